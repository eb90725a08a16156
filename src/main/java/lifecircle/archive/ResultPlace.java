package lifecircle.archive;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where one result lives, and the hidden places beside it that are used while it is made.
 *
 * @param folder {@code <out>/<scenario>/seed-<N>}, {@code <out>/<series>/stages} or what else a
 *     {@link Question} calls it
 */
record ResultPlace(Path folder) {
  /** The place of a result under an output folder. */
  static ResultPlace of(Path out, Identity identity) throws RefusedFolder {
    try {
      return new ResultPlace(out.resolve(identity.folder()).resolve(identity.place()));
    } catch (InvalidPathException notHere) {
      throw new RefusedFolder(
          out,
          "this system cannot name a folder '"
              + identity.folder()
              + "'; try a UTF-8 locale, such as LC_ALL=C.UTF-8");
    }
  }

  /** The folder of all results of the scenario. */
  Path scenarioFolder() {
    return folder.resolveSibling("");
  }

  /** Where the files stand until the result is complete. */
  Path working() {
    return hidden("writing");
  }

  /** Where a replaced result waits while the new one takes its name. */
  Path aside() {
    return hidden("replaced");
  }

  /** The file whose lock says: somebody is writing here now. */
  Path lock() {
    return hidden("lock");
  }

  private Path hidden(String ending) {
    return folder.resolveSibling("." + folder.getFileName() + "." + ending);
  }

  /** Results are not written through links: they could lead out of the output folder. */
  void refuseLinks() throws RefusedFolder {
    for (Path step : new Path[] {folder, scenarioFolder(), lock()}) {
      if (Files.isSymbolicLink(step)) {
        throw new RefusedFolder(
            step, "is a symbolic link; results are not written through links inside --out");
      }
    }
  }

  /** A result that somebody made read-only is to be kept; not even force replaces it. */
  void refuseReadOnly() throws RefusedFolder {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(folder)) {
      throw new RefusedFolder(folder, "is read-only, so it is not replaced");
    }
  }

  /** Clears what a killed process left; the lock must be held. */
  void sweep() throws IOException {
    remove(working());
    boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (!there && Files.isDirectory(aside(), LinkOption.NOFOLLOW_LINKS)) {
      move(aside(), folder);
    } else {
      remove(aside());
    }
  }

  /** Gives the finished work the name of the result; what bore that name before is removed. */
  void publish() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      move(working(), folder);
      return;
    }
    move(folder, aside());
    try {
      move(working(), folder);
    } catch (IOException refused) {
      move(aside(), folder);
      throw refused;
    }
    try {
      remove(aside());
    } catch (IOException left) {
      // The new result has its name; the next that is written here sweeps the old one.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException whole) {
      throw new IOException(to + ": this disk cannot rename a folder in one step", whole);
    }
  }

  /** Removes a file or a folder with all it holds; a link goes, what it points to stays. */
  static void remove(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
