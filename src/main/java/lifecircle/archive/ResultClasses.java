package lifecircle.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes that decide results: all of the rooms from quantity to experiment, as they were
 * compiled. Their fingerprint tells two builds of one release apart; it changes with the compiler,
 * too, so it is provenance and not identity.
 */
public final class ResultClasses {
  private static final List<String> ROOMS =
      List.of(
          "quantity",
          "chance",
          "community",
          "process",
          "observation",
          "scenario",
          "archive",
          "lifecycle",
          "engine",
          "experiment");

  private ResultClasses() {}

  /** The SHA-256 of their class files, names included, in the order of their names. */
  public static String hash() {
    try {
      URI home = ResultClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      if (Files.isDirectory(place)) {
        return hash(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("cannot read our own classes", unreadable);
    }
  }

  private static String hash(Path root) throws IOException {
    Sha256 fingerprint = new Sha256();
    for (String room : ROOMS) {
      Path folder = root.resolve("lifecircle").resolve(room);
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted(Comparator.comparing(ResultClasses::name)).toList()) {
          fingerprint.add((room + "/" + name(file)).getBytes(StandardCharsets.UTF_8));
          fingerprint.add(file);
        }
      }
    }
    return fingerprint.hex();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
