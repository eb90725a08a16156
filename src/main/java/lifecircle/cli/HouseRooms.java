package lifecircle.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.community.EventRecorder;
import lifecircle.engine.IdleParameters;
import lifecircle.engine.Life;
import lifecircle.engine.Run;
import lifecircle.experiment.Engine;
import lifecircle.experiment.ThisComputer;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.EventList;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.report.EventsCsv;
import lifecircle.scenario.BeginningsAfterEnd;
import lifecircle.scenario.CanonicalSeries;
import lifecircle.scenario.ObservedEvents;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.ScenarioWriter;
import lifecircle.scenario.SeriesOptions;
import lifecircle.scenario.SeriesReader;
import lifecircle.scenario.Shelf;

/** The rooms as they stand in this house. */
final class HouseRooms implements Rooms {
  private final ScenarioReader reader =
      new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());

  @Override
  public Scenario read(Path file) throws RefusedInput {
    return reader.read(file);
  }

  @Override
  public Scenario read(Path file, Consumer<String> notes) throws RefusedInput {
    return reader.read(file, notes);
  }

  @Override
  public Scenario read(String displayName, String text) throws RefusedInput {
    return reader.read(displayName, bytes(text));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> shelf() {
    return Shelf.SCENARIOS.names();
  }

  @Override
  public Scenario shipped(String name) throws RefusedInput {
    try (InputStream bytes =
        Shelf.SCENARIOS
            .open(name)
            .orElseThrow(() -> new IllegalArgumentException("not shipped: " + name))) {
      return reader.read(name, bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Scenario changed(Scenario scenario, List<String> changes) throws RefusedInput {
    return reader.withSet(scenario, changes);
  }

  @Override
  public String resolved(Scenario scenario) {
    return ScenarioWriter.yaml(scenario);
  }

  @Override
  public List<String> idle(Scenario scenario) {
    Stream<String> parameters =
        IdleParameters.of(scenario).entrySet().stream()
            .map(
                idle ->
                    idle.getKey().key()
                        + " has no effect, for "
                        + idle.getValue().code()
                        + " is off");
    return Stream.concat(parameters, BeginningsAfterEnd.of(scenario).stream()).toList();
  }

  @Override
  public Optional<Parameter> parameter(String key) {
    return Catalogue.parameters().stream().filter(p -> p.key().equals(key)).findFirst();
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
    EventList list = new EventList().lasting(scenario.durationDays());
    EventRecorder recorder = events ? list : EventRecorder.NONE;
    Life life = Diary.keep(new Run(scenario, seed, threads, recorder), folder, finishedDays);
    Diary.keep(scenario, life.episodes(), folder);
    if (events) {
      folder.write(EventsCsv.FILE, new EventsCsv(list)::write);
    }
    Story story = Story.of(scenario, seed, language, events, life);
    return story.told(story.write(folder));
  }

  @Override
  public Engine engine() {
    return new ThisComputer();
  }

  @Override
  public List<String> observed() {
    return Shelf.OBSERVED.names();
  }

  @Override
  public ObservedSeries series(Path file, SeriesOptions options) throws RefusedInput {
    return new SeriesReader(options).read(file);
  }

  @Override
  public ObservedSeries standardInput(SeriesOptions options) throws RefusedInput {
    return new SeriesReader(options).readStandardInput(System.in);
  }

  @Override
  public ObservedSeries series(String name, String text) throws RefusedInput {
    return CanonicalSeries.of(name, text);
  }

  @Override
  public ObservedSeries shippedSeries(String name, SeriesOptions options) throws RefusedInput {
    try (InputStream bytes =
        Shelf.OBSERVED
            .open(name)
            .orElseThrow(() -> new IllegalArgumentException("not shipped: " + name))) {
      return new SeriesReader(options).read(name, bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public ObservedEvents events(Path file, SeriesOptions options) throws RefusedInput {
    return new SeriesReader(options).readEvents(file);
  }

  @Override
  public ObservedEvents eventsOfStandardInput(SeriesOptions options) throws RefusedInput {
    return new SeriesReader(options).readEventsOfStandardInput(System.in);
  }

  @Override
  public StageTable find(ObservedSeries series) {
    return new StageFinder().find(ActivityCurve.of(series));
  }

  @Override
  public Told stages(
      ObservedSeries series, StageTable found, Language language, ResultFolder folder)
      throws UnwrittenResult {
    Story story = Story.of(series, found, language);
    return story.told(story.write(folder));
  }
}
