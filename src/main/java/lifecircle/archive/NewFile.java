package lifecircle.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that a person is going to go on writing: put in its place whole, and never over another.
 */
public final class NewFile {
  private NewFile() {}

  /**
   * Writes the file, UTF-8; makes the folder where there is none.
   *
   * @throws RefusedFolder when something stands there already, or the disk refuses
   */
  public static void write(Path file, String text) throws RefusedFolder {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw thereAlready(file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new RefusedFolder(file, "is no file");
    }
    try {
      Files.createDirectories(folder);
      Path beside = folder.resolve("." + file.getFileName() + ".part");
      try {
        // What a killed process left, or a link: nothing is written through it.
        Files.deleteIfExists(beside);
        Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
        Files.move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (FileAlreadyExistsException there) {
      if (file.toString().equals(there.getFile())) {
        throw thereAlready(file);
      }
      throw new RefusedFolder(file, there);
    } catch (IOException cause) {
      throw new RefusedFolder(file, cause);
    }
  }

  private static RefusedFolder thereAlready(Path file) {
    return new RefusedFolder(file, "is there already, and nothing is written over it");
  }
}
