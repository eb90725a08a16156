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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario says although it was hardly meant so is noted by every command that reads it. */
class NotesOnScenariosTest {
  private static final String FRIDAYS =
      """
      name: club
      title: Club #1
      duration: 20 d
      founding: {pool: 60}
      interventions:
        - {name: friday, at: [4 d, 11 d, 25 d], for: 1 d, set: {operators_act: {working_time: 9 min/d}}}
      variants:
        - {name: without, without: [friday]}
      """;

  @TempDir Path disk;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String club() throws IOException {
    return Files.writeString(disk.resolve("club.yaml"), FRIDAYS).toString();
  }

  private void assertNoted(String file, String word) {
    String told = err.toString(StandardCharsets.UTF_8);
    String cut = file + ":2:8: note: title is 'Club', cut before '#1', which is a comment;";
    assertTrue(told.contains(cut), told);
    String late =
        word + ": note: intervention 'friday' would begin once more after the end at 20 d";
    assertEquals(2, told.split(Pattern.quote(late), -1).length, told);
  }

  @Test
  void checkNotesWhatYamlCutsAndWhatBeginsTooLate() throws IOException {
    String file = club();
    assertEquals(ExitCode.DONE, lifecircle("check", file));
    assertNoted(file, file);
  }

  @Test
  void runNotesThem() throws IOException {
    String file = club();
    assertEquals(ExitCode.DONE, lifecircle("run", file, "--out", disk.toString()));
    assertNoted(file, file);
  }

  @Test
  void compareNotesThem() throws IOException {
    String file = club();
    assertEquals(
        ExitCode.DONE, lifecircle("compare", file, "--runs", "2", "--out", disk.toString()));
    assertNoted(file, file);
  }

  @Test
  void whoWantsQuietHasIt() throws IOException {
    assertEquals(ExitCode.DONE, lifecircle("run", club(), "--quiet", "--out", disk.toString()));
    assertFalse(err.toString(StandardCharsets.UTF_8).contains("note"));
  }

  private int lifecircle(String... words) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Commands(new Screen(nowhere, told, false, false)).execute(words);
  }
}
