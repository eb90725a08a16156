package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums of a few pairs that can be done by hand. */
class PairedEffectTest {
  /** Differences 1, 0, 2, 3: mean 1.5, variance 5/3; t of 95 % with 3 degrees is 3.1824. */
  private static final PairedEffect FOUR =
      PairedEffect.of(new double[] {1, 2, 3, 4}, new double[] {2, 2, 5, 7});

  @Test
  void theDifferenceIsThatOfPairsWithItsInterval() {
    assertEquals(4, FOUR.pairs());
    assertEquals(3, FOUR.moved());
    assertEquals(2.5, FOUR.meanFirst());
    assertEquals(4, FOUR.meanArm());
    assertEquals(1.5, FOUR.difference());
    assertEquals(3.182446305 * Math.sqrt(5 / 12.0), FOUR.margin(), 1e-8);
    assertEquals(1.5 - FOUR.margin(), FOUR.low());
    assertEquals(1.5 + FOUR.margin(), FOUR.high());
    assertEquals(Math.sqrt(5 / 3.0), FOUR.sd(), 1e-15);
  }

  /** Variances 5/3 and 6, so that lives scatter by √(23/6); t = 2.3238 with 3 degrees. */
  @Test
  void theEffectIsMeasuredByHowLivesScatter() {
    assertEquals(1.5 / Math.sqrt(23 / 6.0), FOUR.size(), 1e-15);
    assertEquals(0.10272807885839885, FOUR.p(), 1e-9);
  }

  /** Covariance 3, so r = 3/√10 and the ratio 5/3 over 23/3; Fisher's z with one degree. */
  @Test
  void whatPairingSavesIsToldByCorrelationAndRatio() {
    assertEquals(3 / Math.sqrt(10), FOUR.correlation(), 1e-15);
    assertEquals(5 / 23.0, FOUR.varianceRatio(), 1e-15);
    assertEquals(4 * 23 / 5.0, FOUR.unpairedRuns(), 1e-12);
    assertEquals(-0.14058029887361245, FOUR.correlationLow(), 1e-12);
    assertTrue(FOUR.scatters());
    assertFalse(FOUR.pairingGains(), "of four pairs nobody can tell");
  }

  @Test
  void pairsThatGoTogetherGainAndOthersDoNot() {
    double[] first = IntStream.range(0, 20).mapToDouble(k -> k).toArray();
    double[] along = IntStream.range(0, 20).mapToDouble(k -> k + k % 2).toArray();
    double[] against = IntStream.range(0, 20).mapToDouble(k -> -k).toArray();
    assertTrue(PairedEffect.of(first, along).pairingGains());
    PairedEffect worse = PairedEffect.of(first, against);
    assertFalse(worse.pairingGains());
    assertTrue(worse.pairingCosts());
    assertFalse(FOUR.pairingCosts(), "of four pairs nobody can tell");
    assertEquals(2, worse.varianceRatio(), 1e-12);
    assertEquals(-1, worse.correlation(), 1e-12);
  }

  @Test
  void armsThatDoNotDifferDifferByExactlyZero() {
    double[] any = {0.1, 7.3, 2.2};
    PairedEffect none = PairedEffect.of(any, any);
    assertEquals(0, none.moved());
    assertEquals(0, none.difference());
    assertEquals(0, none.margin());
    assertEquals(1, none.p());
    assertEquals(0, none.size());
    assertEquals(0, none.varianceRatio());
  }

  /** 2·½³ = 0.25. */
  @Test
  void whereAllPairsDifferByTheSameTheSignTestTells() {
    PairedEffect same = PairedEffect.of(new double[] {1, 2, 4}, new double[] {2, 3, 5});
    assertEquals(0.25, same.p());
    assertEquals(0, same.margin());
  }

  /** Without rounding the first differ by 0.1 each, the others not at all; 2·½⁵ = 0.0625. */
  @Test
  void roundingIsNoScatter() {
    double[] first = {0.7, 1.3, 2.9, 3.1, 100.3};
    double[] more = Arrays.stream(first).map(v -> v + 0.1).toArray();
    PairedEffect same = PairedEffect.of(first, more);
    assertEquals(0, same.sd());
    assertEquals(0, same.varianceRatio());
    assertEquals(0.0625, same.p());
    PairedEffect alike =
        PairedEffect.of(new double[] {0.1 + 0.2, 1, 1}, new double[] {0.3, 1, 1 + 1e-15});
    assertEquals(0, alike.moved());
    assertEquals(0, alike.difference());
    assertEquals(1, alike.p());
    double[] constant = {0.3, 0.1 + 0.2, 0.3, 0.3, 0.3};
    PairedEffect steady = PairedEffect.of(constant, Arrays.stream(constant).map(v -> 7).toArray());
    assertFalse(steady.scatters());
    assertTrue(Double.isNaN(steady.size()) && Double.isNaN(steady.correlation()));
  }

