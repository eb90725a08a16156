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
 * What comes with the program, by name: scenarios and observed series. They travel in the folder
 * {@code scenarios} beside the classes, inside the jar or out of it.
 */
public enum Shelf {
  /** Scenario files. */
  SCENARIOS("scenarios/", ".yaml"),
  /** Observed series of real communities. */
  OBSERVED("scenarios/observed/", ".csv");

  private final String folder;
  private final String ending;

  Shelf(String folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** The names of everything on the shelf, in alphabetical order. */
  public List<String> names() {
    URL home = Shelf.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return namesIn(Path.of(home.toURI()));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("no path leads to " + home, impossible);
    }
  }

  /** A file of the shelf, to be closed by the caller; empty when none is called so. */
  public Optional<InputStream> open(String name) {
    return names().contains(name)
        ? Optional.ofNullable(Shelf.class.getResourceAsStream("/" + folder + name + ending))
        : Optional.empty();
  }

  /** The names on the shelf in a folder of classes or in a jar. */
  List<String> namesIn(Path home) {
    try {
      return sorted(Files.isDirectory(home) ? filesIn(home.resolve(folder)) : entriesIn(home));
    } catch (IOException trouble) {
      throw new UncheckedIOException("what is shipped cannot be listed", trouble);
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

  private List<String> entriesIn(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .filter(name -> !name.contains("/"))
          .toList();
    }
  }

  private List<String> sorted(List<String> files) {
    return files.stream()
        .filter(file -> file.endsWith(ending) && file.length() > ending.length())
        .map(file -> file.substring(0, file.length() - ending.length()))
        .sorted()
        .toList();
  }
}
