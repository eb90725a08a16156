package lifecircle.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short name of a source, such as E26, as {@code sources.md} explains it.
 *
 * @param name the letter and the number
 * @param what the pattern, fact or claim
 * @param from where it comes from
 */
record ShortName(String name, String what, String from) {
  /** The name with what it stands for, on one line. */
  String line() {
    return name + ": " + what + (from.isEmpty() ? "" : " (" + from + ")");
  }

  /** All short names of the page, in its order. */
  static List<ShortName> all() {
    try (InputStream page = ShortName.class.getResourceAsStream("sources.md")) {
      if (page == null) {
        throw new IllegalStateException("this build carries no sources");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\| [A-Z][0-9].*"))
          .flatMap(ShortName::of)
          .sorted(Comparator.comparing(ShortName::letter).thenComparingInt(ShortName::number))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String letter() {
    return name.substring(0, 1);
  }

  private int number() {
    return Integer.parseInt(name.substring(1));
  }

  /** The names of one row; several may share it. */
  private static Stream<ShortName> of(String row) {
    String[] cell = row.split("\\|", -1);
    return Arrays.stream(cell[1].strip().split(" "))
        .map(name -> new ShortName(name, cell[2].strip().replace("*", ""), cell[3].strip()));
  }

  /** Whether words name this source. */
  boolean isNamedIn(String words) {
    return Arrays.asList(words.split("[^A-Za-z0-9]+")).contains(name);
  }
}
