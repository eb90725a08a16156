package lifecircle.experiment;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.quantity.Text;
import lifecircle.scenario.Scenario;

/**
 * One of the worlds of an experiment, lived with the same seeds as the others.
 *
 * @param name what tables call it; different in each arm of an experiment
 * @param title what figures call it, both languages
 * @param world the scenario; its own seed is not asked
 */
public record Arm(String name, Text title, Scenario world) {
  /** The arm that is a whole scenario. */
  public static Arm of(Scenario scenario) {
    return new Arm(scenario.name(), scenario.title(), scenario);
  }

  /** The arms that a scenario file describes: its own world, then its variants. */
  public static List<Arm> ofVariants(Scenario scenario) {
    return Stream.concat(
            Stream.of(scenario.withoutVariants()),
            scenario.variants().stream().map(variant -> variant.of(scenario)))
        .map(Arm::of)
        .toList();
  }
}
