package lifecircle.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/**
 * Distribution tests use seed 1 and a false-alarm rate of 1 in 10,000 each, both fixed before the
 * first run.
 */
class LuckTest {
  private static final Luck LUCK = Luck.of(1);
  private static final double FALSE_ALARM = 1e-4;
  private static final int DRAWS = 20_000;

  @Test
  void theSameQuestionHasTheSameAnswerToday() {
    for (Purpose purpose : Purpose.values()) {
      assertEquals(LUCK.bits(purpose, 3, 5, 7), Luck.of(1).bits(purpose, 3, 5, 7));
    }
  }

  /** Taken from the first release; a change here changes every result ever published. */
  @Test
  void theSameQuestionHasTheSameAnswerInFiveYears() {
    assertEquals(PINNED_REPLY, Luck.of(42).bits(Purpose.REPLY, 3, 5, 7));
    assertEquals(PINNED_LEAVE, Luck.of(-1).bits(Purpose.LEAVE, 1L << 30, 0, Luck.ordered(1, 2)));
  }

  private static final long PINNED_REPLY = -2993402155667153378L;
  private static final long PINNED_LEAVE = -6658296590245940995L;

  @Test
  void anotherSeedPurposePersonDayOrTurnHasAnotherAnswer() {
    long asked = LUCK.bits(Purpose.VISIT, 3, 5, 7);
    assertNotEquals(asked, Luck.of(2).bits(Purpose.VISIT, 3, 5, 7));
    assertNotEquals(asked, LUCK.bits(Purpose.LEAVE, 3, 5, 7));
    assertNotEquals(asked, LUCK.bits(Purpose.VISIT, 4, 5, 7));
    assertNotEquals(asked, LUCK.bits(Purpose.VISIT, 3, 6, 7));
    assertNotEquals(asked, LUCK.bits(Purpose.VISIT, 3, 5, 8));
    assertNotEquals(asked, LUCK.bits(Purpose.VISIT, 5, 3, 7));
  }

  @Test
  void seedsThatDifferOnlyInTheirUpperHalfDiffer() {
    assertNotEquals(
        Luck.of(1).bits(Purpose.VISIT, 3, 5, 7),
        Luck.of(1 + (1L << 40)).bits(Purpose.VISIT, 3, 5, 7));
  }

  @Test
  void purposesNeverShareTheirLuck() {
    Set<Long> hashes = new HashSet<>();
    for (Purpose purpose : Purpose.values()) {
      assertTrue(hashes.add(purpose.hash()), purpose + " shares its hash");
    }
  }

  @Test
  void uniformNumbersAreUniformAlongEveryPartOfTheKey() {
    RealDistribution uniform = new UniformRealDistribution(0, 1);
    assertFollows(uniform, k -> LUCK.uniform(Purpose.REPLY, k, 0, 0));
    assertFollows(uniform, k -> LUCK.uniform(Purpose.REPLY, 0, k, 0));
    assertFollows(uniform, k -> LUCK.uniform(Purpose.REPLY, 0, 0, k));
    assertFollows(uniform, k -> Luck.of(k).uniform(Purpose.REPLY, 0, 0, 0));
    assertFollows(uniform, k -> LUCK.uniform(Purpose.REPLY, Luck.ordered(k, 77), 9, 0));
  }

  @Test
  void uniformNumbersAreNeverZeroAndNeverOne() {
    for (long bits : new long[] {0, -1, 1L << 63, Long.MAX_VALUE}) {
      Luck extreme = (purpose, who, when, which) -> bits;
      double uniform = extreme.uniform(Purpose.REPLY, 0, 0, 0);
      assertTrue(uniform > 0 && uniform < 1, "bits " + bits);
      assertTrue(Double.isFinite(extreme.gumbel(Purpose.REPLY, 0, 0, 0)), "bits " + bits);
      assertTrue(Double.isFinite(extreme.normal(Purpose.REPLY, 0, 0, 0)), "bits " + bits);
    }
  }

  @Test
  void neighboursInTheKeyAreNotAlike() {
    double sum = 0;
    for (int k = 0; k < DRAWS; k++) {
      double here = LUCK.uniform(Purpose.VISIT, k, 1, 0) - 0.5;
      double there = LUCK.uniform(Purpose.VISIT, k + 1, 1, 0) - 0.5;
      sum += here * there * 12;
    }
    // Correlation of independent uniforms has standard error 1/√n; 3.9 of them is 1 in 10,000.
    assertEquals(0, sum / DRAWS, 3.9 / Math.sqrt(DRAWS));
  }

