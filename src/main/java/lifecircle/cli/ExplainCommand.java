package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Language;
import lifecircle.report.Manual;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle explain WORD}: what a word of the model means. */
record ExplainCommand(Screen screen) implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Tells what a parameter, an indicator, a process or a stage is.", "")
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("WORD")
                    .index("0..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description("What to explain; without it, what can be explained.")
                    .build())
            .addOption(Options.lang());
    spec.usageMessage()
        .customSynopsis("lifecircle explain [WORD] [--lang en|zh]%n")
        .footer(
            "",
            "Examples:",
            "  lifecircle explain",
            "  lifecircle explain arrive.word_of_mouth",
            "  lifecircle explain decline --lang zh",
            "  lifecircle explain processes");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput {
    Manual manual = new Manual(given.matchedOptionValue(Options.LANG, Language.EN));
    String word = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
    screen.out().print(word.isBlank() ? manual.contents() : page(manual, word));
    return ExitCode.DONE;
  }

  private static String page(Manual manual, String word) throws RefusedInput {
    Optional<String> page = manual.page(word);
    if (page.isEmpty()) {
      throw new RefusedInput(
          List.of(
              new Problem(
                  word,
                  0,
                  0,
                  "nothing is called so",
                  "a word that 'lifecircle explain' lists",
                  NearestName.to(word, manual.words()))));
    }
    return page.get();
  }
}
