package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle compare A B…}: lives several worlds with the same luck and tells how far the
 * others differ from the first.
 */
record CompareCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  /** How many pairs there are where nobody says: patterns are held against 30 runs or more. */
  static final int USUAL = 30;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Making.options(
            Options.command(
                    "Lives worlds with the same luck, run against run, and tells how they differ.",
                    "")
                .addPositional(
                    Options.words(
                        "FILE|NAME",
                        "Scenario files or names from 'list', the others held against the first;"
                            + " one alone is held against its variants."))
                .addOption(
                    ManyOptions.runs("Live each world with N seeds, " + USUAL + " if not given."))
                .addOption(ManyOptions.seed())
                .addOption(Against.option())
                .addOption(
                    ManyOptions.until(
                        "Stop as soon as the mean difference of an indicator or measure is known to"
                            + " WIDTH, 5%% of the first world's mean or in its unit: half its 95 %%"
                            + " interval. At most N seeds, "
                            + ManyOptions.MOST
                            + " if --runs is not given."))
                .addOption(ManyOptions.set())
                .addOption(Options.lang())
                .addOption(
                    Options.threads(
                        "Threads, all processors if not given; never changes a result.")));
    spec.usageMessage()
        .customSynopsis("lifecircle compare FILE|NAME... [OPTIONS]%n")
        .footer(
            "",
            "A seed is the same luck in every world, so that run is held against run: what",
            "differs comes from what differs between the worlds. The first sentence is on",
            "active members in the year after the first world falls, or on the whole life.",
            "",
            "Results go to <out>/<first>/compare-<others>-<N>/; finished runs are kept in",
            "<out>/.runs, so that a command that was stopped goes on. --set is for all worlds.",
            "",
            "Examples:",
            "  lifecircle compare interaction-buffer --against no_buffer --runs 100",
            "  lifecircle compare ring pyramid star",
            "  lifecircle compare mine.yaml changed.yaml --until members=5%%");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    int threads = given.matchedOptionValue(Options.THREADS, Options.processors());
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    ManyWorlds worlds = worlds(given, making.quiet() ? note -> {} : screen.err()::println);
    Undertaking one =
        new Undertaking(
            worlds.identity(),
            List.of(),
            label -> new LivingMany(worlds, screen, rooms, making, threads, label));
    return new LivesInTurn(screen, making, new Mishap(screen.err(), typed.subList(1, typed.size())))
        .live(List.of(one));
  }

  private ManyWorlds worlds(ParseResult given, Consumer<String> note) throws RefusedInput {
    List<Problem> problems = new ArrayList<>();
    ManyOptions asked = ManyOptions.of(given, USUAL);
    Optional<Until> until = asked.check(problems);
    List<Scenario> worlds = List.of();
    try {
      worlds =
          Against.of(given)
              .first(
                  new ArmsByWord(rooms, ManyOptions.changes(given), note)
                      .find(given.matchedPositionalValue(0, List.<String>of())));
    } catch (RefusedInput refused) {
      problems.addAll(refused.problems());
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    long own = worlds.get(0).seed();
    Seeds seeds =
        new Seeds(asked.firstSeed().orElse(own), asked.runs(), own, until.map(Until::text));
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    return ManyWorlds.of(worlds, seeds, until, language, rooms);
  }
}
