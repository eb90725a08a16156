package lifecircle.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lifecircle.quantity.Language;

/**
 * Which column of {@code series.csv} a parameter moves, and which way. The rows are held against
 * the model by a test, in a village of its own.
 *
 * @param key the parameter
 * @param indicator the column
 * @param sign + the more, the higher; - the more, the lower; ~ either way
 */
record Direction(String key, String indicator, char sign) {
  /** The direction in words. */
  String in(Language language) {
    return switch (sign) {
      case '+' -> Sentence.RISES.in(language, indicator);
      case '-' -> Sentence.FALLS.in(language, indicator);
      default -> Sentence.EITHER.in(language, indicator);
    };
  }

  /** All rows, one for each parameter that was tested. */
  static List<Direction> all() {
    try (InputStream rows = Direction.class.getResourceAsStream("directions.txt")) {
      if (rows == null) {
        throw new IllegalStateException("this build carries no directions");
      }
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(row -> row.split("\\s+", -1))
          .map(cell -> new Direction(cell[0], cell[3], cell[4].charAt(0)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
