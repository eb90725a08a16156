package lifecircle.pattern;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Kurtosis;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.jspecify.annotations.Nullable;

/** Questions about the shape of a distribution. */
final class Shapes {
  private static final @Nullable RandomGenerator NO_GENERATOR = null;
  private static final NormalDistribution NORMAL = new NormalDistribution(NO_GENERATOR, 0, 1);
  private static final int FEWEST = 8;

  private Shapes() {}

  /**
   * Sarle's coefficient of bimodality with the correction for small samples: above 5/9, that of the
   * uniform distribution, two heaps are likely. 0 where all numbers are one.
   *
   * <p>Source: SAS Institute 1990; Pfister et al. 2013.
   */
  static double bimodality(double... numbers) {
    double n = numbers.length;
    if (n < FEWEST) {
      return Double.NaN;
    }
    if (!(StatUtils.max(numbers) > StatUtils.min(numbers))) {
      return 0;
    }
    double unbiasedSkew = new Skewness().evaluate(numbers);
    double unbiasedKurtosis = new Kurtosis().evaluate(numbers);
    return (unbiasedSkew * unbiasedSkew + 1)
        / (unbiasedKurtosis + 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3)));
  }

  /**
   * Lilliefors' test of whether logarithms are normal, modified so that 0.895 is its 5 % limit
   * whatever the number of cases.
   *
   * <p>Source: Lilliefors 1967; Stephens 1974, table 1.1.
   */
  static double lognormalMisfit(double... numbers) {
    double[] logs = Arrays.stream(numbers).map(StrictMath::log).sorted().toArray();
    int n = logs.length;
    if (n < FEWEST) {
      return Double.NaN;
    }
    double mean = Arrays.stream(logs).average().orElseThrow();
    double spread = Math.sqrt(StatUtils.variance(logs));
    double distance = 0;
    for (int k = 0; k < n; k++) {
      double below = NORMAL.cumulativeProbability((logs[k] - mean) / spread);
      distance = Math.max(distance, Math.max((k + 1.0) / n - below, below - (double) k / n));
    }
    double root = Math.sqrt(n);
    return spread > 0 ? distance * (root - 0.01 + 0.85 / root) : Double.NaN;
  }
}
