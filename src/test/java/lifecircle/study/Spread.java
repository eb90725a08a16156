package lifecircle.study;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import lifecircle.experiment.Sample;

/**
 * How a number scatters over lives: median and the middle 80 %. Quantiles lie between neighbouring
 * lives (Hyndman and Fan 1996, type 7). NaN is no data and is left out.
 */
final class Spread {
  private final Sample sample;

  Spread(DoubleStream values) {
    sample = Sample.of(values.toArray());
  }

  static <T> Spread of(List<T> lives, ToDoubleFunction<T> measure) {
    return new Spread(lives.stream().mapToDouble(measure));
  }

  int count() {
    return sample.count();
  }

  double mean() {
    return sample.mean();
  }

  double median() {
    return sample.median();
  }

  double quantile(double share) {
    return sample.quantile(share);
  }

  /** "176 (147–197)" in a number format; "no data" where there is none. */
  String inWords(String format) {
    return count() == 0
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
