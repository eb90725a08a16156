package lifecircle.pattern;

/**
 * A number measured on one or several records; NaN where they do not show it.
 *
 * @param value the number
 * @param low the quarter of records that is lowest lies below
 * @param high the quarter of records that is highest lies above
 * @param records how many records have the number
 */
public record Measured(double value, double low, double high, int records) {
  /** A number without a spread. */
  Measured(double value, int records) {
    this(value, Double.NaN, Double.NaN, records);
  }

  /** The median of records that have the number, unless more than half have not. */
  static Measured median(double... values) {
    double[] ascending = Sorted.of(values);
    return 2 * ascending.length < values.length
        ? new Measured(Double.NaN, ascending.length)
        : new Measured(
            Sorted.quantile(ascending, 0.5),
            Sorted.quantile(ascending, 0.25),
            Sorted.quantile(ascending, 0.75),
            ascending.length);
  }
}
