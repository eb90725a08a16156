package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario with a real curve beside it, from the file to the folder of its result. */
class ObservedBesideSimulatedTest {
  private static final String RESULT = "reading_circle/seed-1";

  @TempDir Path disk;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @BeforeEach
  void copyTheExample() throws IOException {
    for (String name : List.of("reading-circle.yaml", "reading-circle.csv")) {
      try (InputStream file = getClass().getResourceAsStream("observed/" + name)) {
        Files.copy(Objects.requireNonNull(file), disk.resolve(name));
      }
    }
  }

  private int lifecircle(String... words) {
    told.reset();
    PrintStream screen = new PrintStream(told, true, StandardCharsets.UTF_8);
    return new Commands(new Screen(screen, screen, false, false), new HouseRooms()).execute(words);
  }

  private int run(Path scenario, String out, String... more) {
    return lifecircle(
        Stream.concat(
                Stream.of("run", scenario.toString(), "--out", disk.resolve(out).toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String file(String out, String name) throws IOException {
    return Files.readString(disk.resolve(out).resolve(RESULT).resolve(name));
  }

  @Test
  void theResultHoldsTheRealCountsAndTheirDistance() throws IOException {
    assertEquals(ExitCode.DONE, run(disk.resolve("reading-circle.yaml"), "out"));
    String terminal = told.toString(StandardCharsets.UTF_8);
    assertTrue(terminal.contains("Beside a real curve: reading-circle"), terminal);
    assertTrue(terminal.contains("Compared: 11 of the 16 weeks observed"), terminal);
    assertTrue(terminal.contains("The model was not fitted to this curve"), terminal);
    assertEquals(Files.readString(disk.resolve("reading-circle.csv")), file("out", "observed.csv"));
    List<String> rows = file("out", "comparison.csv").lines().toList();
    assertEquals(12, rows.size());
    assertTrue(rows.get(1).matches("10,2023-02-06,4,[0-9]+,11,[0-9]+"), rows.get(1));
    assertTrue(rows.get(11).startsWith("80,2023-04-17,12,"), rows.get(11));
    String summary = file("out", "summary.md");
    assertTrue(summary.contains("\n## Beside a real curve: reading-circle\n\nCompared"), summary);
    assertTrue(summary.contains("\n- The model was not fitted to this curve"), summary);
  }

  /** Week 0 of the series is days 10 to 16 of the life: what the diary says of those evenings. */
  @Test
  void theSimulatedCountsAreThoseOfTheDiary() throws IOException {
    run(disk.resolve("reading-circle.yaml"), "out");
    List<String> diary = file("out", "series.csv").lines().toList();
    List<String> columns = List.of(diary.get(0).split(",", -1));
    int posters = columns.indexOf("active_members_7d");
    int messages = columns.indexOf("messages");
    long said = 0;
    for (int day = 10; day <= 16; day++) {
      said += Long.parseLong(diary.get(day + 1).split(",", -1)[messages]);
    }
    String spoke = diary.get(16 + 1).split(",", -1)[posters];
    assertEquals(
        "10,2023-02-06,4," + spoke + ",11," + said,
        file("out", "comparison.csv").lines().toList().get(1));
  }

  @Test
  void theResolvedScenarioMakesTheSameBytesElsewhere() throws IOException {
    run(disk.resolve("reading-circle.yaml"), "out");
    Path first = disk.resolve("out").resolve(RESULT);
    assertEquals(ExitCode.DONE, run(first.resolve("scenario.yaml"), "again"));
    assertEquals(ExitCode.DONE, run(first.resolve("scenario.yaml"), "out"));
    assertTrue(told.toString(StandardCharsets.UTF_8).startsWith("already there, verified"));
    assertEquals(file("out", "manifest.json"), file("again", "manifest.json"));
    assertEquals(file("out", "summary.md"), file("again", "summary.md"));
  }

  @Test
  void aWeekThatIsMissingStaysMissingInTheResultAndWhateverIsMadeFromIt() throws IOException {
    Path scenario = disk.resolve("reading-circle.yaml");
    Path table = disk.resolve("reading-circle.csv");
    Files.writeString(
        table, Files.readString(table).replaceFirst("2023-02-20,[0-9]+,[0-9]+\n", ""));
    assertEquals(ExitCode.READERS_INPUT, run(scenario, "out"));
    String refused = told.toString(StandardCharsets.UTF_8);
    assertTrue(refused.contains("no row for the week of 2023-02-20; "), refused);
    assertTrue(refused.contains("gaps: missing (nobody counted)"), refused);
    Files.writeString(scenario, Files.readString(scenario).stripTrailing() + "\n  gaps: missing\n");
    assertEquals(ExitCode.DONE, run(scenario, "out"));
    List<String> rows = file("out", "comparison.csv").lines().toList();
    assertTrue(rows.get(3).matches("24,2023-02-20,,[0-9]+,,[0-9]+"), rows.get(3));
    assertTrue(file("out", "distances.csv").contains("\nsimulated,10,"));
    Path resolved = disk.resolve("out").resolve(RESULT).resolve("scenario.yaml");
    assertEquals(ExitCode.DONE, run(resolved, "again"));
    assertEquals(file("out", "manifest.json"), file("again", "manifest.json"));
  }

  @Test
  void anotherRealNumberIsAnotherResult() throws IOException {
    Path scenario = disk.resolve("reading-circle.yaml");
    run(scenario, "out");
    Path table = disk.resolve("reading-circle.csv");
    Files.writeString(table, Files.readString(table).replace("2023-05-22,5,9", "2023-05-22,5,8"));
    assertEquals(ExitCode.READERS_INPUT, run(scenario, "out"));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("holds another result (scenario)"));
  }

  @Test
  void theRealCurveChangesNothingInTheLifeItself() throws IOException {
    Path scenario = disk.resolve("reading-circle.yaml");
    run(scenario, "out");
    String text = Files.readString(scenario);
    Files.writeString(scenario, text.substring(0, text.indexOf("observed:")));
    run(scenario, "alone");
    assertEquals(file("out", "series.csv"), file("alone", "series.csv"));
    assertEquals(file("out", "stages.csv"), file("alone", "stages.csv"));
    assertFalse(Files.exists(disk.resolve("alone").resolve(RESULT).resolve("observed.csv")));
    assertFalse(file("alone", "summary.md").contains("real curve"));
  }

  @Test
  void theTableSpeaksChinese() throws IOException {
    run(disk.resolve("reading-circle.yaml"), "out", "--lang", "zh");
    assertTrue(file("out", "summary.md").contains("\n## 与真实曲线对照：reading-circle\n"));
    assertTrue(file("out", "summary.md").contains("| 本次模拟 "));
  }

  @Test
  void aLifeCutShortByTheCommandLineComparesNothing() throws IOException {
    assertEquals(
        ExitCode.DONE, run(disk.resolve("reading-circle.yaml"), "out", "--set", "duration=14 d"));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("Nothing is compared"));
    assertEquals(1, file("out", "comparison.csv").lines().count());
  }
}
