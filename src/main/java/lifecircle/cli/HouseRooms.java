package lifecircle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import lifecircle.archive.ResultFolder;
import lifecircle.quantity.Language;
import lifecircle.scenario.Scenario;

/** The rooms as they stand in this house. */
final class HouseRooms implements Rooms {
  @Override
  public Scenario read(Path file) {
    throw new UnsupportedOperationException("the reader of scenarios is not in the house yet");
  }

  @Override
  public List<String> shelf() {
    return List.of();
  }

  @Override
  public Scenario shipped(String name) {
    throw new UnsupportedOperationException("the shelf of scenarios is not in the house yet");
  }

  @Override
  public Scenario changed(Scenario scenario, List<String> changes) {
    throw new UnsupportedOperationException("the reader of scenarios is not in the house yet");
  }

  @Override
  public String resolved(Scenario scenario) {
    throw new UnsupportedOperationException("the writer of scenarios is not in the house yet");
  }

  @Override
  public String live(
      Scenario scenario,
      long seed,
      int threads,
      Language language,
      ResultFolder folder,
      IntConsumer finishedDays) {
    throw new UnsupportedOperationException("the engine is not in the house yet");
  }

  @Override
  public String stages(Path series, Language language) {
    throw new UnsupportedOperationException("the finder of stages is not in the house yet");
  }
}
