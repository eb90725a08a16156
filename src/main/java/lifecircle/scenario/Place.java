package lifecircle.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in characters; 0 when the line as a whole is meant
 */
record Place(int line, int column) {
  /** Nowhere in particular: the file as a whole. */
  static final Place WHOLE_FILE = new Place(0, 0);

  /** The place the YAML engine marked. */
  static Place of(Optional<Mark> mark) {
    return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(WHOLE_FILE);
  }
}
