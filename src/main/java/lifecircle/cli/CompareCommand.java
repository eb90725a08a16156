package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Headline;
import lifecircle.quantity.Language;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle compare A B…}: runs several scenarios with the same seeds and reports how far
 * the others differ from the first.
 */
record CompareCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  /** How many pairs there are where nobody says: patterns are checked against 30 runs or more. */
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
                    "Runs scenarios with the same seeds and reports how they differ, pair by pair.",
                    "")
                .addPositional(
                    Options.words(
                        "FILE|NAME",
                        "Scenario files or names from 'list', the others compared with the first; one"
                            + " alone is compared with its variants."))
                .addOption(
                    ManyOptions.runs("Run each scenario with N seeds, " + USUAL + " if not given."))
                .addOption(ManyOptions.seed())
                .addOption(Against.option())
                .addOption(HeadlineOption.option())
                .addOption(
                    ManyOptions.until(
                        "Stop as soon as the mean difference of an indicator or measure is known to"
                            + " WIDTH, 5%% of the first scenario's mean or in its unit: half its 95 %%"
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
            "Runs with the same seed make a matched pair: what differs comes from what",
            "differs between the scenarios. The headline outcome is declared before the",
            "runs; its p is not corrected, those of all other outcomes are (Holm).",
            "",
            "Results go to <out>/<first>/compare-<others>-<N>/; finished runs are kept in",
            "<out>/.runs, so that a command that was stopped goes on. --set is for all",
            "scenarios.",
            "",
            "Examples:",
            "  lifecircle compare interaction-buffer --against no_buffer --runs 100",
            "  lifecircle compare ring pyramid star",
            "  lifecircle compare ring star --headline never_took_off",
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
    Headline headline = HeadlineOption.of(given, problems);
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
    return ManyWorlds.of(worlds, seeds, until, headline, language, rooms);
  }
}
