package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that teach: explain, new, schema. */
class TeachingCommandsTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void explainWithoutAWordTellsWhatCanBeExplained() {
    assertEquals(ExitCode.DONE, lifecircle("explain"));
    for (String kind : List.of("stages", "processes", "indicators", "parameters")) {
      assertTrue(out().contains("\n  " + kind + " "), out());
    }
  }

  @Test
  void explainSpeaksTheReadersLanguage() {
    assertEquals(ExitCode.DONE, lifecircle("explain", "decline", "--lang", "zh"));
    assertTrue(out().startsWith("decline · 阶段 · 衰亡期"), out());
  }

  @Test
  void anUnknownWordIsNamedWithTheNearestOne() {
    assertEquals(ExitCode.READERS_INPUT, lifecircle("explain", "bnod"));
    assertEquals(
        "bnod: nothing is called so; expected a word that 'lifecircle explain' lists;"
            + " did you mean 'bond'?\n",
        err());
    assertEquals("", out());
  }

  @Test
  void aTermOfSeveralWordsNeedsNoQuotationMarks() {
    assertEquals(ExitCode.DONE, lifecircle("explain", "rapid", "growth"));
    assertTrue(out().startsWith("rapid_growth · stage"), out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain --help", "new --help", "schema --help"})
  void helpTeachesByExample(String words) {
    assertEquals(ExitCode.DONE, lifecircle(words.split(" ")));
    assertTrue(out().contains("Example"), out());
    assertTrue(out().lines().allMatch(line -> line.length() <= 84), out());
  }

  @Test
  void newWritesAFileThatCheckFindsFine() throws IOException {
    Path folder = disk.resolve("我的 场景");
    assertEquals(ExitCode.DONE, create("读书会", folder));
    Path file = folder.resolve("读书会.yaml");
    assertTrue(out().startsWith("written: " + file), out());
    assertTrue(out().contains("lifecircle check \"" + file + "\"\n"), out());
    assertEquals(ExitCode.DONE, lifecircle("check", file.toString()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "nothing is left beside it");
    }
  }

  @Test
  void newNeverTouchesAFileThatIsThere() throws IOException {
    Path file = Files.writeString(disk.resolve("mine.yaml"), "precious");
    assertEquals(ExitCode.READERS_INPUT, create("mine", disk));
    assertEquals(
        "lifecircle: " + file + ": is there already, and nothing is written over it\n", err());
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void newCopiesAShippedScenarioWithItsComments() throws IOException {
    assertEquals(ExitCode.DONE, create("mine", disk, "--from", "lifecycle"));
    List<String> shipped = Files.readAllLines(Path.of("scenarios", "lifecycle.yaml"));
    List<String> copied = Files.readAllLines(disk.resolve("mine.yaml"));
    assertEquals(shipped.size(), copied.size());
    for (int i = 0; i < shipped.size(); i++) {
      boolean name = shipped.get(i).startsWith("name:");
      assertEquals(name ? "name: mine" : shipped.get(i), copied.get(i));
    }
    assertEquals(ExitCode.DONE, lifecircle("check", disk.resolve("mine.yaml").toString()));
  }

  @Test
  void newNamesTheNearestShippedScenario() {
    assertEquals(ExitCode.READERS_INPUT, create("mine", disk, "--from", "lifecycl"));
    assertTrue(err().contains("did you mean 'lifecycle'?"), err());
    assertFalse(Files.exists(disk.resolve("mine.yaml")));
  }

  @Test
  void schemaPrintsTheOneThatIsCommitted() throws IOException {
    assertEquals(ExitCode.DONE, lifecircle("schema"));
    assertEquals(Files.readString(Path.of("src", "site", "scenario.schema.json")), out());
  }

  private int create(String name, Path folder, String... more) {
    return lifecircle(
        Stream.concat(Stream.of("new", name, "--out", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int lifecircle(String... words) {
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen).execute(words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
