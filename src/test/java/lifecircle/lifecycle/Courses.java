package lifecircle.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/** Communities drawn by hand: levels that are held or passed in straight lines of the logarithm. */
final class Courses {
  private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

  private Courses() {}

  /** Means that stay at a level. */
  static DoubleStream held(double level, int periods) {
    return DoubleStream.generate(() -> level).limit(periods);
  }

  /** Means that go from one level to another. */
  static DoubleStream slope(double start, double end, int periods) {
    return DoubleStream.iterate(0, t -> t + 1)
        .limit(periods)
        .map(t -> start * StrictMath.pow(end / start, t / periods));
  }

  /** Means one after the other. */
  static DoubleStream course(DoubleStream... pieces) {
    return Arrays.stream(pieces).flatMapToDouble(piece -> piece);
  }

  /** Poisson counts around means. */
  static long[] counted(long seed, DoubleStream means) {
    SplittableRandom random = new SplittableRandom(seed);
    return means.mapToLong(mean -> poisson(random.nextDouble(1e-12, 1), mean)).toArray();
  }

  private static long poisson(double uniform, double mean) {
    if (mean > 200) {
      double near = mean + StrictMath.sqrt(mean) * NORMAL.inverseCumulativeProbability(uniform);
      return StrictMath.max(0, StrictMath.round(near));
    }
    return mean <= 0
        ? 0
        : new PoissonDistribution(null, mean, 1e-12, 10_000).inverseCumulativeProbability(uniform);
  }

  /** A curve of counts, five messages a poster. */
  static ActivityCurve curve(int periodDays, long... counts) {
    long[] messages = LongStream.of(counts).map(count -> 5 * count).toArray();
    return new ActivityCurve("drawn", periodDays, Optional.empty(), counts, messages);
  }
}
