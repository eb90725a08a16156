package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The scenarios that come with the program, by name; they travel in the folder {@code scenarios}
 * beside the classes, inside the jar or out of it.
 */
public final class Shelf {
  private static final String FOLDER = "scenarios/";
  private static final String ENDING = ".yaml";

  private Shelf() {}

  /** The names of all shipped scenarios, in alphabetical order. */
  public static List<String> names() {
    URL home = Shelf.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return namesIn(Path.of(home.toURI()));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("no path leads to " + home, impossible);
    }
  }

  /** The file of a shipped scenario, to be closed by the caller; empty when none is called so. */
  public static Optional<InputStream> open(String name) {
    return names().contains(name)
        ? Optional.ofNullable(Shelf.class.getResourceAsStream("/" + FOLDER + name + ENDING))
        : Optional.empty();
  }

  /** The names of the scenarios in a folder of classes or in a jar. */
  static List<String> namesIn(Path home) {
    try {
      return sorted(Files.isDirectory(home) ? filesIn(home.resolve(FOLDER)) : entriesIn(home));
    } catch (IOException trouble) {
      throw new UncheckedIOException("the shipped scenarios cannot be listed", trouble);
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static List<String> entriesIn(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(FOLDER))
          .map(name -> name.substring(FOLDER.length()))
          .filter(name -> !name.contains("/"))
          .toList();
    }
  }

  private static List<String> sorted(List<String> files) {
    return files.stream()
        .filter(file -> file.endsWith(ENDING) && file.length() > ENDING.length())
        .map(file -> file.substring(0, file.length() - ENDING.length()))
        .sorted()
        .toList();
  }
}
