package lifecircle.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text set in lines of a given width. A line breaks at a space or between Chinese characters, never
 * before a mark that closes; a word wider than the line breaks anywhere.
 *
 * <p>Units: pixels.
 *
 * @param lines the lines, top first
 * @param size the size of the letters
 */
record Paragraph(List<String> lines, double size) {
  private static final String CLOSING = "，。、；：？！）》」』”’…·,.;:?!)]%";
  private static final String OPENING = "（《「『“‘([";

  /** Keeps a copy. */
  Paragraph {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text in as few lines as possible, and then as large as possible between two sizes; lines
   * are about equally long. What does not fit into so many lines is left out and an ellipsis says
   * so.
   */
  static Paragraph set(
      String text, Typeface face, double width, double largest, double smallest, int most) {
    int few = Math.min(most, lines(text, face, width, smallest).size());
    for (double size = largest; ; size = Math.max(smallest, size - 2)) {
      List<String> lines = lines(text, face, width, size);
      if (lines.size() <= few) {
        return new Paragraph(balanced(lines, text, face, width, size), size);
      }
      if (size == smallest) {
        return cut(text, face, width, size, most);
      }
    }
  }

  private static Paragraph cut(String text, Typeface face, double width, double size, int most) {
    List<String> lines =
        new ArrayList<>(lines(text, face, width - 2 * size, size).subList(0, most));
    lines.set(most - 1, lines.get(most - 1) + "…");
    return new Paragraph(lines, size);
  }

  /** The same number of lines, as narrow as they can be without a word being cut. */
  private static List<String> balanced(
      List<String> lines, String text, Typeface face, double width, double size) {
    List<String> best = lines;
    double least = lines.size() > 1 ? widest(text, face) * size : width;
    for (double narrow = width - size; narrow >= least; narrow -= size) {
      List<String> narrower = lines(text, face, narrow, size);
      if (narrower.size() > lines.size()) {
        return best;
      }
      best = narrower;
    }
    return best;
  }

  /** How wide the widest piece is in which no line ends, in ems. */
  private static double widest(String text, Typeface face) {
    double widest = 0;
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (mayBreak(text, at)) {
        widest = Math.max(widest, face.width(text.substring(from, at).strip(), 1));
        from = at;
      }
    }
    return widest;
  }

  /** How high one line is. */
  double lineHeight() {
    return size * 1.3;
  }

  /** How high the whole is. */
  double height() {
    return lines.size() * lineHeight();
  }

  private static List<String> lines(String text, Typeface face, double width, double size) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty()) {
      int end = lineEnd(rest, face, width / size);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines;
  }

  private static int lineEnd(String text, Typeface face, double widthInEms) {
    int end = 0;
    double used = 0;
    int lastBreak = 0;
    while (end < text.length()) {
      String letter = Character.toString(text.codePointAt(end));
      used += face.width(letter, 1);
      if (used > widthInEms && !letter.isBlank() && end > 0) {
        return lastBreak > 0 ? lastBreak : end;
      }
      end += letter.length();
      if (mayBreak(text, end)) {
        lastBreak = end;
      }
    }
    return end;
  }

  /** Whether a line may end before this place of a text. */
  static boolean mayBreak(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (after == ' ') {
      return false;
    }
    boolean closes = CLOSING.indexOf(after) >= 0;
    boolean chinese = TextTable.columns(before) == 2 || TextTable.columns(after) == 2;
    return !closes && (before == ' ' || (chinese && OPENING.indexOf(before) < 0));
  }
}
