package lifecircle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which lifecircle this is. */
final class Release {
  private Release() {}

  /** The version the build wrote beside this class. */
  static String version() {
    try (InputStream text = Release.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        throw new IllegalStateException("this build carries no version");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
