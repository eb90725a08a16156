package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may have put where we write: nothing leads out of the output folder. */
@DisabledOnOs(OS.WINDOWS)
class HostileDiskTest {
  private static final Identity LIFE = Life.of(1);

  @TempDir Path disk;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path elsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("thesis.tex"), "mine");
    return elsewhere;
  }

  @Test
  void linksInTheHiddenPlacesAreRemovedAndNotFollowed() throws Exception {
    Path elsewhere = elsewhere();
    Path out = disk.resolve("output");
    Path scenario = Files.createDirectories(out.resolve("three_days"));
    Files.createSymbolicLink(scenario.resolve(".seed-1.writing"), elsewhere);
    Files.createSymbolicLink(scenario.resolve(".seed-1.replaced"), elsewhere);
    Path folder = Life.lived(out, LIFE);
    assertTrue(Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    assertEquals(List.of("seed-1"), names(scenario));
    assertEquals(List.of("thesis.tex"), names(elsewhere));
  }

  @Test
  void aLinkInThePlaceOfTheLockIsOneClearLine() throws Exception {
    Path victim = Files.writeString(disk.resolve("victim"), "mine");
    Path scenario = Files.createDirectories(disk.resolve("output/three_days"));
    Files.createSymbolicLink(scenario.resolve(".seed-1.lock"), victim);
    RefusedFolder refused =
        assertThrows(
            RefusedFolder.class, () -> ResultFolder.open(disk.resolve("output"), LIFE, true));
    assertTrue(refused.line().contains(".seed-1.lock: is a symbolic link"), refused.line());
    assertEquals("mine", Files.readString(victim));
  }

  @Test
  void singleFilesAreNotWrittenThroughLinksEither() throws Exception {
    Path victim = Files.writeString(disk.resolve("victim"), "mine");
    Files.createSymbolicLink(disk.resolve(".t.csv.writing"), victim);
    Files.createSymbolicLink(disk.resolve(".my.yaml.part"), victim);
    byte[] text = "a,b\n".getBytes(StandardCharsets.UTF_8);
    WholeFile.of(disk.resolve("t.csv"), false, bytes -> bytes.write(text)).write();
    NewFile.write(disk.resolve("my.yaml"), "name: my\n");
    assertEquals("mine", Files.readString(victim));
    assertEquals(List.of("my.yaml", "t.csv", "victim"), names(disk));
  }

  @Test
  void aReadOnlyResultIsKeptByAllWhoAreNotMightierThanTheDisk() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    assertTrue(folder.toFile().setWritable(false));
    boolean mightier = Files.isWritable(folder);
    if (mightier) {
      Life.finish(((Opening.ToWrite) ResultFolder.open(disk, LIFE, true)).folder());
    } else {
      RefusedFolder refused =
          assertThrows(RefusedFolder.class, () -> ResultFolder.open(disk, LIFE, true));
      assertTrue(refused.line().endsWith("is read-only, so it is not replaced"), refused.line());
      assertTrue(folder.toFile().setWritable(true));
    }
    assertEquals(4, names(folder).size());
    assertEquals(List.of("seed-1"), names(disk.resolve("three_days")));
  }

  @Test
  void aNameThatUpsetsTerminalsIsToldInOneLine() {
    Path out = disk.resolve("a\n\u001B[31mb");
    RefusedFolder refused =
        assertThrows(
            RefusedFolder.class,
            () ->
                NewFile.write(Files.writeString(Files.createDirectory(out).resolve("f"), ""), ""));
    assertTrue(refused.line().contains("a\\n\\u001B[31mb/f: is there already"), refused.line());
  }
}
