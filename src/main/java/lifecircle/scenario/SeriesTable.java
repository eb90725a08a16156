package lifecircle.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV text, header included. Cells are parted by commas, semicolons or tabs,
 * whichever stands most often in the first line that is not blank (a comma if none does). Blank
 * lines, and rows without a word at the end, are no rows.
 *
 * <p>Units: at most 40,000 rows, which is more than a century of days.
 */
final class SeriesTable {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int MOST_ROWS = 40_000;

  private SeriesTable() {}

  static List<SeriesRow> rows(String text, Complaints complaints) throws RefusedInput {
    try {
      Iterable<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .ofCsvRecord(text);
      List<SeriesRow> rows = new ArrayList<>();
      for (CsvRecord written : records) {
        SeriesRow row = new SeriesRow((int) written.getStartingLineNumber(), written.getFields());
        if (row.spills()) {
          throw complaints.last(
              row.place(),
              "a quotation mark opened here does not close in its line",
              "a row on one line");
        }
        if (rows.size() < MOST_ROWS) {
          rows.add(row);
        } else if (!row.isBlank()) {
          throw complaints.last(
              row.place(), "from here on there are too many rows", "at most " + MOST_ROWS);
        }
      }
      refuseOddQuotes(text, rows, complaints);
      return withoutBlankEnd(rows);
    } catch (CsvParseException trouble) {
      throw complaints.last(
          Place.WHOLE_FILE, "a row has thousands of cells", "a row a period, a cell a column");
    }
  }

  private static char separator(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = SEPARATORS[0];
    for (char separator : SEPARATORS) {
      best = times(separator, header) > times(best, header) ? separator : best;
    }
    return best;
  }

  private static int times(char separator, String header) {
    int times = 0;
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      quoted ^= header.charAt(i) == '"';
      times += header.charAt(i) == separator && !quoted ? 1 : 0;
    }
    return times;
  }

  private static void refuseOddQuotes(String text, List<SeriesRow> rows, Complaints complaints)
      throws RefusedInput {
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw complaints.last(
          rows.get(rows.size() - 1).place(),
          "a quotation mark is never closed",
          "quotation marks in pairs");
    }
  }

  private static List<SeriesRow> withoutBlankEnd(List<SeriesRow> rows) {
    int end = rows.size();
    while (end > 0 && rows.get(end - 1).isBlank()) {
      end--;
    }
    return rows.subList(0, end);
  }
}
