package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.quantity.Period;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;

/** Small measures with the sum worked out by hand. */
class CurveMeasuresTest {
  private static ActivityCurve messages(long... messages) {
    return new ActivityCurve("made", 7, Optional.empty(), messages, messages);
  }

  @Test
  void aLifeEndsWithTheFirstTwelveWeeksUnderOneMessageAWeek() {
    // Weeks 0..19 have 3 messages. The window from week 17 holds 3·3 = 9 < 12, that from 16 holds
    // 12.
    long[] counts = new long[40];
    Arrays.fill(counts, 0, 20, 3);
    assertEquals(
        new Lifetime(17 * 7, false, OptionalInt.of(17), List.of()), Lifetime.of(messages(counts)));
  }

  @Test
  void aRevivedCommunityIsAliveAndItsSilenceIsListed() {
    // Weeks 10..29 are empty, but for 3 messages in week 20; people are back from week 30 on. The
    // window from week 7 holds 3·3 = 9 < 12 messages, the last under 12 is that from week 18: 3.
    long[] counts = new long[50];
    Arrays.fill(counts, 3);
    Arrays.fill(counts, 10, 30, 0);
    counts[20] = 3;
    Lifetime lifetime = Lifetime.of(messages(counts));
    assertEquals(new Lifetime(350, true, OptionalInt.empty(), lifetime.dormant()), lifetime);
    assertEquals(1, lifetime.dormant().size());
    assertEquals(7, lifetime.dormant().get(0).firstPeriod());
  }

  @Test
  void lifeBeginsWithTheFirstActivity() {
    long[] counts = new long[60];
    Arrays.fill(counts, 10, 60, 5);
    assertEquals(new Lifetime(350, true), Lifetime.of(messages(counts)));
  }

  @Test
  void whoPostsHasWrittenAMessageWhateverTheColumnSays() {
    long[] posters = new long[40];
    Arrays.fill(posters, 5);
    ActivityCurve curve = new ActivityCurve("odd", 7, Optional.empty(), posters, new long[40]);
    assertEquals(new Lifetime(280, true), Lifetime.of(curve));
  }

  @Test
  void aLifeThatGoesOnIsCensored() {
    long[] counts = new long[40];
    Arrays.fill(counts, 1);
    assertEquals(new Lifetime(280, true), Lifetime.of(messages(counts)));
  }

  @Test
  void aQuietBeginningIsNotTheEnd() {
    long[] counts = new long[60];
    Arrays.fill(counts, 30, 60, 10);
    assertEquals(new Lifetime(210, true), Lifetime.of(messages(counts)));
  }

  @Test
  void whoeverNeverSpokeHasNoLife() {
    assertEquals(new Lifetime(0, false), Lifetime.of(messages(new long[20])));
    assertThrows(IllegalArgumentException.class, () -> new Lifetime(-1, false));
  }

  @Test
  void thresholdsFollowTheSmoothedCurve() {
    // Smoothed over 3: 0, 0, 20, 40, 80, 100, 80, 60, 20, 0, 0, …; the peak is week 5, 10 % is
    // passed
    // in week 2, 75 % in week 4, under 60 % from week 8, under 10 % from week 9.
    ThresholdStages found =
        ThresholdStages.of(messages(0, 0, 0, 60, 60, 120, 120, 0, 60, 0, 0, 0, 0));
    assertEquals(
        new ThresholdStages(
            5, OptionalInt.of(2), OptionalInt.of(4), OptionalInt.of(8), OptionalInt.of(10)),
        found);
  }

  @Test
  void memoryTakesAwayWhatIsCarriedOver() {
    // Half of the week before: 8 − 0, 6 − 4, 4 − 3.
    assertArrayEquals(new double[] {8, 2, 1}, new Memory(0.5, 0).news(new double[] {8, 6, 4}));
    // Past 8, then (8 + 6)/2 = 7: 8, 6 − 8, 4 − 7.
    assertArrayEquals(new double[] {8, -2, -3}, new Memory(1, 0.5).news(new double[] {8, 6, 4}));
    assertThrows(IllegalArgumentException.class, () -> new Memory(Double.NaN, 0));
  }

