package lifecircle.quantity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The value of every parameter in one world: what the scenario sets, and the default of everything
 * it is silent about. Immutable; keeps the order of the list it was made from.
 */
public final class Settings {
  private final Map<Parameter, Double> values;

  private Settings(Map<Parameter, Double> values) {
    this.values = values;
  }

  /** All parameters of the list at their defaults. */
  public static Settings standard(List<Parameter> parameters) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter, plain(parameter.standard())));
    return new Settings(values);
  }

  /**
   * The same settings with one value changed.
   *
   * @throws IllegalArgumentException when the parameter is not one of these settings or the value
   *     is out of its range
   */
  public Settings with(Parameter parameter, double value) {
    return with(Map.of(parameter, value));
  }

  /**
   * The same settings with some values changed.
   *
   * @throws IllegalArgumentException when a parameter is not one of these settings or its value is
   *     out of its range
   */
  public Settings with(Map<Parameter, Double> others) {
    Map<Parameter, Double> changed = new LinkedHashMap<>(values);
    others.forEach(
        (parameter, value) -> {
          if (!values.containsKey(parameter)) {
            throw new IllegalArgumentException("no parameter " + parameter.key() + " here");
          }
          if (!parameter.allows(value)) {
            throw new IllegalArgumentException(
                parameter.key()
                    + ": "
                    + value
                    + " is not inside ["
                    + parameter.lowest()
                    + ", "
                    + parameter.highest()
                    + "]");
          }
          changed.put(parameter, plain(value));
        });
    return new Settings(changed);
  }

  /** Every parameter with its value in held form, in the order of definition. */
  public Map<Parameter, Double> all() {
    return Collections.unmodifiableMap(values);
  }

  /** The bare number, in held form. */
  public double number(Parameter parameter) {
    Double value = values.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException("no parameter " + parameter.key() + " here");
    }
    return value;
  }

  /** A whole number of persons or things. */
  public int count(Parameter parameter) {
    return (int) number(parameter);
  }

  /** The chosen name. */
  public String choice(Parameter parameter) {
    return parameter.choices().get(count(parameter));
  }

  /** A part of a whole. */
  public Share share(Parameter parameter) {
    return new Share(number(parameter));
  }

  /** A daily rate. */
  public DailyRate rate(Parameter parameter) {
    return new DailyRate(number(parameter));
  }

  /** A span of time. */
  public Span span(Parameter parameter) {
    return new Span(number(parameter));
  }

  /** Zero without a sign: minus zero is no other world than zero. */
  private static double plain(double value) {
    return value + 0.0;
  }

  /** Two worlds set alike, parameter by parameter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey().key() + "=" + entry.getValue())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
