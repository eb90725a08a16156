package lifecircle.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import lifecircle.scenario.Quotation;
import org.jspecify.annotations.Nullable;

/** What the disk says when it refuses, in words that name the file. */
final class Obstacle {
  private Obstacle() {}

  /** One line: the file the disk named, or else the place we asked for, and why. */
  static String line(Path asked, IOException told) {
    IOException cause = innermost(told);
    String file = asked.toString();
    if (cause instanceof FileSystemException named && named.getFile() != null) {
      file = named.getFile();
    }
    return Quotation.escaped(
        file + ": " + why(cause).lines().findFirst().orElse("cannot be written"));
  }

  /** What the disk itself said: who draws a picture wraps it in words of his own. */
  private static IOException innermost(IOException told) {
    IOException cause = told;
    while (cause.getCause() instanceof IOException inner) {
      cause = inner;
    }
    return cause;
  }

  private static String why(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "may not be read or written (permission denied)";
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