  @Test
  void thresholdsAreExponentialAndNormalsNormal() {
    assertFollows(
        new ExponentialDistribution(null, 1), k -> LUCK.threshold(Purpose.LEAVE, k, 0, 0));
    assertFollows(
        new NormalDistribution(null, 0, 1), k -> LUCK.normal(Purpose.SESSION_TIME, k, 0, 0));
  }

  @Test
  void frailtyIsGammaOfMeanOne() {
    double[] drawn = new double[5_000];
    for (int k = 0; k < drawn.length; k++) {
      drawn[k] = Quantiles.gammaOfMeanOne(0.3, LUCK.uniform(Purpose.TRAIT_FRAILTY, k, 0, 0));
    }
    RealDistribution gamma = new GammaDistribution(null, 0.3, 1 / 0.3);
    double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(gamma, drawn, false);
    assertTrue(p > FALSE_ALARM, "p = " + p);
    // The mean of 5,000 has standard error √(1/0.3)/√5000 = 0.026.
    assertEquals(1, Arrays.stream(drawn).average().orElseThrow(), 3.9 * 0.026);
  }

  @Test
  void choicesFallInProportionToTheirWeights() {
    double[] weight = {1, 2, 3, 4};
    long[] chosen = new long[4];
    for (int k = 0; k < DRAWS; k++) {
      int best = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < weight.length; i++) {
        double score = StrictMath.log(weight[i]) + LUCK.gumbel(Purpose.CONTACT_TIE, i, k, 0);
        if (score > highest) {
          highest = score;
          best = i;
        }
      }
      chosen[best]++;
    }
    double[] expected = Arrays.stream(weight).map(w -> w / 10 * DRAWS).toArray();
    assertTrue(new ChiSquareTest().chiSquareTest(expected, chosen) > FALSE_ALARM);
  }

  @Test
  void countsArePoisson() {
    for (double mean : new double[] {0.1, 1, 7.5}) {
      long[] seen = new long[40];
      for (int k = 0; k < DRAWS; k++) {
        seen[Math.min(39, LUCK.poisson(mean, Purpose.OPENERS, k, 0, 0))]++;
      }
      assertPoisson(mean, seen);
    }
  }

  private static void assertPoisson(double mean, long[] seen) {
    PoissonDistribution poisson = new PoissonDistribution(mean);
    int cells = 1;
    while (DRAWS * (1 - poisson.cumulativeProbability(cells)) > 5) {
      cells++;
    }
    double[] expected = new double[cells + 1];
    long[] observed = new long[cells + 1];
    for (int count = 0; count < seen.length; count++) {
      observed[Math.min(cells, count)] += seen[count];
    }
    for (int count = 0; count < cells; count++) {
      expected[count] = DRAWS * poisson.probability(count);
    }
    expected[cells] = DRAWS * (1 - poisson.cumulativeProbability(cells - 1));
    double p = new ChiSquareTest().chiSquareTest(expected, observed);
    assertTrue(p > FALSE_ALARM, "mean " + mean + ": p = " + p);
  }

  @Test
  void outcomesAreMonotoneInTheirParameter() {
    for (int k = 0; k < 1_000; k++) {
      assertTrue(
          LUCK.poisson(1, Purpose.OPENERS, k, 0, 0) <= LUCK.poisson(2, Purpose.OPENERS, k, 0, 0));
      assertTrue(
          !LUCK.happens(0.3, Purpose.REPLY, k, 0, 0) || LUCK.happens(0.4, Purpose.REPLY, k, 0, 0));
    }
  }

  @Test
  void pairsAreNamedTheSameFromBothSidesOnlyWhereTheyShould() {
    assertEquals(Luck.unordered(4, 9), Luck.unordered(9, 4));
    assertNotEquals(Luck.ordered(4, 9), Luck.ordered(9, 4));
  }

  private static void assertFollows(RealDistribution distribution, IntToDoubleFunction draw) {
    double[] drawn = new double[DRAWS];
    Arrays.setAll(drawn, draw);
    double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(distribution, drawn, false);
    assertTrue(p > FALSE_ALARM, "p = " + p);
  }
}
