package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which of several scenarios the others are compared with.
 *
 * @param name its name, the first if not given
 */
record Against(Optional<String> name) {
  private static final String OPTION = "--against";

  /** The option as it was given. */
  static Against of(ParseResult given) {
    return new Against(
        given.hasMatchedOption(OPTION)
            ? Optional.of(given.matchedOptionValue(OPTION, ""))
            : Optional.empty());
  }

  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .paramLabel("NAME")
        .type(String.class)
        .description(
            "Scenario or variant that the others are compared with; the first if not given.")
        .build();
  }

  /**
   * The worlds, that one first, the order of the others kept.
   *
   * @throws RefusedInput when there is no world of that name
   */
  List<Scenario> first(List<Scenario> worlds) throws RefusedInput {
    if (name.isEmpty()) {
      return worlds;
    }
    List<String> names = worlds.stream().map(Scenario::name).toList();
    int at = names.indexOf(name.get());
    if (at < 0) {
      throw new RefusedInput(
          List.of(
              new Problem(
                  OPTION,
                  0,
                  0,
                  "no scenario is called '" + name.get() + "' here",
                  "one of " + String.join(", ", names),
                  NearestName.to(name.get(), names))));
    }
    List<Scenario> order = new ArrayList<>(worlds);
    order.add(0, order.remove(at));
    return List.copyOf(order);
  }
}
