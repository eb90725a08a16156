package lifecircle.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Scenario;

/**
 * What a scenario sets although the mechanism it drives is switched off: values that are not the
 * default, in the file or in an intervention, of parameters that stand at zero while it is off.
 */
public final class IdleParameters {
  private IdleParameters() {}

  /** The parameters that are set without effect, each with the mechanism that is off. */
  public static Map<Parameter, Mechanism> of(Scenario scenario) {
    Map<Parameter, Mechanism> idle = new LinkedHashMap<>();
    for (Parameter parameter : scenario.settings().all().keySet()) {
      if (isSet(parameter, scenario)) {
        for (Mechanism mechanism : Mechanism.values()) {
          boolean silenced = Rules.silenced(mechanism).contains(parameter);
          if (silenced && scenario.off().contains(mechanism)) {
            idle.putIfAbsent(parameter, mechanism);
          }
        }
      }
    }
    return Collections.unmodifiableMap(idle);
  }

  private static boolean isSet(Parameter parameter, Scenario scenario) {
    return scenario.settings().number(parameter) != parameter.standard()
        || scenario.interventions().stream().anyMatch(i -> i.set().containsKey(parameter));
  }
}
