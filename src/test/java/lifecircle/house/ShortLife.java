package lifecircle.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.archive.RowFile;
import lifecircle.engine.Run;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.process.Catalogue;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;

/** The evenings of a scenario file as rows, whichever house this is compiled in. */
public final class ShortLife {
  private ShortLife() {}

  /** Writes the table of each scenario file beside it. */
  public static void main(String[] files) throws IOException, RefusedInput {
    for (String file : files) {
      Files.write(Path.of(file + ".csv"), table(Path.of(file)));
    }
  }

  static List<String> table(Path file) throws RefusedInput {
    Scenario scenario =
        new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions()).read(file);
    List<String> lines = new ArrayList<>();
    lines.add(Indicators.all().stream().map(Indicator::name).collect(Collectors.joining(",")));
    new Run(scenario, scenario.seed(), 1)
        .live(
            evening ->
                lines.add(
                    evening.values().stream()
                        .map(value -> Double.isNaN(value) ? "" : RowFile.number(value))
                        .collect(Collectors.joining(","))));
    return lines;
  }
}
