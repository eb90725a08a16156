package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of a scenario file, taken only from an ordinary file of ordinary size, so that reading
 * always ends.
 *
 * <p>Units: bytes. Assumption: a scenario is at most 1 MiB; the longest we know has a few kB.
 */
final class ScenarioBytes {
  private static final int MOST = 1 << 20;

  private ScenarioBytes() {}

  /** All bytes of a file. */
  static byte[] of(Path file, Complaints complaints) throws RefusedInput {
    if (file.toString().isEmpty()) {
      throw complaints.last(Place.WHOLE_FILE, "no file is named", "the path of a scenario file");
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw complaints.last(Place.WHOLE_FILE, "this is a directory", "a scenario file");
      }
      if (!attributes.isRegularFile()) {
        throw complaints.last(Place.WHOLE_FILE, "this is a device or a pipe", "an ordinary file");
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return of(bytes, complaints);
      }
    } catch (IOException trouble) {
      throw complaints.last(Place.WHOLE_FILE, why(trouble), "a scenario file that can be read");
    }
  }

  /** All bytes of a stream, unless it is too long. */
  static byte[] of(InputStream bytes, Complaints complaints) throws RefusedInput, IOException {
    byte[] read = bytes.readNBytes(MOST + 1);
    if (read.length > MOST) {
      throw complaints.last(
          Place.WHOLE_FILE, "the file is larger than 1 MiB", "a scenario file of at most 1 MiB");
    }
    return read;
  }

  /** What a person can do something about, of all that may happen to a file. */
  static String why(IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (trouble instanceof AccessDeniedException) {
      return "the file may not be read: permission denied";
    }
    return "the file cannot be opened and read";
  }
}
