package lifecircle.experiment;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How a number scatters over runs: mean with its 95 % interval (Student 1908), median and the
 * middle 80 % (Hyndman and Fan 1996, type 7). NaN is no data and is left out.
 *
 * <p>Numbers that lie no further apart than rounding can put them do not scatter.
 */
public final class Sample {
  private static final double CONFIDENCE = 0.95;

  /** So much of the largest number may be rounding: sums of some thousand doubles lose less. */
  private static final double ROUNDING = 1e-12;

  private final double[] sorted;
  private final double rounding;

  private Sample(double[] sorted, double rounding) {
    this.sorted = sorted;
    this.rounding = rounding;
  }

  /** The sample of these numbers. */
  public static Sample of(double... numbers) {
    return new Sample(data(numbers).sorted().toArray(), rounding(numbers));
  }

  /**
   * The sample of the differences of these numbers, arm minus first, one by one; what is only
   * rounding of the two is no difference.
   */
  static Sample ofDifferences(double[] first, double[] arm) {
    double rounding = Math.max(rounding(first), rounding(arm));
    double[] differences = new double[first.length];
    Arrays.setAll(differences, k -> arm[k] - first[k]);
    return new Sample(
        data(differences).map(d -> Math.abs(d) <= rounding ? 0 : d).sorted().toArray(), rounding);
  }

  private static DoubleStream data(double... numbers) {
    return Arrays.stream(numbers).filter(number -> !Double.isNaN(number));
  }

  private static double rounding(double... numbers) {
    return ROUNDING * data(numbers).map(Math::abs).max().orElse(0);
  }

  /** How many have data. */
  public int count() {
    return sorted.length;
  }

  /** The mean; NaN of nobody. */
  public double mean() {
    double sum = 0;
    for (double number : sorted) {
      sum += number;
    }
    return sum / sorted.length;
  }

  /** How many are not 0. */
  int moved() {
    return (int) Arrays.stream(sorted).filter(number -> number != 0).count();
  }

  /** Whether they differ by more than rounding; false of fewer than two. */
  public boolean scatters() {
    return sorted.length > 1 && sorted[sorted.length - 1] - sorted[0] > rounding;
  }

  /** The variance, of one less than there are; NaN of fewer than two. */
  public double variance() {
    if (sorted.length < 2) {
      return Double.NaN;
    }
    return scatters() ? new Variance().evaluate(sorted, mean()) : 0;
  }

  /** Half the width of the 95 % interval of the mean; NaN of fewer than two. */
  public double margin() {
    if (sorted.length < 2) {
      return Double.NaN;
    }
    return student(sorted.length) * Math.sqrt(variance() / sorted.length);
  }

  /** Beyond how many standard errors Student's t of a mean of so many lies in 5 % of samples. */
  static double student(int count) {
    return new TDistribution(count - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }

  /** The number below which a share of them lies, in (0, 1]; NaN of nobody. */
  public double quantile(double share) {
    return sorted.length == 0
        ? Double.NaN
        : new Percentile().withEstimationType(EstimationType.R_7).evaluate(sorted, 100 * share);
  }

  /** The middle one. */
  public double median() {
    return quantile(0.5);
  }
}
