package lifecircle.report;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.WrittenParameter;

/** Parameters in a row, each with its default and its meaning. */
final class ParameterList {
  private ParameterList() {}

  /** Writes one entry for each parameter. */
  static void write(List<Parameter> parameters, ManualPage page) {
    for (Parameter parameter : parameters) {
      String standard = new WrittenParameter(parameter).standard();
      page.entry(parameter.key(), "[" + standard + "] " + parameter.meaning().in(page.language()));
    }
  }
}
