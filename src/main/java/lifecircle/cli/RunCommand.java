package lifecircle.cli;

import java.util.List;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle run FILE|NAME…}: lives the life of each scenario from one seed. */
record RunCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String SEED = "--seed";
  private static final String SET = "--set";

  @Override
  public String name() {
    return "run";
  }

  @Override
  public CommandSpec spec() {
    return RunHelp.on(
        Making.options(
            Options.command("Lives the life of a community and names its stages.", "")
                .addPositional(
                    Options.words("FILE|NAME", "Scenario files, or names from 'lifecircle list'."))
                .addOption(
                    OptionSpec.builder(SEED)
                        .paramLabel("N")
                        .type(long.class)
                        .converters(Options::seed)
                        .description("Seed of all luck, 0 or more; the scenario's if not given.")
                        .build())
                .addOption(
                    OptionSpec.builder(SET)
                        .paramLabel("section.name=value")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description("Another value for one parameter, with its unit; repeatable.")
                        .build())
                .addOption(Options.lang())
                .addOption(Options.threads())));
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    List<OneLife> lives =
        new LivesByWord(
                rooms,
                given.matchedOptionValue(SET, List.<String>of()),
                given.hasMatchedOption(SEED)
                    ? scenario -> given.matchedOptionValue(SEED, 0L)
                    : scenario -> scenario.seed(),
                given.matchedOptionValue(Options.LANG, Language.EN))
            .find(given.matchedPositionalValue(0, List.<String>of()));
    int threads = given.matchedOptionValue(Options.THREADS, 1);
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    return new LivesInTurn(screen, rooms, making, threads, new Mishap(screen.err(), untyped()))
        .live(lives);
  }

  /** The words behind the name of the program. */
  private List<String> untyped() {
    return typed.subList(1, typed.size());
  }
}
