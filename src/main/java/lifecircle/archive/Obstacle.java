package lifecircle.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the disk says when it refuses, in words that name the file. */
final class Obstacle {
  private Obstacle() {}

  /** One line: the file the disk named, or else the place we asked for, and why. */
  static String line(Path asked, IOException cause) {
    String file = asked.toString();
    if (cause instanceof FileSystemException named && named.getFile() != null) {
      file = named.getFile();
    }
    return file + ": " + why(cause).lines().findFirst().orElse("cannot be written");
  }

  private static String why(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "may not be written (permission denied)";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "is in the place where a folder must be; move it, or choose another --out";
    }
    if (cause instanceof NoSuchFileException) {
      return "cannot be made or found there";
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return "holds files of somebody else";
    }
    return words(cause);
  }

  private static String words(IOException cause) {
    @Nullable String reason =
        cause instanceof FileSystemException named ? named.getReason() : cause.getMessage();
    return reason == null ? "cannot be written" : reason;
  }
}
