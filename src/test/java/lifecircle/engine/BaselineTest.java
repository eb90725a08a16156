package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.archive.RowFile;
import lifecircle.observation.Evening;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.process.Catalogue;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One saved baseline for each shipped scenario: its first 210 days, one line a week. It changes
 * only with {@code mvn test -Dtest=BaselineTest -Dlifecircle.refresh=true}, and the reason stands
 * in the change log under <em>results change</em>.
 */
class BaselineTest {
  private static final int DAYS = 210;
  private static final Path FOLDER = Path.of("src", "test", "resources", "baseline");

  static List<String> shipped() {
    return Shelf.SCENARIOS.names();
  }

  private static Scenario read(String name) throws Exception {
    try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
      return new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions())
          .read(name, bytes);
    }
  }

  private static String table(Scenario scenario) {
    List<String> lines = new ArrayList<>();
    lines.add(Indicators.all().stream().map(Indicator::name).collect(Collectors.joining(",")));
    new Run(scenario, scenario.seed(), 2)
        .live(
            evening -> {
              if (evening.day() < DAYS && evening.day() % 7 == 6) {
                lines.add(line(evening));
              }
            });
    return String.join("\n", lines) + "\n";
  }

  private static String line(Evening evening) {
    return evening.values().stream()
        .map(value -> Double.isNaN(value) ? "" : RowFile.number(value))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedScenarioLivesAsItsBaselineSays(String name) throws Exception {
    Scenario whole = read(name);
    Scenario first = whole.lasting(DAYS);
    Path saved = FOLDER.resolve(name + ".csv");
    String now = table(first);
    if (Boolean.getBoolean("lifecircle.refresh")) {
      Files.createDirectories(FOLDER);
      Files.writeString(saved, now);
    }
    assertEquals(Files.readString(saved), now, "see the class comment of BaselineTest");
  }

  /** What the file says beside a parameter is what a silent file gets. */
  @Test
  void theLifecycleScenarioSpellsOutEveryDefault() throws Exception {
    Scenario lifecycle = read("lifecycle");
    assertFalse(lifecycle.settings().all().isEmpty());
    lifecycle
        .settings()
        .all()
        .forEach((parameter, value) -> assertEquals(parameter.standard(), value, parameter.key()));
    String text = Files.readString(Path.of("scenarios", "lifecycle.yaml"));
    Catalogue.parameters()
        .forEach(
            parameter ->
                assertTrue(text.contains("\n  " + parameter.name() + ": "), parameter.key()));
  }
}
