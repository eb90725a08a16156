package lifecircle.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The templates of pages: words and numbers in, HTML out. What goes into a gap is escaped, but for
 * what came out of another template; a gap that nobody fills is a fault of ours and stops.
 */
final class Mould {
  private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(true);

  private Mould() {}

  /** A template with its gaps filled: texts, truths, lists and further such maps by their names. */
  static String fill(String template, Map<String, ?> gaps) {
    return COMPILER.compile(text(template + ".html")).execute(gaps);
  }

  /** A file that stands beside the templates. */
  static String text(String file) {
    try (InputStream bytes = Mould.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("this build carries no " + file);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
