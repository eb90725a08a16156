package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code lifecircle run FILE|NAME…}: lives the life of each scenario from one seed, or many lives
 * of it with {@code --runs}.
 */
record RunCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String SEED = "--seed";
  private static final String SET = "--set";
  private static final String RUNS = "--runs";
  private static final String UNTIL = "--until";

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
                    OptionSpec.builder(RUNS)
                        .paramLabel("N")
                        .type(int.class)
                        .converters(RunCommand::runs)
                        .description(
                            "Live N lives with N seeds, from --seed on, and tell what they share.")
                        .build())
                .addOption(
                    OptionSpec.builder(UNTIL)
                        .paramLabel("NAME=WIDTH")
                        .type(String.class)
                        .description(
                            "Stop when the mean of an indicator or measure is known to WIDTH, in"
                                + " its unit or as 5%%: half its 95 %% interval. At most --runs"
                                + " lives, "
                                + ManyByWord.MOST
                                + " if not given.")
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
                .addOption(
                    Options.threads(
                        "Threads: 1 for one life, all processors for --runs; never changes a"
                            + " result."))));
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    boolean many = given.hasMatchedOption(RUNS) || given.hasMatchedOption(UNTIL);
    int threads = given.matchedOptionValue(Options.THREADS, many ? Options.processors() : 1);
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    List<Undertaking> all = many ? many(given, making, threads) : one(given, making, threads);
    return new LivesInTurn(screen, making, new Mishap(screen.err(), untyped())).live(all);
  }

  private List<Undertaking> one(ParseResult given, Making making, int threads) throws RefusedInput {
    return worlds(
            given,
            given.hasMatchedOption(SEED)
                ? scenario -> given.matchedOptionValue(SEED, 0L)
                : scenario -> scenario.seed())
        .find(words(given))
        .stream()
        .map(life -> life.undertaking(screen, rooms, making, threads))
        .toList();
  }

  private List<Undertaking> many(ParseResult given, Making making, int threads)
      throws RefusedInput {
    return new ManyByWord(
            worlds(given, scenario -> scenario.seed()),
            given.hasMatchedOption(SEED)
                ? OptionalLong.of(given.matchedOptionValue(SEED, 0L))
                : OptionalLong.empty(),
            given.matchedOptionValue(RUNS, ManyByWord.MOST),
            given.hasMatchedOption(UNTIL)
                ? Optional.of(given.matchedOptionValue(UNTIL, ""))
                : Optional.empty())
        .find(words(given)).stream()
            .map(
                lives ->
                    new Undertaking(
                        lives.identity(),
                        List.of(),
                        label -> new LivingMany(lives, screen, rooms, making, threads, label)))
            .toList();
  }

  private LivesByWord worlds(ParseResult given, ToLongFunction<Scenario> seed) {
    return new LivesByWord(
        rooms,
        given.matchedOptionValue(SET, List.<String>of()),
        seed,
        given.matchedOptionValue(Options.LANG, Language.EN));
  }

  private static List<String> words(ParseResult given) {
    return given.matchedPositionalValue(0, List.<String>of());
  }

  private static int runs(String word) {
    if (!word.matches("[1-9][0-9]{0,5}")) {
      throw new TypeConversionException("'" + word + "' is not a number of runs, 1 to 999999");
    }
    return Integer.parseInt(word);
  }

  /** The words behind the name of the program. */
  private List<String> untyped() {
    return typed.subList(1, typed.size());
  }
}
