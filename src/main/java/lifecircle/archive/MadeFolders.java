package lifecircle.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders that were made for a result, and that go again where it comes to nothing.
 *
 * @param folders those that were missing, the outermost first
 */
record MadeFolders(List<Path> folders) {
  MadeFolders {
    folders = List.copyOf(folders);
  }

  /** Makes the folders that are missing. */
  static MadeFolders upTo(Path wanted) throws IOException {
    List<Path> missing = new ArrayList<>();
    Path step = wanted.toAbsolutePath();
    while (step != null && !Files.exists(step, LinkOption.NOFOLLOW_LINKS)) {
      missing.add(0, step);
      step = step.getParent();
    }
    if (step != null && !Files.isDirectory(step)) {
      throw new FileAlreadyExistsException(step.toString());
    }
    MadeFolders made = new MadeFolders(missing);
    try {
      Files.createDirectories(wanted);
    } catch (IOException refused) {
      made.removeIfEmpty();
      throw refused;
    }
    return made;
  }

  /** Removes them, the innermost first, up to the first that holds something. */
  void removeIfEmpty() throws IOException {
    for (int i = folders.size() - 1; i >= 0; i--) {
      if (!Files.isDirectory(folders.get(i), LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try (Stream<Path> content = Files.list(folders.get(i))) {
        if (content.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folders.get(i));
    }
  }
}
