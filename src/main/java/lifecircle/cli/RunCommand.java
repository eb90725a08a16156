package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle run FILE|NAME…}: lives the life of each scenario from one seed, or many lives
 * of it with {@code --runs}.
 */
record RunCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String EVENTS = "--events";

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
                .addOption(ManyOptions.seed())
                .addOption(
                    ManyOptions.runs(
                        "Live N lives with N seeds, from --seed on, and tell what they share."))
                .addOption(
                    ManyOptions.until(
                        "Stop when the mean of an indicator or measure is known to WIDTH, in its"
                            + " unit or as 5%%: half its 95 %% interval. At most --runs lives, "
                            + ManyOptions.MOST
                            + " if not given."))
                .addOption(ManyOptions.set())
                .addOption(
                    OptionSpec.builder(EVENTS)
                        .description(
                            "Also write events.csv.gz: who did what when, towards whom; results go"
                                + " to seed-<N>-events. For one life, not with --runs.")
                        .build())
                .addOption(Options.lang())
                .addOption(
                    Options.threads(
                        "Threads: 1 for one life, all processors for --runs; never changes a"
                            + " result."))));
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    boolean many =
        given.hasMatchedOption(ManyOptions.RUNS) || given.hasMatchedOption(ManyOptions.UNTIL);
    if (many && given.hasMatchedOption(EVENTS)) {
      throw eventsOfMany();
    }
    int threads = given.matchedOptionValue(Options.THREADS, many ? Options.processors() : 1);
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    List<Undertaking> all = many ? many(given, making, threads) : one(given, making, threads);
    return new LivesInTurn(screen, making, new Mishap(screen.err(), untyped())).live(all);
  }

  /** Of many runs numbers are kept, not what everybody did. */
  private static RefusedInput eventsOfMany() {
    return new RefusedInput(
        List.of(
            new Problem(
                EVENTS,
                0,
                0,
                "events are written of one life, not with "
                    + ManyOptions.RUNS
                    + " or "
                    + ManyOptions.UNTIL,
                "one life a command, each with its "
                    + ManyOptions.SEED
                    + "; 'lifecircle patterns' measures many runs",
                Optional.empty())));
  }

  private List<Undertaking> one(ParseResult given, Making making, int threads) throws RefusedInput {
    return worlds(
            given,
            making,
            given.hasMatchedOption(ManyOptions.SEED)
                ? scenario -> given.matchedOptionValue(ManyOptions.SEED, 0L)
                : scenario -> scenario.seed())
        .find(words(given))
        .stream()
        .map(life -> life.withEvents(given.hasMatchedOption(EVENTS)))
        .map(life -> life.undertaking(screen, rooms, making, threads))
        .toList();
  }

  private List<Undertaking> many(ParseResult given, Making making, int threads)
      throws RefusedInput {
    return new ManyByWord(
            worlds(given, making, scenario -> scenario.seed()),
            ManyOptions.of(given, ManyOptions.MOST))
        .find(words(given)).stream()
            .map(
                lives ->
                    new Undertaking(
                        lives.identity(),
                        List.of(),
                        label -> new LivingMany(lives, screen, rooms, making, threads, label)))
            .toList();
  }

  private LivesByWord worlds(ParseResult given, Making making, ToLongFunction<Scenario> seed) {
    return new LivesByWord(
        rooms,
        ManyOptions.changes(given),
        seed,
        given.matchedOptionValue(Options.LANG, Language.EN),
        making.quiet() ? note -> {} : screen.err()::println);
  }

  private static List<String> words(ParseResult given) {
    return given.matchedPositionalValue(0, List.<String>of());
  }

  /** The words behind the name of the program. */
  private List<String> untyped() {
    return typed.subList(1, typed.size());
  }
}
