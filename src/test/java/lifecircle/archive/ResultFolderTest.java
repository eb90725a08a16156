package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
  private static final Identity LIFE = Life.of(1);

  @TempDir Path disk;

  @Test
  void aResultLivesUnderItsScenarioAndSeed() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    assertEquals(disk.resolve("three_days").resolve("seed-1"), folder);
    assertEquals(
        List.of("days.csv", "manifest.json", "provenance.json", "summary.md"), names(folder));
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void theSameLifeTwiceGivesTheSameBytes() throws Exception {
    Path here = Life.lived(disk.resolve("here"), LIFE);
    Path there = Life.lived(disk.resolve("there"), LIFE);
    for (String name : List.of("days.csv", "summary.md", "manifest.json")) {
      assertEquals(-1, Files.mismatch(here.resolve(name), there.resolve(name)), name);
    }
  }

  @Test
  void theManifestNamesWhatDeterminesTheResultAndNothingElse() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    // printf 'day,share_active,word\n1,0.333333,"a, b"\n2,0.666667,"a, b"\n3,1,"a, b"\n' |
    // sha256sum
    assertEquals(
        """
        {
          "kind": "lifecircle result",
          "version": "0.1.0",
          "name": "three_days",
          "seed": 1,
          "language": "en",
          "files_sha256": {
            "days.csv": "DAYS",
            "summary.md": "SUMMARY"
          },
          "scenario": [
            "name: three_days",
            "seed: 1"
          ]
        }
        """
            .replace("DAYS", Sha256.of(folder.resolve("days.csv")))
            .replace("SUMMARY", Sha256.of(folder.resolve("summary.md"))),
        Files.readString(folder.resolve("manifest.json")));
  }

  @Test
  void aCompleteResultIsVerifiedAndNotWrittenAgain() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Opening opening = ResultFolder.open(disk, LIFE, false);
    assertEquals(new Opening.AlreadyThere(folder), opening);
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void whoMadeAResultIsNeverCompared() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("provenance.json"), "{}");
    assertInstanceOf(Opening.AlreadyThere.class, ResultFolder.open(disk, LIFE, false));
  }

  @Test
  void aDamagedAndAMissingFileAreNamedAndTheResultIsWrittenAgain() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("days.csv"), "day\n");
    Files.delete(folder.resolve("summary.md"));
    Opening.ToWrite again =
        assertInstanceOf(Opening.ToWrite.class, ResultFolder.open(disk, LIFE, false));
    assertEquals(List.of("days.csv was changed", "summary.md is missing"), again.damage());
    Life.finish(again.folder());
    assertInstanceOf(Opening.AlreadyThere.class, ResultFolder.open(disk, LIFE, false));
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void notesThatSomebodyPutBesideADamagedResultAreNotLost() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.delete(folder.resolve("days.csv"));
    Files.writeString(folder.resolve("notes.md"), "mine");
    assertTrue(refused(disk, LIFE).contains("also holds notes.md"), refused(disk, LIFE));
    assertEquals("mine", Files.readString(folder.resolve("notes.md")));
  }

  @Test
  void anotherResultIsOnlyReplacedByForce() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Identity newer =
        new Identity(LIFE.name(), LIFE.question(), LIFE.inputs(), "0.2.0", LIFE.language());
    assertEquals(
        folder
            + ": holds another result (version 0.1.0); --force replaces it, --out writes elsewhere",
        refused(disk, newer));
    Opening.ToWrite forced =
        assertInstanceOf(Opening.ToWrite.class, ResultFolder.open(disk, newer, true));
    assertTrue(Files.exists(folder.resolve("days.csv")), "the old one stays until the new is done");
    Life.finish(forced.folder());
    assertInstanceOf(Opening.AlreadyThere.class, ResultFolder.open(disk, newer, false));
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void anUnreadableManifestIsAnotherResult() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("manifest.json"), "{\"kind\": \"lifecircle result\"}");
    assertTrue(refused(disk, LIFE).contains("its manifest.json cannot be read"));
  }

  @Test
  void aFolderOfSomebodyElseIsNeverTouchedNotEvenByForce() throws Exception {
    Path folder = Files.createDirectories(disk.resolve("three_days/seed-1"));
    Files.writeString(folder.resolve("thesis.tex"), "mine");
    RefusedFolder refused =
        assertThrows(RefusedFolder.class, () -> ResultFolder.open(disk, LIFE, true));
    assertTrue(refused.line().contains("not known as a result"), refused.line());
    assertEquals(List.of("thesis.tex"), names(folder));
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void aFileInThePlaceOfAFolderIsOneClearLine() throws Exception {
    Path out = Files.writeString(disk.resolve("output"), "mine");
    assertEquals(
        out + ": is in the place where a folder must be; move it, or choose another --out",
        refused(out, LIFE));
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void aNameTooLongForTheDiskIsOneClearLineAndLeavesNothing() throws Exception {
    Identity endless = Identity.ofRun("x".repeat(300), "", 1, "0.1.0", LIFE.language());
    String line = refused(disk.resolve("output"), endless);
    assertEquals(1, line.lines().count(), line);
    assertEquals(List.of(), names(disk), line);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void resultsAreNotWrittenThroughLinks() throws Exception {
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    Path out = Files.createDirectory(disk.resolve("output"));
    Files.createSymbolicLink(out.resolve("three_days"), elsewhere);
    assertTrue(refused(out, LIFE).contains("is a symbolic link"));
    Files.delete(out.resolve("three_days"));
    Files.createDirectory(out.resolve("three_days"));
    Files.createSymbolicLink(out.resolve("three_days/seed-1"), elsewhere);
    assertTrue(refused(out, LIFE).contains("is a symbolic link"));
    assertEquals(List.of(), names(elsewhere));
  }

  @Test
  void anAbandonedResultLeavesNothing() throws Exception {
    Path out = disk.resolve("output");
    ResultFolder folder = Life.begin(out, LIFE);
    folder.rows("days.csv", Life.COLUMNS).cell(1).cell(0.5).cell("half way").endRow();
    folder.abandon();
    assertFalse(Files.exists(out, LinkOption.NOFOLLOW_LINKS), "not even empty folders");
    assertThrows(IllegalStateException.class, () -> folder.file("late.csv"));
  }

  @Test
  void abandoningAfterTheEndChangesNothing() throws Exception {
    ResultFolder folder = Life.begin(disk, LIFE);
    Path result = Life.finish(folder);
    folder.abandon();
    assertEquals(4, names(result).size());
  }

  @Test
  void twoCannotWriteOneResultAtATime() throws Exception {
    ResultFolder first = Life.begin(disk, LIFE);
    assertTrue(refused(disk, LIFE).contains("is being written by another lifecircle"));
    Life.finish(first);
    assertInstanceOf(Opening.AlreadyThere.class, ResultFolder.open(disk, LIFE, false));
  }

  @Test
  void whatAKilledProcessLeftIsSweptOnTheNextRun() throws Exception {
    Path scenario = Files.createDirectories(disk.resolve("three_days"));
    Files.createDirectories(scenario.resolve(".seed-1.writing"));
    Files.writeString(scenario.resolve(".seed-1.writing/days.csv"), "day,sha");
    Files.createFile(scenario.resolve(".seed-1.lock"));
    Path folder = Life.lived(disk, LIFE);
    assertEquals(List.of("seed-1"), names(scenario));
    assertEquals(4, names(folder).size());
  }

  @Test
  void aResultThatWasMovedAsideWhenTheProcessDiedComesBack() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.move(folder, folder.resolveSibling(".seed-1.replaced"));
    assertInstanceOf(Opening.AlreadyThere.class, ResultFolder.open(disk, LIFE, false));
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void aFileOfAResultStaysInItsFolder() throws Exception {
    ResultFolder folder = Life.begin(disk, LIFE);
    for (String name : List.of("../escape.csv", "a/b.csv", "manifest.json", ".hidden", "")) {
      assertThrows(IllegalArgumentException.class, () -> folder.file(name), name);
    }
    folder.abandon();
  }

  @Test
  void aScenarioNamedInChineseHasItsFolder() throws Exception {
    Identity chinese = Identity.ofRun("米粉社区", "", 7, "0.1.0", LIFE.language());
    assertEquals(disk.resolve("米粉社区").resolve("seed-7"), Life.lived(disk, chinese));
  }

  private static String refused(Path out, Identity identity) {
    return assertThrows(RefusedFolder.class, () -> ResultFolder.open(out, identity, false)).line();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
