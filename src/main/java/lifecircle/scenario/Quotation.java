package lifecircle.scenario;

import java.util.Locale;

/**
 * Words of a file as a message repeats them: in quotation marks, shortened, and with everything
 * escaped that could upset a terminal or deceive the eye.
 */
public final class Quotation {
  private static final int LONGEST = 40;

  private Quotation() {}

  /** The words in quotation marks, at most 40 characters of them. */
  public static String of(String words) {
    String shown = words;
    if (words.codePointCount(0, words.length()) > LONGEST) {
      shown = words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
    return "'" + escaped(shown) + "'";
  }

  /** The words with line breaks, controls and invisible characters written out. */
  public static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                text.append("\\n");
              } else if (point == '\t') {
                text.append("\\t");
              } else if (visible(point)) {
                text.appendCodePoint(point);
              } else {
                text.append(String.format(Locale.ROOT, "\\u%04X", point));
              }
            });
    return text.toString();
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
