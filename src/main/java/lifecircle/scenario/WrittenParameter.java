package lifecircle.scenario;

import java.util.Optional;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Unit;

/**
 * A parameter as a scenario file writes it: its default, the ends of its range and the lines that
 * set it.
 *
 * @param parameter the definition
 */
public record WrittenParameter(Parameter parameter) {
  /** The value when the scenario is silent. */
  public String standard() {
    return AllowedValue.written(parameter, parameter.standard());
  }

  /** A value in held form. */
  public String value(double held) {
    return AllowedValue.written(parameter, held);
  }

  /** The smallest value allowed; empty where there is none. */
  public Optional<String> lowest() {
    return end(parameter.lowest());
  }

  /** The largest value allowed; empty where there is none. */
  public Optional<String> highest() {
    return end(parameter.highest());
  }

  private Optional<String> end(double held) {
    boolean open = parameter.unit() == Unit.CHOICE || Math.abs(held) >= Double.MAX_VALUE;
    return open ? Optional.empty() : Optional.of(AllowedValue.written(parameter, held));
  }

  /** The lines of a scenario file that set it to its default, without an end of line. */
  public String lines() {
    return parameter.section() + ":\n  " + parameter.name() + ": " + standard();
  }
}
