package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.PatternRuns;
import lifecircle.experiment.PatternTask;
import lifecircle.observation.EventList;
import lifecircle.pattern.Case;
import lifecircle.pattern.Cases;
import lifecircle.pattern.Need;
import lifecircle.pattern.PatternDesign;
import lifecircle.pattern.Patterns;
import lifecircle.quantity.Language;
import lifecircle.report.PatternsText;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SeriesReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle patterns SCENARIO|EVENTS.csv}: which patterns of real communities a scenario,
 * or the log of a community, shows.
 */
record PatternsCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final int USUAL_RUNS = 30;

  @Override
  public String name() {
    return "patterns";
  }

  @Override
  public CommandSpec spec() {
    return SeriesWords.options(
        Making.options(
            Options.command("Measures which patterns of real communities a scenario shows.", "")
                .addPositional(
                    Options.word("SCENARIO|EVENTS.csv", "A scenario, or a list of events."))
                .addOption(ManyOptions.seed())
                .addOption(ManyOptions.runs("How many runs, 30 if not given."))
                .addOption(ManyOptions.set())
                .addOption(Options.lang())
                .addOption(Options.threads("Threads; all processors if not given."))));
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    String word = given.matchedPositionalValue(0, "");
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    Path file = Options.path(word);
    boolean events = SeriesWords.of(given).isOfEvents() || word.endsWith(".csv.gz");
    if (events && Files.exists(file)) {
      EventList list = new SeriesReader(SeriesWords.of(given)).readEvents(file).events();
      Cases cases = new Cases(List.of(new Case(PatternDesign.GIVEN, 1, Patterns.observe(list))));
      screen
          .out()
          .println(
              new PatternsText(Patterns.judge(cases, Patterns.unmet(list)), language).terminal());
      return ExitCode.DONE;
    }
    return scenario(given, word, language);
  }

  private int scenario(ParseResult given, String word, Language language)
      throws RefusedInput, UnwrittenResult {
    Scenario read = ScenarioByWord.find(rooms, word, screen.err()::println);
    List<String> changes = ManyOptions.changes(given);
    Scenario world = changes.isEmpty() ? read : rooms.changed(read, changes);
    ManyOptions asked = ManyOptions.of(given, USUAL_RUNS);
    long first = asked.firstSeed().orElse(world.seed());
    List<PatternTask> tasks =
        LongStream.range(first, first + asked.runs())
            .mapToObj(seed -> new PatternTask(PatternDesign.GIVEN, 1, world, seed))
            .toList();
    Making making = Making.of(given, screen, lifecircle.archive.Provenance.beginning(typed, 1));
    int threads = given.matchedOptionValue(Options.THREADS, Options.processors());
    Cases cases;
    try (Progress progress =
        Progress.ofRuns(
            screen.err(), screen.live() && !making.quiet(), "", tasks.size(), System::nanoTime)) {
      cases = new PatternRuns(RunStore.under(making.out()), threads).make(tasks, progress);
    } catch (FailedRun failed) {
      throw new IllegalStateException("seed " + failed.seed() + ": " + failed.reason(), failed);
    }
    screen
        .out()
        .println(
            new PatternsText(Patterns.judge(cases, EnumSet.noneOf(Need.class)), language)
                .terminal());
    return ExitCode.DONE;
  }
}
