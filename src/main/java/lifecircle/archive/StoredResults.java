package lifecircle.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results in a folder and below it. Links are not followed, and hidden folders (results that
 * are being written) are passed by.
 */
public final class StoredResults {
  private StoredResults() {}

  /**
   * The folders of all results, in the order of their paths; the folder itself, where it is one.
   *
   * @throws RefusedFolder when the folder cannot be listed
   */
  public static List<Path> below(Path top) throws RefusedFolder {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(top, new Walk(top, found));
    } catch (IOException cause) {
      throw new RefusedFolder(top, "cannot be listed");
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    Walk(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isResult(folder)) {
        found.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    /** By its place or by its manifest: others have files called so, too. */
    private boolean isResult(Path folder) throws IOException {
      Path page = folder.resolve(Manifest.FILE);
      return Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
          && (folder.equals(top)
              || Question.isPlace(String.valueOf(folder.getFileName()))
              || Manifest.read(page).isPresent());
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(top)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
