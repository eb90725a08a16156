package lifecircle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Life;
import lifecircle.engine.Run;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageTable;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
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
  public String live(
      Scenario scenario,
      long seed,
      int threads,
      Language language,
      ResultFolder folder,
      IntConsumer finishedDays)
      throws UnwrittenResult {
    Life life = Diary.keep(new Run(scenario, seed, threads), folder, finishedDays);
    Diary.keep(scenario, life.episodes(), folder);
    Story story = Story.of(scenario, seed, language, life);
    return story.inShort(story.write(folder));
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
  public StageTable find(ObservedSeries series) {
    return new StageFinder().find(ActivityCurve.of(series));
  }

  @Override
  public String stages(
      ObservedSeries series, StageTable found, Language language, ResultFolder folder)
      throws UnwrittenResult {
    Story story = Story.of(series, found, language);
    return story.inShort(story.write(folder));
  }
}
