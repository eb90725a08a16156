package lifecircle.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What YAML cuts off a text, for it takes a blank and {@code #} for the beginning of a comment:
 * {@code title: Club #1} is the title {@code Club}.
 *
 * <p>Assumption: two blanks before the {@code #} and one behind it are a comment that was meant as
 * one.
 */
final class CutText {
  /** What keeps a text whole. */
  static final String WHOLE = "quotation marks around a text with ' #' in it";

  private static final Pattern BEHIND = Pattern.compile("([ \\t]+)(#.*)");
  private static final Pattern MEANT = Pattern.compile("[ \\t]{2,}#(#.*|[ \\t].*)?");

  private CutText() {}

  /** What stands behind a text and was probably meant to belong to it. */
  static Optional<String> behind(Node text) {
    return text instanceof ScalarNode scalar && scalar.isPlain()
        ? text.getEndMark().map(CutText::restOfLine).flatMap(CutText::cut)
        : Optional.empty();
  }

  private static Optional<String> cut(String rest) {
    Matcher comment = BEHIND.matcher(rest);
    return comment.matches() && !MEANT.matcher(rest).matches()
        ? Optional.of(comment.group(2).strip())
        : Optional.empty();
  }

  /** The first thing in these lines that may be a text cut off. */
  static Optional<String> in(String lines) {
    return lines
        .lines()
        .flatMap(line -> BEHIND.matcher(line).results())
        .map(found -> found.group())
        .flatMap(comment -> cut(comment).stream())
        .findFirst();
  }

  private static String restOfLine(Mark end) {
    int[] text = end.getBuffer();
    StringBuilder rest = new StringBuilder();
    for (int i = end.getPointer(); i < text.length && text[i] != '\n' && text[i] != '\r'; i++) {
      if (text[i] == 0) {
        break;
      }
      rest.appendCodePoint(text[i]);
    }
    return rest.toString();
  }
}
