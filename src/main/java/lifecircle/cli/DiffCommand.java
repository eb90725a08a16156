package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import lifecircle.quantity.Language;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.ScenarioDifference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle diff A B}: in which keys two resolved scenarios differ. */
record DiffCommand(Screen screen, Rooms rooms) implements Command {
  private static final String LONG = "--long";
  private static final String EXIT_CODE = "--exit-code";

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "Compares two scenarios, defaults included, and names every key that differs.", "")
            .addPositional(
                Options.word("A", "A scenario file, a name from 'list' or a folder of a run."))
            .addPositional(Options.word("B", "Another.", 1))
            .addOption(
                OptionSpec.builder(LONG)
                    .description("Tell with each parameter what it means.")
                    .build())
            .addOption(Options.lang("Language of what parameters mean; en if not given."))
            .addOption(
                OptionSpec.builder(EXIT_CODE)
                    .description("End with 1 if there is a difference.")
                    .build());
    spec.usageMessage()
        .customSynopsis("lifecircle diff A B [OPTIONS]%n")
        .footer(
            "",
            "Of a result its scenario.yaml is compared, and the seed it was run with.",
            "",
            "Examples:",
            "  lifecircle diff slow-nurture blitz --long",
            "  lifecircle diff lifecycle my.yaml",
            "  lifecircle diff output/lifecycle/seed-1 trial/lifecycle/seed-1");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput {
    List<String> words =
        List.of(given.matchedPositionalValue(0, ""), given.matchedPositionalValue(1, ""));
    List<ResolvedByWord> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String word : words) {
      try {
        found.add(ResolvedByWord.find(rooms, word));
      } catch (RefusedInput refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    List<ScenarioDifference> differences =
        ScenarioDifference.between(found.get(0).text(), found.get(1).text());
    DifferenceText text = new DifferenceText(screen.coloured());
    for (ScenarioDifference difference : differences) {
      screen.out().println(text.of(difference));
      if (given.hasMatchedOption(LONG)) {
        Language language = given.matchedOptionValue(Options.LANG, Language.EN);
        rooms
            .parameter(difference.parameterKey())
            .ifPresent(known -> screen.out().println(text.meaning(known, language)));
      }
    }
    if (differences.isEmpty()) {
      screen.out().println("no difference");
    }
    return given.hasMatchedOption(EXIT_CODE) && !differences.isEmpty()
        ? ExitCode.FAILED
        : ExitCode.DONE;
  }
}
