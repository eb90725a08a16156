package lifecircle.chance;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Inverse distribution functions: from a uniform number in (0, 1) to a number of the distribution.
 */
public final class Quantiles {
  /** commons-math3 takes a generator for sampling; we never sample. */
  private static final @Nullable RandomGenerator NO_GENERATOR = null;

  private static final NormalDistribution STANDARD_NORMAL =
      new NormalDistribution(NO_GENERATOR, 0, 1);

  private Quantiles() {}

  /** The standard normal number below which a share u of all lies. */
  public static double normal(double u) {
    return STANDARD_NORMAL.inverseCumulativeProbability(u);
  }

  /** The number of a gamma distribution of mean 1 and this shape below which a share u lies. */
  public static double gammaOfMeanOne(double shape, double u) {
    return new GammaDistribution(NO_GENERATOR, shape, 1 / shape).inverseCumulativeProbability(u);
  }

  /** The rank from 1 to {@code ranks} of Zipf's law (chances in proportion to 1/rank) at u. */
  public static int zipf(int ranks, double u) {
    double all = 0;
    for (int rank = 1; rank <= ranks; rank++) {
      all += 1.0 / rank;
    }
    int rank = 1;
    double below = 1;
    while (below < u * all && rank < ranks) {
      rank++;
      below += 1.0 / rank;
    }
    return rank;
  }

  /** The smallest count k with P(X ≤ k) ≥ u for a Poisson X; means up to 500. */
  public static int poisson(double mean, double u) {
    if (!(mean >= 0 && mean <= 500)) {
      throw new IllegalArgumentException("Poisson mean " + mean + " is not inside [0, 500]");
    }
    double chance = StrictMath.exp(-mean);
    double below = chance;
    int count = 0;
    // The bound ends the walk where rounding keeps the sum just under u.
    while (below < u && count < 2_000) {
      count++;
      chance *= mean / count;
      below += chance;
    }
    return count;
  }
}
