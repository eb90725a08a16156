package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final byte[] LIFE = SmallWorld.FILE.getBytes(StandardCharsets.UTF_8);

  @Test
  void everyShippedScenarioCanBeOpened() throws IOException {
    List<String> names = Shelf.SCENARIOS.names();
    assertEquals(names.stream().sorted().toList(), names);
    for (String name : names) {
      try (InputStream file = Shelf.SCENARIOS.open(name).orElseThrow()) {
        assertTrue(file.read() >= 0, name);
      }
    }
  }

  @Test
  void whatIsNotOnTheShelfIsNotFound() {
    for (String name : List.of("", "..", "../lifecircle/scenario/Shelf.class", "no such", "a/b")) {
      assertEquals(Optional.empty(), Shelf.SCENARIOS.open(name));
    }
  }

  @Test
  void aFolderIsAShelf(@TempDir Path folder) throws IOException {
    Path home = folder.resolve("带 空格 %41 +");
    Path shelf = Files.createDirectories(home.resolve("scenarios"));
    assertEquals(List.of(), Shelf.SCENARIOS.namesIn(home));
    for (String file : List.of("xiaomi.yaml", "lifecycle.yaml", "README.md", ".yaml", "秋叶.yaml")) {
      Files.write(shelf.resolve(file), LIFE);
    }
    assertEquals(List.of("lifecycle", "xiaomi", "秋叶"), Shelf.SCENARIOS.namesIn(home));
    assertLoads(home);
  }

  @Test
  void aJarIsAShelfWhereverItLies(@TempDir Path folder) throws IOException {
    Path jar = Files.createDirectory(folder.resolve("带 空格 %41 +")).resolve("生命 圈#1.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(zip, "scenarios/", new byte[0]);
      put(zip, "scenarios/xiaomi.yaml", LIFE);
      put(zip, "scenarios/lifecycle.yaml", LIFE);
      put(zip, "scenarios/秋叶.yaml", LIFE);
      put(zip, "scenarios/more/other.yaml", LIFE);
      put(zip, "other/scenarios/other.yaml", LIFE);
      put(zip, "lifecircle/scenario/Shelf.class", shelfClass());
    }
    assertEquals(List.of("lifecycle", "xiaomi", "秋叶"), Shelf.SCENARIOS.namesIn(jar));
    assertLoads(jar);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] shelfClass() throws IOException {
    try (InputStream bytes = Shelf.class.getResourceAsStream("Shelf.class")) {
      return Objects.requireNonNull(bytes).readAllBytes();
    }
  }

  /** The shelf as a program started from that place sees it. */
  private static void assertLoads(Path home) throws IOException {
    if (Files.isDirectory(home)) {
      Path classes = Files.createDirectories(home.resolve("lifecircle/scenario"));
      Files.write(classes.resolve("Shelf.class"), shelfClass());
    }
    URL[] path = {home.toUri().toURL()};
    try (URLClassLoader program = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> shelf = program.loadClass("lifecircle.scenario.Shelf");
      Object scenarios = shelf.getField("SCENARIOS").get(null);
      assertEquals(
          List.of("lifecycle", "xiaomi", "秋叶"), shelf.getMethod("names").invoke(scenarios));
      Optional<?> file =
          (Optional<?>) shelf.getMethod("open", String.class).invoke(scenarios, "秋叶");
      try (InputStream bytes = (InputStream) file.orElseThrow()) {
        assertArrayEquals(LIFE, bytes.readAllBytes());
      }
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError("the shelf cannot be asked", wrong);
    }
  }

  @Test
  void theFiveObservedCommunitiesAreOnTheirShelf() {
    assertEquals(
        List.of("bitcoin_otc", "collegemsg", "irc_parrot", "ml_r_sig_geo", "se_firearms"),
        Shelf.OBSERVED.names());
  }
}
