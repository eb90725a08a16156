package lifecircle.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;

/**
 * The order of {@link Day}, for those who want to explain it: which process comes when, which
 * parameters it is given, and what an off switch does.
 */
public final class DayPlan {
  private final List<Day.Step> steps;

  /** The plan of a day on which nothing is switched off. */
  public DayPlan() {
    steps =
        new Day(Rules.of(Settings.standard(Catalogue.parameters()), Set.of()), Set.of()).steps();
  }

  /** The processes in the order of the day. */
  public List<Mechanism> processes() {
    return steps.stream().map(Day.Step::name).toList();
  }

  /** The processes that are given a parameter, in the order of the day. */
  public List<Mechanism> given(Parameter parameter) {
    return steps.stream()
        .filter(step -> step.given().stream().anyMatch(list -> list.contains(parameter)))
        .map(Day.Step::name)
        .toList();
  }

  /** The parameters that are a process's own; none for a part of a process. */
  public List<Parameter> own(Mechanism mechanism) {
    return step(mechanism).map(DayPlan::own).orElse(List.of());
  }

  /** The process that has a parameter for its own; empty where nobody has. */
  public Optional<Mechanism> home(Parameter parameter) {
    return steps.stream()
        .filter(step -> own(step).contains(parameter))
        .map(Day.Step::name)
        .findFirst();
  }

  /** Whether switching a mechanism off leaves a whole process out of the day. */
  public boolean leftOut(Mechanism mechanism) {
    return step(mechanism).filter(Day.Step::canBeLeftOut).isPresent();
  }

  /** The parameters that switching a mechanism off sets to zero, by their names. */
  public List<Parameter> silenced(Mechanism mechanism) {
    return Rules.silenced(mechanism).stream().sorted(Comparator.comparing(Parameter::key)).toList();
  }

  private static List<Parameter> own(Day.Step step) {
    return step.given().isEmpty() ? List.of() : step.given().get(0);
  }

  private Optional<Day.Step> step(Mechanism mechanism) {
    return steps.stream().filter(step -> step.name() == mechanism).findFirst();
  }
}
