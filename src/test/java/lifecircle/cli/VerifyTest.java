package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aResultThatIsAsItWasMadeIsVerifiedAndNothingIsTouched() throws Exception {
    Path result = made("run", "toy", "--seed", "5", "--set", "post.rate=1 /d", "--lang", "zh");
    Set<String> before = everything();
    assertEquals(ExitCode.DONE, lifecircle("verify", result.toString()));
    assertEquals(result + ": verified: 2 files, the same bytes\n", out());
    assertEquals("", err());
    assertEquals(before, everything());
  }

  @Test
  void aTouchedFileIsNamedWithLineColumnAndBothValues() throws Exception {
    Path result = made("run", "toy");
    Path days = result.resolve("days.csv");
    Files.writeString(days, Files.readString(days).replace("\n4\n", "\n44\n"));
    assertEquals(ExitCode.FAILED, lifecircle("verify", result.toString()));
    assertEquals(
        result
            + ": not what it should be: 1 of 2 files differ or are missing\n"
            + "  days.csv was changed after it was made: line 5, day: '44', made again '4'\n",
        err());
    assertEquals("", out());
  }

  @Test
  void aTouchedFileThatTheScenarioStandsOnIsNamedToo() throws Exception {
    Path result = made("run", Files.writeString(disk.resolve("a.yaml"), "leaning").toString());
    Files.writeString(result.resolve("days.csv"), "day\n");
    assertEquals(ExitCode.FAILED, lifecircle("verify", result.toString()));
    assertEquals(
        result
            + ": not what it should be, and so it cannot be made again\n"
            + "  days.csv was changed\n",
        err());
  }

  @Test
  void aTouchedScenarioIsReadFromTheManifest() throws Exception {
    Path result = made("run", "toy");
    Files.writeString(result.resolve("scenario.yaml"), "name: other\nwatch: Watch it.\n");
    assertEquals(ExitCode.FAILED, lifecircle("verify", result.toString()));
    assertTrue(err().contains("line 1, character 7: 'name: other', made again 'name: toy'"), err());
  }

  @Test
  void anotherVersionIsToldAndNotCompared() throws Exception {
    Path result = made("run", "toy");
    Path page = result.resolve("manifest.json");
    Files.writeString(
        page, Files.readString(page).replace("\"" + Release.version() + "\"", "\"0.0.9\""));
    Files.delete(result.resolve("days.csv"));
    assertEquals(ExitCode.FAILED, lifecircle("verify", result.toString()));
    assertEquals(
        result
            + ": made by lifecircle 0.0.9, and this is "
            + Release.version()
            + "; nothing was compared\n",
        err());
  }

  @Test
  void aDamagedManifestIsTheReadersToMend() throws Exception {
    Path result = made("run", "toy");
    Files.writeString(result.resolve("manifest.json"), "{");
    assertEquals(ExitCode.READERS_INPUT, lifecircle("verify", result.toString()));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("is damaged"), err());
  }

  @Test
  void aManifestOfAnotherBuildIsToldSo() throws Exception {
    Path result = made("run", "toy");
    Path page = result.resolve("manifest.json");
    Files.writeString(page, Files.readString(page).replace("\"name\": \"toy\"", "\"name\": \"t\""));
    assertEquals(ExitCode.READERS_INPUT, lifecircle("verify", result.toString()));
    assertTrue(err().contains("reads another scenario or series from it"), err());
  }

  @Test
  void theStagesOfASeriesAreVerifiedWhateverItsName() throws Exception {
    Path file = Files.writeString(disk.resolve("data.csv"), "my forum: 米粉");
    Path result = made("stages", file.toString());
    assertEquals(disk.resolve("out/my_forum__米粉/stages"), result);
    assertEquals(ExitCode.DONE, lifecircle("verify", result.toString()));
    Files.writeString(result.resolve("stages.csv"), "");
    assertEquals(ExitCode.FAILED, lifecircle("verify", result.toString()));
  }

  @Test
  void allResultsBelowAFolderAreVerifiedAndCounted() throws Exception {
    made("run", "toy");
    Path bad = made("run", "toy", "--seed", "4");
    Path unknown = made("run", "toy", "--seed", "5");
    Files.writeString(unknown.resolve("manifest.json"), "{");
    assertEquals(ExitCode.READERS_INPUT, lifecircle("verify", disk.toString()));
    assertTrue(out().endsWith("2 of 3 results verified\n"), out());
    Files.delete(bad.resolve("days.csv"));
    out.reset();
    assertEquals(ExitCode.FAILED, lifecircle("verify", disk.toString(), "--quiet"));
    assertEquals("", out());
    assertTrue(err().contains("days.csv is missing"), err());
  }

  @Test
  void notesBesideTheFilesAreToldAndLeftAlone() throws Exception {
    Path result = made("run", "toy");
    Files.writeString(result.resolve("notes.md"), "mine");
    assertEquals(ExitCode.DONE, lifecircle("verify", result.toString()));
    assertTrue(out().endsWith("  not part of it: notes.md\n"), out());
  }

  @Test
  void aFaultWhileItIsMadeAgainIsToldAndTheOthersGoOn() throws Exception {
    Path unlucky = made("run", "toy");
    made("run", "toy", "--seed", "9");
    Path page = unlucky.resolve("manifest.json");
    Files.writeString(
        page,
        Files.readString(page)
            .replace("\"name\": \"toy\"", "\"name\": \"unlucky\"")
            .replace("name: toy", "name: unlucky"));
    assertEquals(ExitCode.FAILED, lifecircle("verify", disk.toString()));
    assertTrue(err().contains("a fault of lifecircle, not yours: share 1.5"), err());
    assertTrue(out().endsWith("1 of 2 results verified\n"), out());
  }

  private Path made(String... words) {
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--out", disk.resolve("out").toString()))
            .toArray(String[]::new);
    assertEquals(ExitCode.DONE, lifecircle(all), err());
    String said = out();
    out.reset();
    return Path.of(said.substring(said.lastIndexOf("results: ") + "results: ".length()).strip());
  }

  private Set<String> everything() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> found = Files.walk(disk)) {
      for (Path file : (Iterable<Path>) found::iterator) {
        files.add(file + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private int lifecircle(String... words) {
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen, new ToyRooms()).execute(words);
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
