package lifecircle.pattern;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Numbers in ascending order. */
final class Sorted {
  private Sorted() {}

  /** The numbers that are any, ascending. */
  static double[] of(double... numbers) {
    return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().toArray();
  }

  /**
   * The number below which this share of them lies, between two by the line between them (Hyndman
   * and Fan 1996, type 7); NaN of none.
   */
  static double quantile(double[] ascending, double share) {
    return ascending.length == 0
        ? Double.NaN
        : new Percentile().withEstimationType(EstimationType.R_7).evaluate(ascending, 100 * share);
  }

  static double median(double... numbers) {
    return quantile(of(numbers), 0.5);
  }
}
