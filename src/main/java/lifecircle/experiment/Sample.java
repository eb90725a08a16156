package lifecircle.experiment;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How a number scatters over runs: mean with its 95 % interval (Student 1908), median and the
 * middle 80 % (Hyndman and Fan 1996, type 7). NaN is no data and is left out.
 */
public final class Sample {
  private static final double CONFIDENCE = 0.95;

  private final double[] sorted;

  private Sample(double[] sorted) {
    this.sorted = sorted;
  }

  /** The sample of these numbers. */
  public static Sample of(double... numbers) {
    return new Sample(
        Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().toArray());
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

  /** The variance, of one less than there are; NaN of fewer than two. */
  public double variance() {
    return sorted.length < 2 ? Double.NaN : new Variance().evaluate(sorted, mean());
  }

  /** Half the width of the 95 % interval of the mean; NaN of fewer than two. */
  public double margin() {
    if (sorted.length < 2) {
      return Double.NaN;
    }
    double t =
        new TDistribution(sorted.length - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return t * Math.sqrt(variance() / sorted.length);
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
