package lifecircle.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How a number scatters over lives: median and the middle 80 %. Quantiles lie between neighbouring
 * lives (Hyndman and Fan 1996, type 7). NaN is no data and is left out.
 */
final class Spread {
  private final double[] sorted;

  Spread(DoubleStream values) {
    sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  static <T> Spread of(List<T> lives, ToDoubleFunction<T> measure) {
    return new Spread(lives.stream().mapToDouble(measure));
  }

  int count() {
    return sorted.length;
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  double median() {
    return quantile(0.5);
  }

  double quantile(double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** "176 (147–197)" in a number format; "no data" where there is none. */
  String inWords(String format) {
    return sorted.length == 0
        ? "no data"
        : number(format, median())
            + " ("
            + number(format, quantile(0.1))
            + "–"
            + number(format, quantile(0.9))
            + ")";
  }

  static String number(String format, double value) {
    return Double.isNaN(value) ? "no data" : String.format(Locale.ROOT, format, value);
  }

  /** A share of lives in per cent. */
  static String percent(double share) {
    return number("%.0f %%", 100 * share);
  }
}
