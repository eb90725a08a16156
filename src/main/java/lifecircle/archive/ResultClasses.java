package lifecircle.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The classes that decide results: all of the rooms from quantity to experiment, as they were
 * compiled, and the versions of the libraries they compute with. Their fingerprint tells two builds
 * of one release apart; it changes with the compiler, too, so it is provenance and not identity.
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
          "pattern",
          "engine",
          "experiment");

  /** The libraries that decide results, each by what its jar says of itself. */
  private static final List<String> LIBRARIES =
      List.of("org.apache.commons/commons-math3", "fr.irit.smac.thirdparty.edu.gmu.cs/mason");

  private ResultClasses() {}

  /** The SHA-256 of their class files, names included, in the order of their names. */
  public static String hash() {
    return hash(libraries());
  }

  /** The name and version of each library on the class path. */
  static List<String> libraries() {
    return LIBRARIES.stream().map(ResultClasses::version).toList();
  }

  private static String version(String library) {
    Properties told = new Properties();
    URL place = ResultClasses.class.getResource("/META-INF/maven/" + library + "/pom.properties");
    if (place == null) {
      throw new IllegalStateException(library + " is on the class path without its version");
    }
    try (InputStream bytes = place.openStream()) {
      told.load(bytes);
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read the version of " + library, unreadable);
    }
    return library + " " + told.getProperty("version", "");
  }

  /** The hash with these versions of the libraries. */
  static String hash(List<String> libraries) {
    try {
      URI home = ResultClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      if (Files.isDirectory(place)) {
        return hash(place, libraries);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("/"), libraries);
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("cannot read our own classes", unreadable);
    }
  }

  private static String hash(Path root, List<String> libraries) throws IOException {
    Sha256 fingerprint = new Sha256();
    libraries.forEach(library -> fingerprint.add(library.getBytes(StandardCharsets.UTF_8)));
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
