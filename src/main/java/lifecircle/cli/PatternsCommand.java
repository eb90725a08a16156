package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.ObservedEvents;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SeriesOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle patterns SCENARIO|EVENTS.csv}: which patterns of real communities a scenario,
 * or the event log of a community, shows.
 */
record PatternsCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final int USUAL_RUNS = 30;
  private static final String NO_DESIGNS = "--no-designs";

  @Override
  public String name() {
    return "patterns";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "Measures which patterns of real communities a scenario or a log shows.", "")
            .addPositional(
                Options.word(
                    "SCENARIO|EVENTS.csv",
                    "A scenario file, a name from 'lifecircle list', a list of events, or - for"
                        + " standard input."))
            .addOption(ManyOptions.seed())
            .addOption(
                ManyOptions.runs(
                    "Runs of a scenario, with as many seeds from --seed on; "
                        + USUAL_RUNS
                        + " if not given."))
            .addOption(
                OptionSpec.builder(NO_DESIGNS)
                    .description(
                        "Only run the scenario itself, not those made from it: patterns that need"
                            + " them are not measured.")
                    .build())
            .addOption(ManyOptions.set())
            .addOption(Options.lang())
            .addOption(
                Options.threads("Threads, all processors if not given; never changes a result."));
    return PatternsHelp.on(Making.options(SeriesWords.options(spec)));
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    String word = given.matchedPositionalValue(0, "");
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    int threads = given.matchedOptionValue(Options.THREADS, Options.processors());
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    SeriesOptions options = SeriesWords.of(given);
    if (options.isOfEvents() || isLog(word)) {
      refuseOptionsOfRuns(given, word);
      ObservedEvents log =
          word.equals("-")
              ? rooms.eventsOfStandardInput(options)
              : rooms.events(Options.path(word), options);
      LogPatterns patterns = new LogPatterns(log, language);
      return making.make(patterns.identity(), patterns);
    }
    PatternStudy study = study(given, word, language, making);
    return making.make(study.identity(), new LivingMany(study, screen, rooms, making, threads, ""));
  }

  /** A file that is no scenario. */
  private static boolean isLog(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    boolean ending = Stream.of(".csv", ".gz", ".tsv", ".txt").anyMatch(name::endsWith);
    Path file = Options.path(word);
    boolean scenario = name.endsWith(".yaml") || name.endsWith(".yml");
    return word.equals("-") || ending || (Files.isRegularFile(file) && !scenario);
  }

  private static void refuseOptionsOfRuns(ParseResult given, String word) throws RefusedInput {
    List<Problem> problems = new ArrayList<>();
    for (String option : List.of(ManyOptions.RUNS, ManyOptions.SEED, ManyOptions.SET, NO_DESIGNS)) {
      if (given.hasMatchedOption(option)) {
        problems.add(
            new Problem(
                option,
                0,
                0,
                "has no meaning for " + word + ", a list of events",
                "it with a scenario only",
                Optional.empty()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
  }

  private PatternStudy study(ParseResult given, String word, Language language, Making making)
      throws RefusedInput {
    ManyOptions asked = ManyOptions.of(given, USUAL_RUNS);
    List<Problem> problems = new ArrayList<>();
    asked.check(problems);
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    LivesByWord lives =
        new LivesByWord(
            rooms,
            ManyOptions.changes(given),
            Scenario::seed,
            language,
            making.quiet() ? note -> {} : screen.err()::println);
    OneLife life = lives.find(List.of(word)).get(0);
    Seeds seeds =
        new Seeds(
            asked.firstSeed().orElse(life.seed()), asked.runs(), life.seed(), Optional.empty());
    return PatternStudy.of(
        life.scenario(), seeds, !given.hasMatchedOption(NO_DESIGNS), language, rooms);
  }
}