  @Test
  void aPOutsideAnyKnownTailIsZero() {
    double[] first = IntStream.range(0, 60).mapToDouble(k -> k % 2).toArray();
    assertEquals(0, PairedEffect.of(first, Arrays.stream(first).map(v -> v + 5).toArray()).p());
    double[] far = IntStream.range(0, 60).mapToDouble(k -> 50 + k % 3).toArray();
    assertEquals(0, PairedEffect.of(first, far).p());
  }

  /** Lives scatter by 1 in both arms, so that the true size is the true difference. */
  @Test
  void theIntervalOfTheSizeHoldsTheTrueOneNineTimesInTen() {
    Random random = new Random(11);
    for (double size : new double[] {0, 0.5, 1.5, 3}) {
      for (double r : new double[] {0, 0.9}) {
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
          double[] first = random.doubles(20, 0, 1).map(v -> random.nextGaussian()).toArray();
          double own = Math.sqrt(1 - r * r);
          double[] arm =
              Arrays.stream(first).map(v -> size + r * v + own * random.nextGaussian()).toArray();
          PairedEffect effect = PairedEffect.of(first, arm);
          held += Math.abs(effect.size() - size) <= effect.sizeMargin() ? 1 : 0;
        }
        assertTrue(held >= 360, size + ", r " + r + ": " + held);
      }
    }
  }

  @Test
  void theIntervalOfTheSizeHoldsZeroExactlyWhereThatOfTheDifferenceDoes() {
    SplittableRandom random = new SplittableRandom(3);
    for (int trial = 0; trial < 200; trial++) {
      int n = 5 + random.nextInt(20);
      double[] first = IntStream.range(0, n).mapToDouble(k -> random.nextDouble()).toArray();
      double[] arm = Arrays.stream(first).map(v -> v + random.nextDouble() - 0.3).toArray();
      PairedEffect effect = PairedEffect.of(first, arm);
      assertEquals(
          Math.abs(effect.difference()) > effect.margin(),
          Math.abs(effect.size()) > effect.sizeMargin());
    }
  }

  /** By weeks of their own: 2 against 1.5; by the one week that both have: 1 against 2. */
  @Test
  void anIndicatorIsComparedOverTheWeeksThatBothHave() {
    double none = Double.NaN;
    double[][] first = {{1, 3, none}, {1, 3, none}};
    double[][] arm = {{2, none, 1}, {2, none, 1}};
    PairedEffect effect = Pairs.ofWeeks(first, arm, Range.ANY);
    assertEquals(1, effect.meanFirst());
    assertEquals(1, effect.difference());
    double[][] one = {{1, none}};
    assertEquals(0, Pairs.ofWeeks(one, new double[][] {{none, 2}}, Range.ANY).pairs());
  }

  @Test
  void whereOnlyOneOfTwoHasDataTheyHaveParted() {
    double none = Double.NaN;
    double[][] first = {{1, none, 5}, {1, none, 5}};
    double[][] arm = {{1, none, 5}, {1, 2, 7}};
    assertEquals(OptionalInt.of(1), WeeklyDifference.of(first, arm).firstWeek());
    assertEquals(OptionalInt.empty(), WeeklyDifference.of(first, first).firstWeek());
  }

  @Test
  void aPairWithoutDataInEitherArmIsLeftOut() {
    double none = Double.NaN;
    PairedEffect effect =
        PairedEffect.of(new double[] {1, none, 2, 3, 9, 4}, new double[] {2, 8, 2, 5, none, 7});
    assertEquals(FOUR, effect);
  }

  @Test
  void whatCannotBeToldOfSoFewIsNoData() {
    PairedEffect one = PairedEffect.of(new double[] {1}, new double[] {3});
    assertEquals(2, one.difference());
    assertTrue(Double.isNaN(one.margin()) && Double.isNaN(one.p()) && Double.isNaN(one.size()));
    assertFalse(one.pairingGains());
    assertEquals(0, PairedEffect.of(new double[0], new double[0]).pairs());
  }

  @Test
  void theVarianceOfDifferencesIsWhatTheCorrelationLeaves() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 50; trial++) {
      int n = 4 + random.nextInt(40);
      double[] first = IntStream.range(0, n).mapToDouble(k -> random.nextDouble()).toArray();
      double[] arm = Arrays.stream(first).map(v -> v / 2 + random.nextDouble()).toArray();
      PairedEffect effect = PairedEffect.of(first, arm);
      double a = Sample.of(first).variance();
      double b = Sample.of(arm).variance();
      double left = a + b - 2 * effect.correlation() * Math.sqrt(a * b);
      assertEquals(left, effect.sd() * effect.sd(), 1e-12);
      assertEquals(left / (a + b), effect.varianceRatio(), 1e-12);
      assertEquals(effect.correlation() > 0, effect.varianceRatio() < 1);
    }
  }

  /** Three comparisons: 3 · 0.01, 2 · 0.03, and 1 · 0.04, which may not be below the one before. */
  @Test
  void severalComparisonsAreCorrectedStepByStep() {
    assertArrayEquals(
        new double[] {0.03, 0.06, Double.NaN, 0.06},
        Holm.adjusted(0.01, 0.04, Double.NaN, 0.03),
        1e-15);
    assertArrayEquals(new double[] {1, 1}, Holm.adjusted(0.9, 0.6));
  }
}
