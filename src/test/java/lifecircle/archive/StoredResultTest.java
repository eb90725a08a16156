package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredResultTest {
  private static final Identity LIFE = Life.of(1);

  @TempDir Path disk;

  @Test
  void aResultIsKnownByItsManifest() throws Exception {
    StoredResult stored = StoredResult.in(Life.lived(disk, LIFE));
    assertEquals(LIFE, stored.identity());
    assertEquals(2, stored.files());
    assertEquals(Optional.of(System.getProperty("java.runtime.version")), stored.java());
    assertTrue(stored.holds("summary.md", "# 三天\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          summary.md              -> ../../summary.md
          summary.md              -> /etc/passwd
          summary.md              -> con.csv
          summary.md              -> summary.
          "seed": 1,              -> "seed": 1.5,
          "seed": 1,              -> "seed": 1e999999999,
          "seed": 1,              -> "seed": 1, "seed": 2,
          "seed": 1,              -> "seed": 1, "more": 2,
          "language": "en"        -> "language": "fr"
          "name": "three_days"    -> "name": "../three_days"
          "name": "three_days"    -> "name": ["three_days"]
          "lifecircle result"     -> "another result"
          "scenario": [           -> "scenario": "
          {                       -> [
          """)
  void aManifestThatWasTouchedIsOneClearLine(String words, String others) throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Path page = folder.resolve("manifest.json");
    String text = Files.readString(page);
    assertTrue(text.contains(words), text);
    Files.writeString(page, text.replace(words, others));
    assertRefused(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "\u0000", "{\"kind\": \"lifecircle result\"}"})
  void aManifestThatIsNoneIsOneClearLine(String text) throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("manifest.json"), text);
    assertRefused(folder);
  }

  @Test
  void aManifestOfAnySizeAndDepthIsOneClearLine() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("manifest.json"), "[".repeat(1_000_000));
    assertRefused(folder);
    try (RandomAccessFile huge =
        new RandomAccessFile(folder.resolve("manifest.json").toFile(), "rw")) {
      huge.setLength(1L << 40);
    }
    assertRefused(folder);
  }

  @Test
  void aFolderWithoutManifestIsNoResult() throws Exception {
    RefusedFolder refused = assertThrows(RefusedFolder.class, () -> StoredResult.in(disk));
    assertEquals(disk + ": holds no manifest.json, so it is no result", refused.line());
  }

  @Test
  void resultsAreFoundHoweverDeepTheyLie() throws Exception {
    Path one = Life.lived(disk.resolve("b"), LIFE);
    Path other = Life.lived(disk.resolve("a/deep"), Life.of(2));
    Path renamed = disk.resolve("figure-1");
    Files.move(Life.lived(disk.resolve("c"), LIFE), renamed);
    Files.writeString(one.resolve("manifest.json"), "damaged");
    Files.createDirectories(disk.resolve("b/three_days/.seed-9.writing"));
    Files.copy(
        other.resolve("manifest.json"), disk.resolve("b/three_days/.seed-9.writing/manifest.json"));
    Files.createDirectories(disk.resolve("web"));
    Files.writeString(disk.resolve("web/manifest.json"), "{\"name\": \"a web page\"}");
    assertEquals(List.of(other, one, renamed), StoredResults.below(disk));
    assertEquals(List.of(one), StoredResults.below(one));
  }

  @Test
  void aSeriesOfAnyNameHasAFolderThatEverySystemCanMake() throws Exception {
    assertEquals("my_forum", series("my forum").folder());
    assertEquals("a_b_c", series("a:b/c").folder());
    assertEquals("con_", series("con").folder());
    assertEquals("__", series("..").folder());
    assertEquals("_", series("").folder());
    assertEquals("𠀀".repeat(60), series("𠀀".repeat(90)).folder());
  }

  @Test
  void twoSeriesOfOneFolderAreTwoResults() throws Exception {
    ResultFolder folder = Life.begin(disk, series("my forum"));
    Life.finish(folder);
    RefusedFolder refused =
        assertThrows(
            RefusedFolder.class, () -> ResultFolder.isThere(disk, series("my_forum"), false));
    assertTrue(refused.line().contains("holds another result (series)"), refused.line());
  }

  private static Identity series(String name) {
    return Identity.ofSeries(name, "start_date\n", "0.1.0", Language.EN);
  }

  private static void assertRefused(Path folder) {
    RefusedFolder refused = assertThrows(RefusedFolder.class, () -> StoredResult.in(folder));
    assertEquals(
        folder.resolve("manifest.json") + ": is damaged, or is no manifest of a lifecircle result",
        refused.line());
  }
}
