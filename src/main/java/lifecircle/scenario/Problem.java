package lifecircle.scenario;

import java.util.Optional;

/**
 * One thing that is wrong with a file a reader gave us, said so that it can be mended without
 * asking.
 *
 * @param file the file as the reader named it
 * @param line line from 1; 0 when the file as a whole is meant
 * @param column column from 1; 0 when the line as a whole is meant
 * @param what what is wrong, quoting what stands there
 * @param expected what would be right
 * @param nearest the nearest valid name or value, where one suggests itself
 */
public record Problem(
    String file, int line, int column, String what, String expected, Optional<String> nearest) {
  /** Writes out whatever in a name or a quotation could upset a terminal or begin a new line. */
  public Problem {
    file = Quotation.escaped(file);
    what = Quotation.escaped(what);
    expected = Quotation.escaped(expected);
    nearest = nearest.map(Quotation::escaped);
  }

  /** The line of text a person sees: {@code file:line:column: what; expected …; did you mean …?} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ").append(what).append("; expected ").append(expected);
    nearest.ifPresent(name -> text.append("; did you mean '").append(name).append("'?"));
    return text.toString();
  }
}
