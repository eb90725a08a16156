package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lifecircle.chance.Quantiles;
import org.junit.jupiter.api.Test;

/** The life of whole groups, each measured on something small enough to count by hand. */
class GroupLifeTest {
  private static final double EXACT = 1e-12;

  /** In each week so many write, once. */
  private static Log weeks(boolean joins, int... posters) {
    Log log = new Log(7 * posters.length);
    if (joins) {
      log.joins(0, 0);
    }
    for (int week = 0; week < posters.length; week++) {
      for (int person = 0; person < posters[week]; person++) {
        log.says(person, 7 * week, 10);
      }
    }
    return log;
  }

  @Test
  void aCommunityThatStandsFromTheFirstDayRisesFasterThanItFalls() {
    int[] posters = IntStream.range(0, 30).map(week -> week < 8 ? 10 : 3).toArray();
    assertArrayEquals(new double[] {1}, RiseAndFall.of(weeks(true, posters).history()), EXACT);
    // The same curve of a log that does not show who joins: its rise may lie before the record.
    assertArrayEquals(
        new double[] {Double.NaN}, RiseAndFall.of(weeks(false, posters).history()), EXACT);
  }

  @Test
  void aCommunityThatGrowsForLongAndBreaksOffFallsFasterThanItRises() {
    int[] posters = IntStream.range(0, 26).map(week -> week < 20 ? week + 1 : 0).toArray();
    // Smoothed: 10 % of 18.5 in week 2, the peak in week 19, below half of it in week 22: 17 to 3.
    assertArrayEquals(new double[] {0}, RiseAndFall.of(weeks(true, posters).history()), EXACT);
  }

  private static double[] growth(java.util.function.IntUnaryOperator joinsOn) {
    Log log = new Log(140);
    int person = 0;
    for (int day = 0; day < 140; day++) {
      for (int k = 0; k < joinsOn.applyAsInt(day); k++) {
        log.joins(person, day).says(person++, day, 10);
      }
    }
    return EarlyGrowth.of(log.history());
  }

  @Test
  void joinsThatGrowLikeASquareAreAPowerOfTimeAndThoseThatDoubleAreNot() {
    // 1, 3, 5, … a day: all who joined are 1, 4, 9, …
    assertArrayEquals(new double[] {1}, growth(day -> 2 * day + 1), EXACT);
    assertArrayEquals(
        new double[] {0}, growth(day -> (int) Math.rint(StrictMath.pow(2, day / 14.0))), EXACT);
  }

  @Test
  void aLifeEndsWithItsLastMessageUnlessTheRecordEndsFirst() {
    // Ten weeks of 4, twenty of none: the last message on day 63.
    int[] posters = IntStream.range(0, 30).map(week -> week < 10 ? 4 : 0).toArray();
    assertArrayEquals(
        new double[] {64, 0, 40.0 / 30}, WholeLife.of(weeks(true, posters).history()), EXACT);
    int[] lasting = IntStream.range(0, 30).map(week -> week < 4 ? 1 : 4).toArray();
    assertArrayEquals(
        new double[] {210, 1, 108.0 / 30}, WholeLife.of(weeks(true, lasting).history()), EXACT);
  }

  @Test
  void aGroupIsAsLargeAsItsLargestMonth() {
    int[] posters = {1, 2, 0, 0, 0, 5, 3, 0, 0, 0};
    assertArrayEquals(new double[] {5}, GroupSizes.of(weeks(true, posters).history()), EXACT);
  }

  @Test
  void oldHandsAreThoseWhoWroteInTheFirstQuarter() {
    int[] posters = {2, 2, 1, 3, 3, 3, 1, 0};
    // Of 56 days the first 14: persons 0 and 1.
    assertArrayEquals(
        new double[] {2, 2, 1, 2, 2, 2, 1, 0}, OldHands.of(weeks(true, posters).history()), EXACT);
  }

  @Test
  void twoHeapsAreBimodalAndOneIsNot() {
    double[] heaps = IntStream.range(0, 20).mapToDouble(k -> k < 10 ? 0 : 1).toArray();
    // Skew 0, kurtosis −2, made unbiased (21·(−2) + 6)·19/306: 1/(−2.2353 + 3·361/306).
    assertEquals(1 / (3 * 361 / 306.0 - 36 * 19 / 306.0), Shapes.bimodality(heaps), EXACT);
    assertTrue(Shapes.bimodality(heaps) > 5 / 9.0);
    double[] even = IntStream.range(0, 20).mapToDouble(k -> k).toArray();
    assertTrue(Shapes.bimodality(even) < 5 / 9.0);
    assertEquals(0, Shapes.bimodality(new double[20]));
  }

  @Test
  void lognormalSizesAreNotRejectedAndTwoSizesAre() {
    double[] lognormal =
        IntStream.range(0, 50)
            .mapToDouble(k -> StrictMath.exp(3 + Quantiles.normal((k + 0.5) / 50)))
            .toArray();
    assertTrue(Shapes.lognormalMisfit(lognormal) < 0.3);
    double[] two = IntStream.range(0, 20).mapToDouble(k -> k < 10 ? 1 : 100).toArray();
    assertTrue(Shapes.lognormalMisfit(two) > 0.895);
  }

  private static Case dose(
      PatternDesign design, double dose, Observation observation, double... numbers) {
    return new Case(design, dose, Map.of(observation, numbers));
  }

  private static double[] judged(String id, List<Case> cases) {
    return Patterns.all().stream()
        .filter(pattern -> pattern.id().equals(id))
        .findFirst()
        .orElseThrow()
        .measure()
        .apply(new Cases(cases))
        .stream()
        .mapToDouble(Measured::value)
        .toArray();
  }

  @Test
  void aCommunityHasRecoveredWhereOldHandsWriteNineTenthsAsMuch() {
    // 52 weeks: the step begins on day 91, half a year after its end is week 42.
    List<Case> cases = new ArrayList<>();
    double[] share = {1, 0.8, 1, 0.95};
    for (int dose = 0; dose < share.length; dose++) {
      double part = share[dose];
      double[] weeks =
          IntStream.range(0, 52).mapToDouble(w -> w >= 38 && w < 42 ? 20 * part : 1).toArray();
      cases.add(dose(PatternDesign.INFLOW, dose, Observation.OLD_HANDS, weeks));
    }
    assertArrayEquals(new double[] {1, 0.8, 0.95}, judged("E40", cases), EXACT);
  }

  @Test
  void returnsDiminishWhereALaterHourBringsLessThanTheFirst() {
    List<Case> cases = new ArrayList<>();
    cases.add(dose(PatternDesign.HOURS, 0, Observation.WHOLE_LIFE, 0, 0, 10));
    cases.add(dose(PatternDesign.HOURS, 1, Observation.WHOLE_LIFE, 0, 0, 14));
    cases.add(dose(PatternDesign.HOURS, 4, Observation.WHOLE_LIFE, 0, 0, 17));
    // 4 for the first hours, (17 − 14)/3 for each of three times more: a quarter.
    assertArrayEquals(new double[] {4, 0.25}, judged("E42", cases), EXACT);
  }

  @Test
  void failureAtBirthIsTheShareOfFoundingsThatDidNotGrow() {
    List<Case> cases = new ArrayList<>();
    for (int draw = 0; draw < 4; draw++) {
      cases.add(
          dose(PatternDesign.FOUNDINGS, draw, Observation.WHOLE_LIFE, 100, draw == 0 ? 1 : 0, 3));
    }
    Collections.reverse(cases);
    assertEquals(0.75, judged("E31", cases)[0], EXACT);
  }
}
