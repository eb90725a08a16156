package lifecircle.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stored result held against the same result made again, file by file: pictures by their pixels,
 * packed tables by what they hold, everything else byte by byte. It knows no file by name.
 *
 * @param stored what stands on disk
 * @param made the same, made again
 */
public record Comparison(StoredResult stored, StoredResult made) {
  /**
   * Everything that is not as it should be, in the order of the file names.
   *
   * @throws RefusedFolder when a file cannot be read
   */
  public List<Finding> findings() throws RefusedFolder {
    Set<String> names = new TreeSet<>(stored.fingerprints().keySet());
    names.addAll(made.fingerprints().keySet());
    List<Finding> findings = new ArrayList<>();
    for (String name : names) {
      try {
        finding(name).ifPresent(findings::add);
      } catch (IOException cause) {
        throw new RefusedFolder(stored.folder().resolve(name), "cannot be read");
      }
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> finding(String name) throws IOException {
    Path here = stored.folder().resolve(name);
    if (!made.fingerprints().containsKey(name)) {
      return notAsMade(name, "is listed, but this lifecircle makes no such file");
    }
    if (!stored.fingerprints().containsKey(name)) {
      return notAsMade(name, "is made here, but is not listed");
    }
    if (!Files.isRegularFile(here, LinkOption.NOFOLLOW_LINKS)) {
      return notAsMade(name, "is missing");
    }
    Path again = made.folder().resolve(name);
    boolean same = Files.mismatch(here, again) == -1;
    if (stored.intact(name)) {
      return same ? Optional.empty() : differing(name, here, again);
    }
    return notAsMade(
        name,
        same
            ? "is as it should be, but its hash in " + Manifest.FILE + " is not"
            : "was changed after it was made: " + where(name, here, again));
  }

  private static Optional<Finding> differing(String name, Path here, Path again)
      throws IOException {
    if (packed(name) && FirstDifference.between(here, again).isEmpty()) {
      return Optional.of(
          new Finding(
              name, Finding.Kind.SAME_UNPACKED, "has other bytes, but the same when unpacked"));
    }
    if (!picture(name)) {
      return Optional.of(
          new Finding(name, Finding.Kind.OTHER_TEXT, "differs: " + where(name, here, again)));
    }
    return Optional.of(
        Pixels.difference(here, again)
            .map(words -> new Finding(name, Finding.Kind.OTHER_PIXELS, "differs: " + words))
            .orElse(
                new Finding(
                    name, Finding.Kind.SAME_PIXELS, "has other bytes, but the same pixels")));
  }

  private static String where(String name, Path here, Path again) throws IOException {
    return picture(name)
        ? Pixels.difference(here, again).orElse("other bytes, the same pixels")
        : FirstDifference.between(here, again).orElse("other bytes, the same when unpacked");
  }

  private static boolean packed(String name) {
    return name.endsWith(".gz");
  }

  private static boolean picture(String name) {
    return name.endsWith(".png");
  }

  private static Optional<Finding> notAsMade(String name, String words) {
    return Optional.of(new Finding(name, Finding.Kind.NOT_AS_MADE, words));
  }
}
