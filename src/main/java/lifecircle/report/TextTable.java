package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of words, for a terminal or a Markdown page.
 *
 * <p>Units: widths are columns of a terminal, in which a Chinese character takes two.
 *
 * @param headings one for each column
 * @param toTheRight for each column, whether it is set to the right, as numbers are
 * @param rows cells, as many in each row as there are headings
 */
record TextTable(List<String> headings, List<Boolean> toTheRight, List<List<String>> rows) {
  /** Keeps copies; refuses a row of the wrong length. */
  TextTable {
    headings = List.copyOf(headings);
    toTheRight = List.copyOf(toTheRight);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != headings.size() || row.size() != toTheRight.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells under " + headings.size() + " headings: " + row);
      }
    }
  }

  /** A table without numbers. */
  static TextTable ofWords(List<String> headings, List<List<String>> rows) {
    return new TextTable(headings, headings.stream().map(heading -> false).toList(), rows);
  }

  /** For a terminal: columns two spaces apart, the headings underlined. */
  String terminal() {
    List<Integer> widths = widths();
    List<String> rules = widths.stream().map("-"::repeat).toList();
    List<List<String>> all = new ArrayList<>(List.of(headings, rules));
    all.addAll(rows);
    return all.stream()
        .map(row -> line(row, widths, "  ").stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** For a Markdown page; padded, so that the source can be read, too. */
  String markdown() {
    TextTable safe =
        new TextTable(
            headings.stream().map(TextTable::safe).toList(),
            toTheRight,
            rows.stream().map(row -> row.stream().map(TextTable::safe).toList()).toList());
    List<Integer> widths = safe.widths();
    List<String> rules =
        IntStream.range(0, widths.size())
            .mapToObj(i -> "-".repeat(widths.get(i) - 1) + (toTheRight.get(i) ? ":" : "-"))
            .toList();
    List<List<String>> all = new ArrayList<>(List.of(safe.headings, rules));
    all.addAll(safe.rows);
    return all.stream()
        .map(row -> "| " + safe.line(row, widths, " | ") + " |\n")
        .collect(Collectors.joining());
  }

  /** Words that mean nothing but themselves on a Markdown page, on one line. */
  static String safe(String words) {
    String line = words.strip().replaceAll("\\s+", " ").replace("&", "&amp;");
    return line.replaceAll("[\\\\`*_\\[\\]|#~$]", "\\\\$0").replace("<", "&lt;");
  }

  /** How many columns of a terminal a text takes. */
  static int columns(String text) {
    return text.codePoints().map(TextTable::columns).sum();
  }

  /** How many columns a character takes: 2 for East Asian wide ones, 0 for combining ones. */
  static int columns(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean wide =
        within(character, 0x1100, 0x115F)
            || within(character, 0x2E80, 0x303E)
            || within(character, 0x3041, 0xA4CF)
            || within(character, 0xAC00, 0xD7A3)
            || within(character, 0xF900, 0xFAFF)
            || within(character, 0xFE30, 0xFE6F)
            || within(character, 0xFF00, 0xFF60)
            || within(character, 0xFFE0, 0xFFE6)
            || within(character, 0x1F300, 0x1FAFF)
            || within(character, 0x20000, 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static boolean within(int character, int first, int last) {
    return character >= first && character <= last;
  }

  private List<Integer> widths() {
    return IntStream.range(0, headings.size())
        .mapToObj(
            i ->
                IntStream.concat(
                        IntStream.of(3, columns(headings.get(i))),
                        rows.stream().mapToInt(row -> columns(row.get(i))))
                    .max()
                    .orElse(3))
        .toList();
  }

  private String line(List<String> cells, List<Integer> widths, String between) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths.get(i), toTheRight.get(i)))
        .collect(Collectors.joining(between));
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - columns(cell));
    return right ? space + cell : cell + space;
  }
}
