package lifecircle.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text set in lines for a terminal.
 *
 * <p>Units: columns of a terminal, in which a Chinese character takes two.
 */
final class TerminalLines {
  private TerminalLines() {}

  /** The lines of a text; a word wider than the line stands out. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text.strip().replaceAll("\\s+", " "))) {
      if (!line.isEmpty() && TextTable.columns(line + piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What no line may break. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (Paragraph.mayBreak(text, at)) {
        pieces.add(text.substring(begin, at));
        begin = at;
      }
    }
    return pieces;
  }
}
