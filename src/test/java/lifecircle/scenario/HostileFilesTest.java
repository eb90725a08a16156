package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break a reader, by accident or on purpose. */
class HostileFilesTest {
  private static final int MIB = 1 << 20;

  /** Time for a mebibyte on a busy machine; a road that is not straight takes minutes. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static String refused(byte[] file) {
    return told(MutatedScenariosTest.refusal(file, LIMIT).orElseThrow());
  }

  private static String told(RefusedInput refused) {
    return refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static String refused(String file) {
    return refused(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(Path file) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> assertThrows(RefusedInput.class, () -> SmallWorld.reader().read(file)).getMessage());
  }

  @Test
  void anAliasBombDies() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    assertTrue(refused(bomb.toString()).startsWith("life.yaml:1:5: '&a0' (a YAML anchor) has no"));
  }

  @Test
  void deepNestingIsRefusedWithoutGoingThere() {
    String expected = ": more than 20 levels inside each other; expected sections with values";
    assertEquals("life.yaml:1:21" + expected, refused("[".repeat(MIB)));
    assertEquals("life.yaml:1:23" + expected, refused("a: " + "[".repeat(100_000)));
    assertEquals("life.yaml:1:41" + expected, refused("- ".repeat(100_000)));
    assertTrue(refused("{a: ".repeat(100_000)).endsWith(expected));
    assertTrue(refused("{".repeat(MIB)).endsWith(expected));
    assertTrue(refused("? ".repeat(100_000)).endsWith(expected));
  }

  @Test
  void endlessWordsAreRefused() {
    refused("k".repeat(MIB));
    refused("k".repeat(MIB - 3) + ": 1");
    refused("? " + "k".repeat(MIB - 8) + "\n: 1");
    refused("\"" + "k".repeat(MIB - 8) + "\": 1");
    refused("\"" + "k\\n".repeat(MIB / 3 - 8));
    refused("name: " + "n".repeat(MIB - 8));
    refused("title: " + " ".repeat(MIB - 8));
    refused("#".repeat(MIB));
    refused("\n".repeat(MIB));
    refused("!".repeat(MIB));
    refused("&".repeat(MIB));
    refused("&" + "a".repeat(MIB - 1));
    refused("%".repeat(MIB));
    refused("\t".repeat(MIB));
    refused("'".repeat(MIB));
    refused("a ".repeat(MIB / 2));
    refused("a:\n" + " b\n".repeat(MIB / 3 - 1));
    refused("-".repeat(MIB));
    refused("---\n".repeat(MIB / 4));
    refused("|\n" + " \n".repeat(MIB / 2 - 1));
    refused(SmallWorld.with("4000", "9".repeat(MIB / 2)));
    refused(SmallWorld.with("4000", "1e" + "9".repeat(MIB / 2)));
  }

  @Test
  void manyKeysAreRefusedAsTooMany() {
    assertTrue(refused("a: 1\n".repeat(MIB / 5)).contains("too many keys and values"));
    assertTrue(refused("a: [" + "x, ".repeat(MIB / 3 - 4) + "]").contains("too many"));
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      keys.append("pool").append(i).append(": 1\npool: 2\n".substring(0, 5));
    }
    refused(keys.toString());
  }

  @Test
  void aFileOfMoreThanAMebibyteIsRefused(@TempDir Path folder) throws IOException {
    String expected = ": the file is larger than 1 MiB; expected a scenario file of at most 1 MiB";
    assertEquals("life.yaml" + expected, refused("# ".repeat(MIB / 2) + "\n"));
    Path large = folder.resolve("large.yaml");
    Files.write(large, new byte[MIB + 1]);
    assertEquals(large + expected, refused(large));
  }

  @Test
  void bytesThatAreNoTextAreNamedWithTheirPlace() throws IOException {
    ByteArrayOutputStream latin = new ByteArrayOutputStream();
    latin.write("name: x\ntitle: 中".getBytes(StandardCharsets.UTF_8));
    latin.write(0xE9);
    latin.write("\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "life.yaml:2:9: byte 19 (0xE9) is not UTF-8; expected a text saved as UTF-8",
        refused(latin.toByteArray()));
    assertEquals(
        "life.yaml:1:1: the file is saved as UTF-16; expected a text saved as UTF-8",
        refused("\uFEFFname: x".getBytes(StandardCharsets.UTF_16LE)));
    refused(SmallWorld.FILE.getBytes(StandardCharsets.UTF_16));
    refused(SmallWorld.FILE.getBytes(StandardCharsets.UTF_16BE));
    refused(new byte[] {(byte) 0xEF, (byte) 0xBB});
    refused(new byte[] {(byte) 0xC0, (byte) 0x80});
    refused(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    assertEquals(
        "life.yaml:1:2: a character that belongs in no text (U+0000);"
            + " expected letters, digits, signs and blanks only",
        refused("a\0b"));
  }

  @Test
  void messagesNeitherDeceiveTheEyeNorFloodTheScreen() {
    assertTrue(
        refused(SmallWorld.with("4000", "\"\\e[31m\\u202e\\r\""))
            .contains("persons.pool is '\\u001B[31m\\u202E\\u000D', which is not"));
    assertTrue(
        refused(SmallWorld.with("4000", "x".repeat(500)))
            .contains("persons.pool is '" + "x".repeat(40) + "…', which is not a number"));
  }

  @Test
  void charactersNoFileCanKeepAreRefusedInTexts() {
    for (String escape : List.of("\\0", "\\ud800", "\\ufffe", "\\e", "\\ufeff")) {
      assertTrue(
          refused(SmallWorld.with("A whole life", "\"A whole " + escape + " life\""))
              .startsWith("life.yaml:3:"));
    }
  }

  @Test
  void textsThatFitNoFigureAreRefused() {
    String title = "title: {en: A whole life, zh: 完整的一生}";
    String cause = "life.yaml:3:13: title.en has ";
    assertEquals(
        cause + "201 characters; expected one line of at most 200 characters",
        refused(SmallWorld.with("A whole life", "x".repeat(201))));
    assertEquals(
        cause + "more than one line; expected one line of at most 200 characters",
        refused(SmallWorld.with("A whole life", "\"A whole\\nlife\"")));
    assertEquals(
        "life.yaml:3:13: title.en is empty; expected one line of at most 200 characters",
        refused(SmallWorld.with("A whole life", "\" \"")));
    assertTrue(
        refused(SmallWorld.with(title, "title: {en: A, zh: }")).contains("title.zh is empty"));
  }

  @Test
  void anEscapeCutOffByTheEndOfTheFileIsRefused() {
    assertEquals(
        "life.yaml:1:10: the file breaks off inside a text in quotation marks;"
            + " expected a quotation mark at the end of the text",
        refused("name: \"\\x"));
    refused("name: \"\\x4");
    refused("name: \"\\u12");
    refused("name: \"\\U00110000\"");
    refused("name: \"\\");
  }

  @Test
  void namesThatAreNoFoldersAreRefused() {
    for (String name :
        List.of(
            "..",
            ".",
            "a/b",
            "a\\b",
            "a b",
            "-x",
            "'x '''",
            "CON",
            "nul",
            "com1",
            "LPT9",
            "a:b",
            "a?",
            "~x",
            "x.",
            "中".repeat(67),
            "x".repeat(101),
            "\"a\\0\"",
            "👍",
            "\"\"",
            "e\u0301",
            "\"\\t\"",
            "$HOME",
            "a%b")) {
      assertTrue(refused(SmallWorld.with("lifecycle", name)).startsWith("life.yaml:2:"), name);
    }
  }

  @Test
  void whatIsNotThereOrNoFileIsSaidSo(@TempDir Path folder) {
    assertEquals(folder + ": this is a directory; expected a scenario file", refused(folder));
    Path missing = folder.resolve("missing.yaml");
    assertEquals(
        missing + ": there is no such file; expected a scenario file that can be read",
        refused(missing));
    assertEquals(
        "'': no file is named; expected the path of a scenario file", refused(Path.of("")));
    assertEquals(
        "the file may not be read: permission denied",
        ScenarioBytes.why(new AccessDeniedException("x")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endlessFilesAndPipesAreNotWaitedFor(@TempDir Path folder) throws Exception {
    assertEquals(
        "/dev/zero: this is a device or a pipe; expected an ordinary file",
        refused(Path.of("/dev/zero")));
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertTrue(refused(pipe).contains("a device or a pipe"));
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    Files.createSymbolicLink(one, other);
    Files.createSymbolicLink(other, one);
    assertTrue(refused(one).contains("the file cannot be opened and read"));
  }
}
