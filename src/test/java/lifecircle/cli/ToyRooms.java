package lifecircle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.ToyEngine;
import lifecircle.lifecycle.StageTable;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.CanonicalSeries;
import lifecircle.scenario.ObservedEvents;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SeriesOptions;
import lifecircle.scenario.SeriesReader;

/**
 * A house with one shipped world, {@code toy}, so that the command line is tested in milliseconds.
 * A file holds the name of its world in one word; a file that holds "broken" has two problems, and
 * the world "unlucky" meets a fault of the program. The resolved world "leaning" reads its days,
 * too.
 */
record ToyRooms(Runnable halfWay, ToyEngine engine) implements Rooms {
  private static final int DAYS = 10;
  private static final long PAUSING = 6;

  ToyRooms() {
    this(() -> {});
  }

  /** Of many lives, half way is the one with the seed 6. */
  ToyRooms(Runnable halfWay) {
    this(
        halfWay,
        new ToyEngine(
            seed -> {
              if (seed == PAUSING) {
                halfWay.run();
              }
            }));
  }

  @Override
  public Scenario read(Path file) throws RefusedInput {
    String word = content(file);
    if (word.equals("broken")) {
      throw new RefusedInput(List.of(problem(file, 1), problem(file, 7)));
    }
    Path beside = file.resolveSibling("days.csv");
    if (word.startsWith("name: leaning\n") && content(beside).lines().count() != DAYS + 1) {
      throw new RefusedInput(List.of(problem(beside, 1)));
    }
    return world(word);
  }

  private static String content(Path file) throws RefusedInput {
    if (!Files.exists(file)) {
      throw new RefusedInput(List.of(problem(file, 0)));
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Problem problem(Path file, int line) {
    return new Problem(file.toString(), line, 0, "wrong", "right", Optional.empty());
  }

  /** The world of this name, or of this resolved text. */
  private static Scenario world(String text) {
    if (!text.startsWith("name: ")) {
      return world(text, "Watch it.");
    }
    List<String> lines = text.lines().toList();
    return world(lines.get(0).substring("name: ".length()), lines.get(1).substring(7));
  }

  private static Scenario world(String name, String watch) {
    return new Scenario(
        name,
        new Text("A toy", "玩具社群"),
        new Text(watch, "请看。"),
        days(name),
        3,
        Settings.standard(Catalogue.parameters()),
        Set.of());
  }

  /** Of many lives, only their worlds' days tell the engine how they end. */
  private static int days(String name) {
    return switch (name) {
      case "unlucky_often" -> ToyEngine.UNLUCKY_DAYS;
      case "doomed" -> ToyEngine.DOOMED_DAYS;
      default -> DAYS;
    };
  }

  @Override
  public Scenario read(String displayName, String text) {
    return world(text);
  }

  @Override
  public List<String> idle(Scenario scenario) {
    return scenario.name().equals("idle") ? List.of("a has no effect, for b is off") : List.of();
  }

  @Override
  public Optional<Parameter> parameter(String key) {
    return Optional.empty();
  }

  @Override
  public List<String> shelf() {
    return List.of("toy");
  }

  @Override
  public Scenario shipped(String name) {
    return world(name);
  }

  @Override
  public Scenario changed(Scenario scenario, List<String> changes) {
    return new Scenario(
        scenario.name(),
        scenario.title(),
        new Text(String.join(" ", changes), "变"),
        scenario.durationDays(),
        scenario.seed(),
        scenario.settings(),
        scenario.off());
  }

  @Override
  public String resolved(Scenario scenario) {
    return "name: " + scenario.name() + "\nwatch: " + scenario.watch().en() + "\n";
  }

  @Override
  public Told live(
      Scenario scenario,
      long seed,
      int threads,
      Language language,
      boolean events,
      ResultFolder folder,
      IntConsumer finishedDays)
      throws UnwrittenResult {
    RowFile rows = folder.rows("days.csv", List.of("day"));
    for (int day = 1; day <= scenario.durationDays(); day++) {
      rows.cell(day).endRow();
      finishedDays.accept(day);
      if (day == DAYS / 2) {
        if (scenario.name().equals("unlucky")) {
          throw new IllegalStateException("share 1.5 is not inside [0, 1]");
        }
        halfWay.run();
      }
    }
    return Told.of(
        scenario.title().in(language) + " lived " + DAYS + " days",
        scenario.name().equals("boxes") ? List.of("𠀀") : List.of());
  }

  @Override
  public List<String> observed() {
    return List.of("toy_series");
  }

  @Override
  public ObservedSeries series(Path file, SeriesOptions options) throws RefusedInput {
    return new ObservedSeries(
        content(file), 7, LocalDate.of(2020, 1, 6), List.of(3L, 2L), List.of(9L, 8L));
  }

  @Override
  public ObservedSeries standardInput(SeriesOptions options) {
    return new ObservedSeries(
        "piped", 7, LocalDate.of(2020, 1, 6), List.of(3L, 2L), List.of(9L, 8L));
  }

  @Override
  public ObservedSeries series(String name, String text) throws RefusedInput {
    return CanonicalSeries.of(name, text);
  }

  @Override
  public ObservedSeries shippedSeries(String name, SeriesOptions options) {
    return new ObservedSeries(name, 7, LocalDate.of(2020, 1, 6), List.of(3L), List.of(9L));
  }

  @Override
  public ObservedEvents events(Path file, SeriesOptions options) throws RefusedInput {
    return new SeriesReader(options).readEvents(file);
  }

  @Override
  public ObservedEvents eventsOfStandardInput(SeriesOptions options) {
    throw new IllegalStateException("no test reads events from standard input");
  }

  @Override
  public StageTable find(ObservedSeries series) {
    return new StageTable(List.of(), List.of(), new Text("A toy life", "玩具的一生"));
  }

  @Override
  public Told stages(
      ObservedSeries series, StageTable found, Language language, ResultFolder folder)
      throws UnwrittenResult {
    folder.write("stages.csv", series.canonicalCsv());
    return Told.of(series.name() + " in " + language.code(), List.of());
  }
}
