package lifecircle.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SourceRole;
import lifecircle.scenario.Variant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle check SCENARIO…}: everything that is wrong with scenario files, at once. */
record CheckCommand(Screen screen, Rooms rooms) implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Reads scenario files and names every problem in them; runs nothing.", "")
            .addPositional(
                Options.words("SCENARIO", "Scenario files, or names from 'lifecircle list'."));
    spec.usageMessage()
        .customSynopsis("lifecircle check SCENARIO...%n")
        .footer("", "Example:", "  lifecircle check scenarios/*.yaml");
    return spec;
  }

  @Override
  public int perform(ParseResult given) {
    int code = ExitCode.DONE;
    for (String word : given.matchedPositionalValue(0, List.<String>of())) {
      if (!fine(word)) {
        code = ExitCode.READERS_INPUT;
      }
    }
    return code;
  }

  private boolean fine(String word) {
    try {
      Scenario scenario = ScenarioByWord.find(rooms, word, screen.err()::println);
      screen.out().println(word + ": fine");
      for (SourceRole role : SourceRole.values()) {
        printSources(scenario, role);
      }
      rooms.idle(scenario).forEach(line -> screen.err().println(word + ": note: " + line));
      printVariants(scenario);
      return true;
    } catch (RefusedInput refused) {
      refused.problems().forEach(screen.err()::println);
      return false;
    }
  }

  private void printVariants(Scenario scenario) {
    if (!scenario.variants().isEmpty()) {
      screen
          .out()
          .println(
              "    variants: "
                  + scenario.variants().stream()
                      .map(Variant::name)
                      .collect(Collectors.joining(", ")));
    }
  }

  private void printSources(Scenario scenario, SourceRole role) {
    String facts =
        scenario.sources().entrySet().stream()
            .filter(source -> source.getValue() == role)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    if (!facts.isEmpty()) {
      screen.out().println("    " + role.code() + ": " + facts);
    }
  }
}
