package lifecircle.lifecycle;

import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/** Lives whose stages are known because we made them, and walks that have none. */
final class Lives {
  private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

  private Lives() {}

  /** A weekly curve of these counts, five messages a member. */
  static ActivityCurve of(long... counts) {
    long[] messages = new long[counts.length];
    for (int t = 0; t < counts.length; t++) {
      messages[t] = 5 * counts[t];
    }
    return new ActivityCurve("made", 7, Optional.empty(), counts, messages);
  }

  /** Poisson counts around a log random walk. */
  static ActivityCurve walk(long seed, double weeklySd, double start, int weeks) {
    SplittableRandom luck = new SplittableRandom(seed);
    long[] counts = new long[weeks];
    double log = StrictMath.log(start);
    for (int t = 0; t < weeks; t++) {
      counts[t] = poisson(luck, StrictMath.exp(StrictMath.min(log, 14)));
      log += weeklySd * NORMAL.inverseCumulativeProbability(inner(luck));
    }
    return of(counts);
  }

  /** Counts around a log-linear course through the given levels, with variance μ + μ²/size. */
  static ActivityCurve course(long seed, int[] weeks, double[] levels, double size) {
    SplittableRandom luck = new SplittableRandom(seed);
    GammaDistribution scatter = new GammaDistribution(size, 1 / size);
    long[] counts = new long[weeks[weeks.length - 1] + 1];
    int piece = 0;
    for (int t = 0; t < counts.length; t++) {
      piece = t > weeks[piece + 1] ? piece + 1 : piece;
      double share = (t - weeks[piece]) / (double) (weeks[piece + 1] - weeks[piece]);
      double log =
          (1 - share) * StrictMath.log(levels[piece]) + share * StrictMath.log(levels[piece + 1]);
      counts[t] =
          poisson(luck, StrictMath.exp(log) * scatter.inverseCumulativeProbability(inner(luck)));
    }
    return of(counts);
  }

  private static long poisson(SplittableRandom luck, double mean) {
    double uniform = inner(luck);
    if (mean > 400) {
      double near = mean + StrictMath.sqrt(mean) * NORMAL.inverseCumulativeProbability(uniform);
      return StrictMath.max(0, StrictMath.round(near));
    }
    return mean < 1e-9
        ? 0
        : new PoissonDistribution(null, mean, 1e-12, 10_000).inverseCumulativeProbability(uniform);
  }

  private static double inner(SplittableRandom luck) {
    return (luck.nextLong() >>> 11) * 0x1.0p-53 + 0x1.0p-54;
  }
}
