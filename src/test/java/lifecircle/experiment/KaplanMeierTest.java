package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How long stages last when the record ends in some of them. */
class KaplanMeierTest {
  /**
   * Weeks of remission of 21 patients with 6-MP (Freireich and others 1963), twelve of them cut off
   * (negative here): the example of many textbooks.
   */
  private static final double[] REMISSION = {
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
  };

  /** The 21 with placebo: nobody is cut off. */
  private static final double[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  private static KaplanMeier of(double... signed) {
    boolean[] cutOff = new boolean[signed.length];
    for (int k = 0; k < signed.length; k++) {
      cutOff[k] = signed[k] < 0;
    }
    return KaplanMeier.of(Arrays.stream(signed).map(Math::abs).toArray(), cutOff);
  }

  /** Of 2, 3 cut off, 4 and 5: 3/4 last longer than 2, 3/4 · 1/2 longer than 4, none than 5. */
  @Test
  void whatIsCutOffIsAtRiskUntilThen() {
    KaplanMeier four = of(2, -3, 4, 5);
    assertEquals(1, four.lasting(1));
    assertEquals(0.75, four.lasting(2));
    assertEquals(0.75, four.lasting(3.9));
    assertEquals(0.375, four.lasting(4));
    assertEquals(0, four.lasting(5));
    assertEquals(4, four.count());
    assertEquals(1, four.cutOff());
    assertEquals(4, four.median());
    // 2 + 0.75 · (4 − 2) + 0.375 · (5 − 4).
    assertEquals(3.875, four.mean(), 1e-12);
    assertFalse(four.isRestricted());
  }

  /** At 7, 17 are at risk: 18/21 · 16/17. At 10, 15: · 14/15. */
  @Test
  void theSharesAreThoseOfThePublishedExample() {
    KaplanMeier remission = of(REMISSION);
    assertEquals(0.857, remission.lasting(6), 5e-4);
    assertEquals(0.807, remission.lasting(7), 5e-4);
    assertEquals(0.753, remission.lasting(10), 5e-4);
    assertEquals(0.690, remission.lasting(13), 5e-4);
    assertEquals(0.627, remission.lasting(16), 5e-4);
    assertEquals(0.538, remission.lasting(22), 5e-4);
    assertEquals(0.448, remission.lasting(23), 5e-4);
  }

  /** As statistical programs print it on the log-log scale: 23 (13 to no bound) and 8 (4 to 11). */
  @Test
  void theMedianHasTheIntervalOfThePublishedExample() {
    KaplanMeier remission = of(REMISSION);
    assertEquals(23, remission.median());
    assertEquals(13, remission.medianLow());
    assertTrue(Double.isNaN(remission.medianHigh()), "more than half may last longer");
    KaplanMeier placebo = of(PLACEBO);
    assertEquals(8, placebo.median());
    assertEquals(4, placebo.medianLow());
    assertEquals(11, placebo.medianHigh());
  }

  /**
   * Up to 35 weeks: 23.29 with a standard error of 2.83, times √(9/8) for nine ends seen; t of 95 %
   * with 8 degrees is 2.306. On the log scale the interval is 23.29 · exp(± 2.306 · 3.00 / 23.29).
   */
  @Test
  void theMeanIsRestrictedToTheLongestThatWasWatched() {
    KaplanMeier remission = of(REMISSION);
    assertTrue(remission.isRestricted());
    assertEquals(35, remission.longest());
    assertEquals(23.287, remission.mean(), 1e-3);
    double factor = Math.exp(2.306004 * 2.827 * Math.sqrt(9 / 8.0) / 23.287);
    assertEquals(23.287 / factor, remission.meanLow(), 5e-3);
    assertEquals(23.287 * factor, remission.meanHigh(), 5e-3);
  }

  @Test
  void whereNothingIsCutOffItIsThePlainMeanWithStudentsIntervalOnTheLogScale() {
    Sample sample = Sample.of(PLACEBO);
    KaplanMeier placebo = of(PLACEBO);
    assertEquals(sample.mean(), placebo.mean(), 1e-12);
    double factor = Math.exp(sample.margin() / sample.mean());
    assertEquals(sample.mean() * factor, placebo.meanHigh(), 1e-9);
    assertEquals(sample.mean() / factor, placebo.meanLow(), 1e-9);
  }

  /** Half of four have ended at 2, and as many until 6: any time between is a median. */
  @Test
  void whereTheCurveIsLevelAtHalfTheMedianIsHalfWay() {
    assertEquals(4, of(1, 2, 6, 9).median());
  }

  @Test
  void whatNobodySawEndHasNoMedianAndNoMean() {
    KaplanMeier open = of(-66, -67, -76);
    assertTrue(Double.isNaN(open.median()) && Double.isNaN(open.mean()));
    assertTrue(Double.isNaN(open.meanLow()) && Double.isNaN(open.medianLow()));
    assertEquals(76, open.longest());
    KaplanMeier nobody = of();
    assertEquals(0, nobody.count());
    assertTrue(Double.isNaN(nobody.median()) && Double.isNaN(nobody.mean()));
  }

  @Test
  void oneRunHasALengthButNoInterval() {
    KaplanMeier one = of(12);
    assertEquals(12, one.median());
    assertEquals(12, one.mean());
    assertTrue(Double.isNaN(one.meanLow()) && Double.isNaN(one.medianHigh()));
  }

  /** 15 and 27 days: t with one degree is 12.7, so that Student's plain interval reaches to −55. */
  @Test
  void noIntervalOfALengthReachesZeroOrBeyondTheRecord() {
    KaplanMeier two = of(15, 27).within(500);
    assertTrue(two.meanLow() > 0 && two.meanLow() < 1, () -> "" + two.meanLow());
    assertEquals(500, two.meanHigh());
    SplittableRandom random = new SplittableRandom(4);
    for (int trial = 0; trial < 200; trial++) {
      double[] lengths = random.doubles(6, -100, 100).toArray();
      KaplanMeier six = of(lengths).within(100);
      assertFalse(six.meanLow() <= 0 || six.meanHigh() > 100, () -> Arrays.toString(lengths));
      assertFalse(six.medianLow() <= 0 || six.medianHigh() > 100);
    }
  }

  /** Lengths are exponential with mean 50, records 60 long: 22 such intervals in 400 may miss. */
  @Test
  void theIntervalOfTheRestrictedMeanHoldsTheTrueOne() {
    SplittableRandom random = new SplittableRandom(17);
    double truth = 50 * (1 - Math.exp(-60 / 50.0));
    int held = 0;
    for (int trial = 0; trial < 400; trial++) {
      double[] lengths = new double[30];
      Arrays.setAll(lengths, k -> -50 * Math.log(1 - random.nextDouble()));
      KaplanMeier some = of(Arrays.stream(lengths).map(v -> v < 60 ? v : -60).toArray());
      held += some.meanLow() <= truth && truth <= some.meanHigh() ? 1 : 0;
    }
    assertTrue(held >= 366, held + " of 400");
  }

  /** First arm 2, 4 and 6 weeks, the other 5, 4 and none: of the two pairs the mean is +1.5. */
  @Test
  void lengthsAreComparedOverThePairsInWhichBothHaveTheStage() {
    boolean[] whole = new boolean[3];
    PairedEffect effect =
        StageLengths.effect(
            StageLengths.of(new double[] {2, 4, 6}, whole),
            StageLengths.of(new double[] {5, 4, Double.NaN}, whole));
    assertEquals(2, effect.pairs());
    assertEquals(1.5, effect.difference());
    assertEquals(1, effect.moved());
  }

  /**
   * The other arm's 5 is cut off, so both count up to 5. The first: 2, 4 and 5, mean 11/3. The
   * other lasts with 2/3 beyond 3 and 1/3 beyond 4: 3 + 2/3 + 1/3 = 4. Without its first the mean
   * up to 5 is 4.5, without the second 4, without the third 3.5: pseudo-values 3 · 4 − 2 · 4.5 = 3,
   * then 4 and 5.
   */
  @Test
  void bothArmsCountUpToTheHorizonThatBothHave() {
    PairedEffect effect =
        StageLengths.effect(
            StageLengths.of(new double[] {2, 4, 6}, new boolean[3]),
            StageLengths.of(new double[] {3, 4, 5}, false, false, true));
    assertEquals(3, effect.pairs());
    assertEquals(11 / 3.0, effect.meanFirst(), 1e-12);
    assertEquals(4, effect.meanArm(), 1e-12);
    assertEquals(1 / 3.0, effect.difference(), 1e-12);
  }

  @Test
  void lengthsOfWhichNobodySawTheEndAreNotCompared() {
    boolean[] open = {true, true};
    PairedEffect effect =
        StageLengths.effect(
            StageLengths.of(new double[] {60, 70}, open),
            StageLengths.of(new double[] {50, 40}, false, false));
    assertEquals(0, effect.pairs());
  }

  @Test
  void theStageOfTheLastWeekIsTheOneInWhichTheRecordEnds() {
    assertEquals(4, StageLengths.last(0, 1, 4));
    assertEquals(1, StageLengths.last(0, 1, Double.NaN));
    assertTrue(Double.isNaN(StageLengths.last(Double.NaN)));
  }
}
