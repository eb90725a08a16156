package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.archive.Opening;
import lifecircle.archive.Provenance;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.Seeds;
import lifecircle.experiment.ToyEngine;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of many lives that are not all lived, kept or found again. */
class LivingManyTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
  private final Screen screen = new Screen(stream, stream, false, false);

  @Test
  void whoInterruptsIsNotToldThatRunsAreKeptThatBrokeOff() throws Exception {
    Rooms rooms = new ToyRooms(() -> {}, new ToyEngine());
    ManyLives lives =
        ManyLives.of(
            rooms.read("a file", "name: unlucky_often\nwatch: it"),
            new Seeds(3, 6, 3, Optional.empty()),
            Optional.empty(),
            Language.EN,
            rooms);
    Path out = disk.resolve("out");
    Making making = new Making(screen, Provenance.beginning(List.of("run"), 1), out, false, true);
    LivingMany living = new LivingMany(lives, screen, rooms, making, 2, "");
    assertEquals("nothing half-written is left", living.whenInterrupted());
    ResultFolder folder =
        ((Opening.ToWrite) ResultFolder.open(out, lives.identity(), false)).folder();
    living.into(folder);
    folder.abandon();
    // Seeds 4 and 8 of 3 to 8 break off.
    assertEquals(
        "4 of 6 runs are finished and kept in "
            + out.resolve(".runs")
            + ", 2 broke off; the same command goes on",
        living.whenInterrupted());
  }

  @Test
  void runsThatGoBeforeTheyAreReadAreNoFaultOfOurs() {
    ToyEngine cleared = new ToyEngine(seed -> clear(seed == 6));
    String out = disk.resolve("out").toString();
    int code =
        new Commands(screen, new ToyRooms(() -> {}, cleared))
            .execute("run", "--out", out, "toy", "--runs", "4", "--threads", "1");
    assertEquals(ExitCode.FAILED, code);
    String told = err.toString(StandardCharsets.UTF_8);
    assertEquals(
        "kept runs changed while they were read; the same command goes on",
        told.strip().replaceFirst("lifecircle: .*[.]run: ", ""));
    assertFalse(Files.exists(disk.resolve("out/toy/runs-4")));
  }

  private void clear(boolean now) {
    if (!now) {
      return;
    }
    try (Stream<Path> kept = Files.list(disk.resolve("out/.runs"))) {
      for (Path run : kept.toList()) {
        Files.delete(run);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
