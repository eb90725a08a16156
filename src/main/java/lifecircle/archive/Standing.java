package lifecircle.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the place of a result is found before anything is written there. */
sealed interface Standing {
  /** There is nothing yet. */
  record Absent() implements Standing {}

  /** The very result that is wanted, complete, every file as it was written. */
  record Verified() implements Standing {}

  /**
   * The result that is wanted, but touched since.
   *
   * @param damage which files are missing or changed, in words
   * @param strangers files that were never part of the result
   */
  record Damaged(List<String> damage, List<String> strangers) implements Standing {}

  /**
   * A result of something else.
   *
   * @param differences in which respects
   */
  record Different(List<String> differences) implements Standing {}

  /**
   * Looks at a place.
   *
   * @throws RefusedFolder when what is there is not a result of ours, or reached through a link
   */
  static Standing of(ResultPlace place, Identity wanted) throws RefusedFolder, IOException {
    place.refuseLinks();
    Path folder = place.folder();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return new Absent();
    }
    if (!Files.isDirectory(folder)) {
      throw new RefusedFolder(
          folder, "is a file in the place of the folder of results; move it, or another --out");
    }
    Path page = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      return withoutManifest(folder);
    }
    Optional<Manifest> manifest = Manifest.read(page);
    if (manifest.isEmpty()) {
      return new Different(List.of("its " + Manifest.FILE + " cannot be read"));
    }
    List<String> differences = wanted.differences(manifest.get().identity());
    if (!differences.isEmpty()) {
      return new Different(differences);
    }
    List<String> damage = damage(folder, manifest.get());
    return damage.isEmpty()
        ? new Verified()
        : new Damaged(damage, strangers(folder, manifest.get()));
  }

  private static Standing withoutManifest(Path folder) throws RefusedFolder, IOException {
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isEmpty()) {
        return new Absent();
      }
    }
    throw new RefusedFolder(
        folder,
        "holds no "
            + Manifest.FILE
            + ", so it is not known as a result; move it, or another --out");
  }

  static List<String> damage(Path folder, Manifest manifest) throws IOException {
    List<String> damage = new ArrayList<>();
    for (Map.Entry<String, String> entry : manifest.fingerprints().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        damage.add(entry.getKey() + " is missing");
      } else if (!Sha256.of(file).equals(entry.getValue())) {
        damage.add(entry.getKey() + " was changed");
      }
    }
    return List.copyOf(damage);
  }

  static List<String> strangers(Path folder, Manifest manifest) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Manifest.FILE) && !name.equals(Provenance.FILE))
          .filter(name -> !manifest.fingerprints().containsKey(name))
          .sorted()
          .toList();
    }
  }
}
