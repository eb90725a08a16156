package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path disk;

  private static WholeFile holding(Path file, boolean force, String text)
      throws RefusedFolder, UnwrittenResult {
    return WholeFile.of(file, force, bytes -> bytes.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(disk)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenWholeAndNothingIsLeftBesideIt() throws Exception {
    Path file = disk.resolve("表.csv");
    WholeFile table = holding(file, false, "a,b\n");
    assertFalse(table.isThere());
    assertEquals(List.of(), names());
    table.write();
    assertEquals("a,b\n", Files.readString(file));
    assertEquals(List.of("表.csv"), names());
    assertTrue(holding(file, false, "a,b\n").isThere());
  }

  @Test
  void anotherContentIsReplacedOnlyWhereThatIsWanted() throws Exception {
    Path file = Files.writeString(disk.resolve("t.csv"), "mine\n");
    RefusedFolder refused =
        assertThrows(RefusedFolder.class, () -> holding(file, false, "theirs\n"));
    assertTrue(refused.line().endsWith("holds something else; --force replaces it"));
    assertEquals("mine\n", Files.readString(file));
    holding(file, true, "theirs\n").write();
    assertEquals("theirs\n", Files.readString(file));
  }

  @Test
  void whatIsNoPlaceForAFileIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("folder"));
    assertThrows(RefusedFolder.class, () -> holding(folder, true, ""));
    assertThrows(RefusedFolder.class, () -> holding(disk.resolve("none/t.csv"), true, ""));
    assertEquals(List.of("folder"), names());
  }
}
