package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
  private static final String WORLD =
      "name: hamlet\ntitle: {en: A hamlet, zh: 小村}\nduration: 28 d\nfounding: {pool: 60}\n";

  @TempDir Path disk;

  @Test
  void aFileThatSaysNothingOfWhatToWatchHasNoSuchHeadingInItsSummary() throws IOException {
    assertFalse(summary(WORLD).contains("## What to watch"));
    assertTrue(
        summary(WORLD + "watch: {en: Watch the well., zh: 请看水井。}\n")
            .contains("## What to watch\n\nWatch the well."));
  }

  private String summary(String scenario) throws IOException {
    Path file = Files.writeString(disk.resolve("hamlet.yaml"), scenario);
    Screen screen =
        new Screen(
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            false,
            false);
    int code =
        new Commands(screen, new HouseRooms())
            .execute("run", file.toString(), "--force", "--out", disk.toString());
    assertEquals(ExitCode.DONE, code);
    return Files.readString(disk.resolve("hamlet/seed-1/summary.md"));
  }
}
