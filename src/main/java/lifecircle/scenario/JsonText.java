package lifecircle.scenario;

/**
 * A scenario that a program has written as JSON. JSON is YAML but for its tabs, which may stand
 * between any two of its signs.
 */
final class JsonText {
  private JsonText() {}

  /**
   * The same text, blanks in place of the tabs outside quotation marks; other texts as they are.
   */
  static String withoutTabs(String text) {
    return text.stripLeading().startsWith("{") && text.indexOf('\t') >= 0 ? blanks(text) : text;
  }

  private static String blanks(String text) {
    StringBuilder plain = new StringBuilder(text);
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == '\\' && quoted) {
        i++;
      } else if (sign == '\t' && !quoted) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
