package lifecircle.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * One file in a place of the reader's choosing, beside the folders of results: written beside and
 * renamed, never over something else without being told to.
 */
public final class WholeFile {
  private final Path file;
  private final byte[] bytes;
  private final boolean there;

  private WholeFile(Path file, byte[] bytes, boolean there) {
    this.file = file;
    this.bytes = bytes;
    this.there = there;
  }

  /**
   * A file to be written, its content made at once and held in memory.
   *
   * @param force whether another content may be replaced
   * @throws RefusedFolder when something else is in its place, or no folder to put it in
   */
  public static WholeFile of(Path file, boolean force, Content content)
      throws RefusedFolder, UnwrittenResult {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      boolean taken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (taken && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedFolder(file, "is not a file; choose another name");
      }
      if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
        throw new RefusedFolder(file, "has no folder to stand in; make it, or another name");
      }
      if (!Files.isWritable(file.toAbsolutePath().resolveSibling(""))) {
        throw new RefusedFolder(file, "stands in a folder that is read-only; choose another");
      }
      boolean same = taken && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray());
      if (taken && !same && !force) {
        throw new RefusedFolder(file, "holds something else; --force replaces it");
      }
      return new WholeFile(file, bytes.toByteArray(), same);
    } catch (IOException cause) {
      throw new UnwrittenResult(file, cause);
    }
  }

  /** Its place. */
  public Path file() {
    return file;
  }

  /** Whether the very same file is there already. */
  public boolean isThere() {
    return there;
  }

  /** Writes the file, or leaves its place as it was. */
  public void write() throws UnwrittenResult {
    Path working = file.resolveSibling("." + file.getFileName() + ".writing");
    try {
      // What a killed process left, or a link: nothing is written through it.
      Files.deleteIfExists(working);
      Files.write(working, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(
          working, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException cause) {
      throw new UnwrittenResult(file, cause);
    } finally {
      clear(working);
    }
  }

  private static void clear(Path working) throws UnwrittenResult {
    try {
      Files.deleteIfExists(working);
    } catch (IOException cause) {
      throw new UnwrittenResult(working, cause);
    }
  }
}