  @Test
  void theLikelihoodOfCountsIsThatOfTheTextbook() {
    // α = 1/2 is rung 11: size 2, p = 2/(2 + μ); Pascal(2, 2/5) for μ = 3.
    CountSeries series = CountSeries.of(messages(0, 4));
    Dispersion half = new Dispersion(VarianceLaw.QUADRATIC, 11);
    PascalDistribution pascal = new PascalDistribution(2, 0.4);
    double expected = pascal.logProbability(0) + pascal.logProbability(4);
    double log = StrictMath.log(3);
    double[] logs = {log, log};
    double[] means = {3, 3};
    assertEquals(0.5, half.value());
    assertEquals(expected, series.likelihood().full(logs, means, half), 1e-9);
    // Under the linear law φ = 2 is rung 4: variance 2μ, size μ/(φ − 1) = 3, p = 1/φ = 1/2.
    Dispersion twice = new Dispersion(VarianceLaw.LINEAR, 4);
    PascalDistribution linear = new PascalDistribution(3, 0.5);
    assertEquals(2, twice.value());
    assertEquals(
        linear.logProbability(0) + linear.logProbability(4),
        series.likelihood().full(logs, means, twice),
        1e-9);
  }

  @Test
  void weeksTakenTogetherAreWorthTheirSum() {
    // 3 + 5 and 7, of which one week was not counted: levels stay those of a week.
    boolean[] aside = {false, false, false, true};
    CountSeries blocks = CountSeries.without(messages(3, 5, 7, 99), aside).inBlocks(2);
    assertEquals(2, blocks.periods());
    assertEquals(8, blocks.count(0));
    assertEquals(7, blocks.count(1));
    assertEquals(StrictMath.log(2), blocks.logExposure(0));
    assertEquals(0, blocks.logExposure(1));
    assertEquals(5, blocks.mean());
    assertEquals(2, blocks.week(1));
  }

  @Test
  void theStepOfASeriesIsWhatCountingAloneDoesNotMake() {
    // Steps of ln 2 up and down between 400 and 800, by far more than counting makes:
    // √((ln 2/0.6745)² − 0.0037) = 1.026.
    long[] counts = new long[40];
    for (int t = 0; t < counts.length; t++) {
      counts[t] = t % 2 == 0 ? 400 : 800;
    }
    assertEquals(1.026, CountSeries.of(messages(counts)).stepDeviation(), 0.001);
    Arrays.fill(counts, 50);
    assertEquals(0, CountSeries.of(messages(counts)).stepDeviation());
  }

  @Test
  void aLineWithoutNoiseIsFoundAgain() {
    // 20·1.1^t to week 20, then level: slope ln 1.1 = 0.0953 a week, then 0.
    long[] counts = new long[41];
    for (int t = 0; t < counts.length; t++) {
      counts[t] = StrictMath.round(20 * StrictMath.pow(1.1, StrictMath.min(t, 20)));
    }
    DrawnLine drawn = DrawnLine.through(CountSeries.of(messages(counts)), 0, 40);
    assertArrayEquals(new int[] {20}, drawn.line().bends());
    Trend trend = new Trend(drawn, 41, Period.WEEK);
    assertEquals(0.0953, trend.slope(0), 0.003);
    assertTrue(trend.rises(0));
    assertEquals(0, trend.slope(1), 0.003);
    // The height is what is held: 20·1.1^20 = 134.5, level 0 there.
    assertEquals(0, trend.level(30), 0.01);
    assertEquals(-20 * 0.0953, trend.level(0), 0.05);
  }

  /** Founded at 10 for four weeks: 20 is twice that, 19 is not. */
  @Test
  void aCommunityHasGrownAtTwiceTheLevelOfItsFounding() {
    double[] grown = {10, 10, 10, 10, 20, 20, 20, 20, 5};
    double[] short20 = {10, 10, 10, 10, 19, 19, 19, 19, 5};
    double[] early = {10, 10, 90, 90, 60, 40, 20, 10, 5};
    assertEquals(10, new FourWeekMean(grown).foundingLevel());
    assertTrue(new FourWeekMean(grown).grew());
    assertFalse(new FourWeekMean(short20).grew());
    // Weeks 2 to 5 are the highest: (10 + 90 + 90 + 60) / 4 = 62.5 against 50 of the first four.
    assertFalse(new FourWeekMean(early).grew());
    assertFalse(new FourWeekMean(0, 0, 0, 0, 0).grew(), "nobody ever spoke");
    assertTrue(new FourWeekMean(0, 0, 0, 0, 3).grew(), "from nothing");
    assertFalse(new FourWeekMean(1, 2, 3, 4).mayGrow(), "too short to judge");
    assertEquals(0, new FourWeekMean().foundingLevel());
  }
}
