package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, at every byte at which it can be. */
class FullDiskTest {
  private static final Identity LIFE = Life.of(1);
  private static final int BLOCK = 16;

  /** More than a life in three days needs with its manifest. */
  private static final int ENOUGH = 1_200;

  private static FileSystem disk(int bytes) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(bytes).build());
  }

  private static List<String> everything(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(file -> !file.equals(below)).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void aResultIsWholeOrNotThereWhereverTheDiskIsFull() throws Exception {
    int whole = 0;
    int full = 0;
    for (int bytes = BLOCK; bytes <= ENOUGH; bytes += BLOCK) {
      try (FileSystem disk = disk(bytes)) {
        Path home = disk.getPath("/home");
        Files.createDirectory(home);
        ResultFolder folder = Life.begin(home.resolve("out"), LIFE);
        try {
          folder.rows("days.csv", Life.COLUMNS).cell(1).cell(0.5).cell("a, b").endRow();
          folder.write("summary.md", "# 三天\n");
          folder.finish(Life.provenance());
          whole++;
          assertInstanceOf(
              Opening.AlreadyThere.class, ResultFolder.open(home.resolve("out"), LIFE, false));
        } catch (UnwrittenResult refused) {
          folder.abandon();
          full++;
          assertEquals(1, refused.line().lines().count());
          assertTrue(refused.line().endsWith("out of disk space"), refused.line());
          assertEquals(List.of(), everything(home), bytes + " bytes");
        }
      }
    }
    assertTrue(full > 40 && whole > 5, full + " times full, " + whole + " times not");
  }

  @Test
  void anEarlierResultOutlivesADiskThatIsFull() throws Exception {
    try (FileSystem disk = disk(ENOUGH)) {
      Path out = disk.getPath("/home");
      Files.createDirectory(out);
      Path earlier = Life.lived(out, LIFE);
      List<String> before = everything(out);
      ResultFolder again =
          assertInstanceOf(Opening.ToWrite.class, ResultFolder.open(out, LIFE, true)).folder();
      again.write("large.csv", bytes -> bytes.write(new byte[1]));
      assertThrows(
          UnwrittenResult.class,
          () -> again.write("larger.csv", bytes -> bytes.write(new byte[ENOUGH])));
      again.abandon();
      assertEquals(before, everything(out));
      assertEquals(new Opening.AlreadyThere(earlier), ResultFolder.open(out, LIFE, false));
    }
  }

  @Test
  void aSingleFileIsWholeOrAsItWas() throws Exception {
    try (FileSystem disk = disk(128)) {
      Path folder = disk.getPath("/home");
      Files.createDirectory(folder);
      Path file = Files.writeString(folder.resolve("t.csv"), "mine\n");
      byte[] large = "x".repeat(200).getBytes(StandardCharsets.UTF_8);
      WholeFile table = WholeFile.of(file, true, bytes -> bytes.write(large));
      assertTrue(assertThrows(UnwrittenResult.class, table::write).line().contains("disk space"));
      assertEquals("mine\n", Files.readString(file));
      Path other = folder.resolve("my.yaml");
      assertThrows(RefusedFolder.class, () -> NewFile.write(other, "x".repeat(200)));
      assertEquals(List.of("/home/t.csv"), everything(folder));
    }
  }

  @Test
  void theDisksOwnWordsAreToldNotThoseOfWhoeverDrew(@TempDir Path out) throws Exception {
    ResultFolder folder = Life.begin(out, LIFE);
    IOException full = new IOException("No space left on device");
    UnwrittenResult refused =
        assertThrows(
            UnwrittenResult.class,
            () ->
                folder.write(
                    "a.png",
                    bytes -> {
                      throw new IOException("I/O error writing PNG file!", full);
                    }));
    folder.abandon();
    assertTrue(refused.line().endsWith("a.png: No space left on device"), refused.line());
  }
}
