package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a file before its first row, and what parts its cells: blank lines, lines that
 * begin with {@code #}, and the {@code sep=;} of spreadsheets.
 *
 * <p>Cells are parted by commas, semicolons, tabs or bars, whichever stands as often in the second
 * row as in the first, and most often; where none stands there, by blanks.
 *
 * @param lines how many lines it has
 * @param characters how many characters it has
 * @param comment the last line that begins with {@code #}, without it
 * @param separator what parts the cells
 */
record TablePreamble(int lines, int characters, Optional<String> comment, char separator) {
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;|:~^\t ])\"?[,;\t ]*");
  private static final char[] SEPARATORS = {';', '\t', ',', '|'};
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");

  /** The preamble at the head of a text, and the separator of what follows. */
  static TablePreamble of(String head) {
    Optional<String> comment = Optional.empty();
    Optional<Character> told = Optional.empty();
    int lines = 0;
    Matcher line = LINE.matcher(head);
    int from = 0;
    while (from < head.length() && line.find(from)) {
      String words = line.group(1);
      Matcher separator = SEPARATOR.matcher(words);
      if (separator.matches()) {
        told = Optional.of(separator.group(1).charAt(0));
      } else if (words.startsWith("#")) {
        comment = Optional.of(words.substring(1));
      } else if (!words.isBlank()) {
        break;
      }
      lines++;
      from = line.end();
    }
    String rest = head.substring(from);
    return new TablePreamble(lines, from, comment, told.orElseGet(() -> separator(rest)));
  }

  private static char separator(String text) {
    List<String> rows = rows(text);
    String first = rows.isEmpty() ? "" : rows.get(0);
    String second = rows.size() < 2 ? first : rows.get(1);
    char best = ' ';
    int most = 0;
    for (char separator : SEPARATORS) {
      int times = times(separator, first);
      int points = times * 2 + (times > 0 && times == times(separator, second) ? 1_000 : 0);
      if (points > most) {
        most = points;
        best = separator;
      }
    }
    return most == 0 && !first.strip().contains(" ") ? ',' : best;
  }

  /** The first two rows; a quoted cell may hold line breaks. */
  private static List<String> rows(String text) {
    List<String> rows = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length() && rows.size() < 2; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if ((c == '\n' || c == '\r') && !quoted) {
        if (!text.substring(from, i).isBlank()) {
          rows.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    if (rows.size() < 2 && !text.substring(from).isBlank()) {
      rows.add(text.substring(from));
    }
    return rows;
  }

  private static int times(char separator, String row) {
    int times = 0;
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      quoted ^= row.charAt(i) == '"';
      times += row.charAt(i) == separator && !quoted ? 1 : 0;
    }
    return times;
  }
}
