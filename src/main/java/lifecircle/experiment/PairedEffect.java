package lifecircle.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What another world does to one number of a life, run against run with the same luck: the mean of
 * the differences with its 95 % interval (Student 1908), held against how lives scatter, and what
 * the pairing was worth.
 *
 * <p>Units: those of the number, where nothing else is said; differences are the arm minus the
 * first. A pair without data in either arm is left out; what cannot be told of so few is NaN.
 *
 * @param pairs how many pairs have data
 * @param moved how many of them differ at all
 * @param meanFirst the mean of the first arm over these pairs
 * @param meanArm the mean of the other arm
 * @param difference the mean of the differences
 * @param margin half the width of its 95 % interval; NaN of fewer than two pairs
 * @param sd how the differences scatter: their standard deviation
 * @param pooledSd how lives scatter: the root of the mean of both arms' variances
 * @param correlation Pearson's correlation within pairs; NaN where an arm does not scatter
 * @param varianceRatio variance of the differences over the sum of both arms' variances, which is
 *     what it would be of unpaired runs; without a unit, 1 − it is saved; NaN where nothing
 *     scatters
 * @param p two-sided p of no difference
 */
public record PairedEffect(
    int pairs,
    int moved,
    double meanFirst,
    double meanArm,
    double difference,
    double margin,
    double sd,
    double pooledSd,
    double correlation,
    double varianceRatio,
    double p) {
  /** The 97.5 % point of the normal distribution. */
  private static final double NORMAL_95 = 1.959963984540054;

  /** Fisher's z has the variance 1 / (pairs − 3). */
  private static final int LEAST_FOR_FISHER = 4;

  /** The effect between two rows of runs with the same luck, in the same order. */
  public static PairedEffect of(double[] first, double[] arm) {
    int[] both =
        IntStream.range(0, Math.min(first.length, arm.length))
            .filter(k -> !Double.isNaN(first[k]) && !Double.isNaN(arm[k]))
            .toArray();
    double[] a = Arrays.stream(both).mapToDouble(k -> first[k]).toArray();
    double[] b = Arrays.stream(both).mapToDouble(k -> arm[k]).toArray();
    double[] d = IntStream.range(0, a.length).mapToDouble(k -> b[k] - a[k]).toArray();
    Sample differences = Sample.of(d);
    double sum = Sample.of(a).variance() + Sample.of(b).variance();
    return new PairedEffect(
        both.length,
        (int) Arrays.stream(d).filter(value -> value != 0).count(),
        Sample.of(a).mean(),
        Sample.of(b).mean(),
        differences.mean(),
        differences.margin(),
        Math.sqrt(differences.variance()),
        Math.sqrt(sum / 2),
        correlation(a, b),
        sum > 0 ? differences.variance() / sum : Double.NaN,
        p(differences));
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Sample.of(a).mean();
    double meanB = Sample.of(b).mean();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int k = 0; k < a.length; k++) {
      ab += (a[k] - meanA) * (b[k] - meanB);
      aa += (a[k] - meanA) * (a[k] - meanA);
      bb += (b[k] - meanB) * (b[k] - meanB);
    }
    return aa > 0 && bb > 0 ? Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb))) : Double.NaN;
  }

  /**
   * By Student's t; 1 where no pair differs, and by the sign test (2·½ⁿ) where all differ by the
   * same, for then t cannot tell.
   */
  private static double p(Sample differences) {
    int n = differences.count();
    if (n < 2) {
      return Double.NaN;
    }
    double error = Math.sqrt(differences.variance() / n);
    if (!(error > 0)) {
      return differences.mean() == 0 ? 1 : Math.min(1, 2 * StrictMath.pow(0.5, n));
    }
    return 2
        * new TDistribution(n - 1.0).cumulativeProbability(-Math.abs(differences.mean() / error));
  }

  /** Where the 95 % interval of the difference begins. */
  public double low() {
    return difference - margin;
  }

  /** Where it ends. */
  public double high() {
    return difference + margin;
  }

  /**
   * The difference in standard deviations between lives: Cohen's d (1988), the scatter pooled over
   * both arms. It is not divided by the scatter of the differences, or pairing would make an effect
   * look large.
   */
  public double size() {
    return standardised(difference);
  }

  /** Any difference in standard deviations between lives; NaN where lives do not scatter. */
  public double standardised(double anyDifference) {
    return pooledSd > 0 ? anyDifference / pooledSd : Double.NaN;
  }

  /** Where the 95 % interval of the correlation begins (Fisher 1915); NaN of fewer than four. */
  public double correlationLow() {
    if (pairs < LEAST_FOR_FISHER || Double.isNaN(correlation)) {
      return Double.NaN;
    }
    double z = 0.5 * (StrictMath.log1p(correlation) - StrictMath.log1p(-correlation));
    return StrictMath.tanh(z - NORMAL_95 / Math.sqrt(pairs - 3.0));
  }

  /** Whether there is anything to gain: runs of at least one arm scatter. */
  public boolean scatters() {
    return pooledSd > 0;
  }

  /**
   * Whether the same luck in both arms makes the interval narrower, as far as these pairs tell. The
   * ratio is 1 − 2·r·sₐ·s_b / (sₐ² + s_b²), below 1 exactly where the correlation r is above 0; so
   * it does where the whole interval of r is.
   */
  public boolean pairingGains() {
    return correlationLow() > 0;
  }

  /** How many unpaired runs of each arm would tell the difference as well; infinite where none. */
  public double unpairedRuns() {
    return pairs / varianceRatio;
  }
}
