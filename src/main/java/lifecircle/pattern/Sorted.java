package lifecircle.pattern;

import java.util.Arrays;

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
    if (ascending.length == 0) {
      return Double.NaN;
    }
    double place = share * (ascending.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }

  static double median(double... numbers) {
    return quantile(of(numbers), 0.5);
  }
}
