package lifecircle.report;

import java.util.List;
import lifecircle.quantity.Language;

/**
 * One page of the manual for a terminal: a title, paragraphs, rows of a label with words behind it,
 * and lines to be copied.
 *
 * <p>Units: columns of a terminal.
 */
final class ManualPage {
  private static final int WIDTH = 80;
  private static final int LABEL = 11;
  private static final int NAME = 30;

  private final StringBuilder text = new StringBuilder();
  private final Language language;

  ManualPage(Language language) {
    this.language = language;
  }

  /** The language of the page. */
  Language language() {
    return language;
  }

  /** What stands above everything. */
  ManualPage title(List<String> words) {
    text.append(String.join(" · ", words)).append("\n\n");
    return this;
  }

  /** Sentences on their own. */
  ManualPage paragraph(String words) {
    TerminalLines.of(words, WIDTH).forEach(line -> text.append(line).append('\n'));
    return gap();
  }

  /** A label with words behind it; nothing where there are no words. */
  ManualPage row(Label label, String words) {
    if (!words.isBlank()) {
      hanging("  " + label.in(language), LABEL + 2, words);
    }
    return this;
  }

  /** One point of several. */
  ManualPage point(String words) {
    hanging("  -", 4, words);
    return this;
  }

  /** A name with words behind it, one of many. */
  ManualPage entry(String name, String words) {
    hanging("  " + name, NAME, words);
    return this;
  }

  /** A word of the command line with words behind it. */
  ManualPage lead(String word, String words) {
    hanging("  " + word, LABEL + 4, words);
    return this;
  }

  /** A label, and below it lines to be copied. */
  ManualPage copy(Label label, String lines) {
    text.append("\n  ").append(label.in(language)).append("\n\n");
    lines.lines().forEach(line -> text.append("      ").append(line).append('\n'));
    return this;
  }

  /** An empty line. */
  ManualPage gap() {
    text.append('\n');
    return this;
  }

  /** The page. */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  private void hanging(String head, int indent, String words) {
    List<String> lines = TerminalLines.of(words, WIDTH - indent);
    int room = indent - 1 - TextTable.columns(head);
    text.append(head);
    if (room < 0) {
      text.append('\n').append(" ".repeat(indent));
    } else {
      text.append(" ".repeat(room + 1));
    }
    text.append(String.join("\n" + " ".repeat(indent), lines)).append('\n');
  }
}
