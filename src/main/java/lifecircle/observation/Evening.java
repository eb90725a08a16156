package lifecircle.observation;

import java.util.List;

/**
 * One evening's line of numbers, in the order of {@link Indicators#all()}.
 *
 * @param day days since the founding
 * @param values one value for each indicator; NaN is no data
 */
public record Evening(int day, List<Double> values) {
  /** Keeps a copy; refuses a line of the wrong length. */
  public Evening {
    values = List.copyOf(values);
    if (values.size() != Indicators.all().size()) {
      throw new IllegalArgumentException(
          values.size() + " values for " + Indicators.all().size() + " indicators");
    }
  }

  /** The value of one indicator. */
  public double value(String indicator) {
    return values.get(Indicators.indexOf(indicator));
  }
}
