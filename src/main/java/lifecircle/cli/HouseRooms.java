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
import lifecircle.report.StageTableText;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.ScenarioWriter;
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
    return Shelf.names();
  }

  @Override
  public Scenario shipped(String name) throws RefusedInput {
    try (InputStream bytes =
        Shelf.open(name).orElseThrow(() -> new IllegalArgumentException("not shipped: " + name))) {
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
    Story story = new Story(scenario, seed, language, life);
    story.write(folder);
    return story.inShort();
  }

  @Override
  public String stages(Path series, Language language) throws RefusedInput {
    ActivityCurve curve = ActivityCurve.of(new SeriesReader().read(series));
    StageTable stages = new StageFinder().find(curve);
    return new StageTableText(curve, stages, language).terminal()
        + "\n"
        + stages.verdict().in(language);
  }
}
