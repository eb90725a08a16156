package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code patterns}, and {@code run --events}. */
class PatternsCommandTest {
  private static final String HEADING =
      "pattern,use,number,unit,value,q25,q75,records,low,high,verdict,pattern_verdict,reason";

  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int execute(String... words) {
    out.reset();
    err.reset();
    Screen screen = new Screen(print(out), print(err), false, false);
    return new Commands(screen, new ToyRooms()).execute(words);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int patterns(String... words) {
    List<String> all = new ArrayList<>(List.of("patterns"));
    all.addAll(List.of(words));
    if (!all.contains("--out")) {
      all.addAll(List.of("--out", disk.resolve("results").toString()));
    }
    return execute(all.toArray(String[]::new));
  }

  private Path log() throws Exception {
    Path log = disk.resolve("chat.csv");
    StringBuilder rows = new StringBuilder("when,who,whom\n");
    for (int day = 10; day < 30; day++) {
      rows.append("2021-03-").append(day).append("T10:00:00Z,ann,\n");
      rows.append("2021-03-").append(day).append("T10:30:00Z,ben,ann\n");
    }
    Files.writeString(log, rows);
    return log;
  }

  @Test
  void aScenarioIsJudgedOnAsManyRunsAsAskedFor() throws Exception {
    assertEquals(ExitCode.DONE, patterns("toy", "--runs", "2", "--no-designs"), err());
    Path folder = disk.resolve("results/toy/patterns-2-given");
    assertTrue(out().contains("2 runs, seeds 3–4\n"), out());
    assertTrue(out().endsWith("results: " + folder + "\n"), out());
    List<String> table = Files.readAllLines(folder.resolve("patterns.csv"));
    assertEquals(HEADING, table.get(0));
    assertTrue(table.get(1).startsWith("E1,held_against,partners_30d_mean,persons,"), table.get(1));
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(
        summary.contains("lifecircle patterns scenario.yaml --runs 2 --seed 3 --no-designs"),
        summary);
    patterns("toy", "--runs", "2", "--no-designs");
    assertEquals("already there, verified: " + folder + "\n", out());
    assertEquals(ExitCode.DONE, execute("verify", folder.toString()), err());
    assertTrue(out().contains("2 runs lived again"), out());
  }

  @Test
  void designsAreRunUnlessTheyAreNotWanted() throws Exception {
    assertEquals(ExitCode.DONE, patterns("toy", "--runs", "3"), err());
    String table = Files.readString(disk.resolve("results/toy/patterns-3/patterns.csv"));
    assertFalse(table.contains("needs a design"), table);
    // 3 of its own, 3 sizes, 3 foundings, 4 of the step in the inflow, 5 of operators' hours.
    assertTrue(execute("verify", disk.resolve("results/toy/patterns-3").toString()) == 0, err());
    assertTrue(out().contains("18 runs lived again"), out());
  }

  @Test
  void threadsAndLanguagesChangeNoNumber() throws Exception {
    String first = disk.resolve("first").toString();
    String second = disk.resolve("second").toString();
    patterns("toy", "--runs", "3", "--threads", "1", "--out", first);
    patterns("toy", "--runs", "3", "--threads", "3", "--lang", "zh", "--out", second);
    assertArrayEquals(
        Files.readAllBytes(Path.of(first, "toy/patterns-3/patterns.csv")),
        Files.readAllBytes(Path.of(second, "toy/patterns-3/patterns.csv")));
    String chinese = Files.readString(Path.of(second, "toy/patterns-3/summary.md"));
    assertTrue(chinese.contains("多数成员沉默"), chinese);
  }

  @Test
  void aLogIsJudgedByTheSamePatterns() throws Exception {
    String log = log().toString();
    String[] words = {
      log, "--time-column", "when", "--person-column", "who", "--to-column", "whom"
    };
    assertEquals(ExitCode.DONE, patterns(words), err());
    assertTrue(out().contains("40 events of 2 persons in 20 days"), out());
    assertTrue(out().contains("the list does not show who was present"), out());
    Path folder = disk.resolve("results/chat/patterns");
    List<String> table = Files.readAllLines(folder.resolve("patterns.csv"));
    assertEquals(HEADING, table.get(0));
    patterns(words);
    assertEquals("already there, verified: " + folder + "\n", out());
    // Another log of the same name is another result.
    Files.writeString(Path.of(log), "when,who,whom\n2021-03-01T10:00:00Z,ann,ben\n");
    assertEquals(ExitCode.READERS_INPUT, patterns(words));
    assertTrue(err().contains("holds another result"), err());
    assertEquals(ExitCode.READERS_INPUT, execute("verify", folder.toString()));
    assertTrue(err().contains("an event log, which is not kept with the result"), err());
  }

  @Test
  void whatBelongsToRunsIsRefusedWithALog() throws Exception {
    String log = log().toString();
    int code =
        patterns(
            log, "--time-column", "when", "--person-column", "who", "--runs", "3", "--no-designs");
    assertEquals(ExitCode.READERS_INPUT, code);
    assertTrue(err().contains("--runs: has no meaning for " + log), err());
    assertTrue(err().contains("--no-designs: has no meaning"), err());
  }

  @Test
  void eventsAreOfOneLifeAndHaveAFolderOfTheirOwn() throws Exception {
    String results = disk.resolve("results").toString();
    int code = execute("run", "toy", "--events", "--runs", "2", "--out", results);
    assertEquals(ExitCode.READERS_INPUT, code);
    assertTrue(err().contains("events are written of one life, not with --runs"), err());
    assertEquals(ExitCode.DONE, execute("run", "toy", "--events", "--out", results), err());
    assertTrue(out().endsWith("seed-3-events\n"), out());
    assertEquals(ExitCode.DONE, execute("run", "toy", "--out", results), err());
    assertTrue(out().endsWith("seed-3\n"), out());
    assertEquals(ExitCode.DONE, execute("verify", results), err());
    assertTrue(out().contains("2 of 2 results verified"), out());
  }
}
