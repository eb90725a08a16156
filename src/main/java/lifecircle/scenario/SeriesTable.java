package lifecircle.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV text in the order they stand, header included, as they are read: a table of any
 * length needs the memory of one row. Blank rows are no rows. Before the header there may be a
 * {@link TablePreamble}.
 *
 * <p>FastCSV splits the rows because it keeps the line number of each record, reads quoted fields
 * as RFC 4180 has them, and is one small jar under MIT without dependencies. Commons CSV needs two
 * more jars; splitting at commas by hand is wrong with the first quoted field.
 */
final class SeriesTable {
  private static final int HEAD = 1 << 16;

  private final DecodedText text;
  private final Complaints complaints;
  private final TablePreamble preamble;
  private final Iterator<CsvRecord> records;
  private Optional<SeriesRow> next = Optional.empty();
  private Place last = Place.WHOLE_FILE;
  private boolean lastSpills;
  private final long quotesBefore;

  SeriesTable(DecodedText text, Complaints complaints) throws RefusedInput {
    this.text = text;
    this.complaints = complaints;
    try {
      PushbackReader reader = new PushbackReader(text, HEAD);
      String head = head(reader);
      preamble = TablePreamble.of(head);
      quotesBefore = head.substring(0, preamble.characters()).chars().filter(c -> c == '"').count();
      reader.unread(head.substring(preamble.characters()).toCharArray());
      records =
          CsvReader.builder()
              .fieldSeparator(preamble.separator())
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .ofCsvRecord(reader)
              .iterator();
    } catch (IOException trouble) {
      throw refused(trouble);
    }
  }

  private static String head(PushbackReader reader) throws IOException {
    char[] head = new char[HEAD];
    int length = 0;
    int read = 0;
    while (read >= 0 && length < HEAD) {
      length += read;
      read = reader.read(head, length, HEAD - length);
    }
    return new String(Arrays.copyOf(head, length));
  }

  /** The last line before the table that begins with {@code #}, taken for a row. */
  Optional<SeriesRow> comment() {
    return preamble
        .comment()
        .map(words -> words.strip().split(separatorPattern(), -1))
        .map(cells -> new SeriesRow(preamble.lines(), List.of(cells)));
  }

  private String separatorPattern() {
    return preamble.separator() == ' ' ? " +" : "\\" + preamble.separator();
  }

  /** The first row after a preamble, without going on to the next. */
  Optional<SeriesRow> peek() throws RefusedInput {
    if (next.isEmpty()) {
      next = read();
    }
    return next;
  }

  /** What stands next; complains of what is no table. */
  Optional<SeriesRow> following() throws RefusedInput {
    Optional<SeriesRow> row = peek();
    next = Optional.empty();
    return row;
  }

  private Optional<SeriesRow> read() throws RefusedInput {
    try {
      while (records.hasNext()) {
        SeriesRow row = row(records.next());
        if (!row.isBlank()) {
          last = row.place();
          lastSpills = row.spills();
          return Optional.of(row);
        }
      }
    } catch (CsvParseException trouble) {
      if (trouble.getCause() instanceof IOException io) {
        throw refused(io);
      }
      throw complaints.last(
          Place.WHOLE_FILE, "a row has thousands of cells", "a row a period, a cell a column");
    } catch (UncheckedIOException trouble) {
      throw refused(cause(trouble));
    }
    return Optional.empty();
  }

  private static IOException cause(UncheckedIOException trouble) {
    IOException cause = trouble.getCause();
    return cause == null ? new IOException(trouble) : cause;
  }

  private SeriesRow row(CsvRecord record) {
    int line = (int) record.getStartingLineNumber() + preamble.lines();
    List<String> cells = record.getFields();
    if (preamble.separator() != ' ') {
      return new SeriesRow(line, cells);
    }
    List<String> words = new ArrayList<>(cells);
    words.removeIf(String::isEmpty);
    return new SeriesRow(line, words);
  }

  private RefusedInput refused(IOException trouble) {
    if (trouble instanceof DecodedText.Undecodable undecodable) {
      return complaints.last(
          new Place(undecodable.line(), 0),
          String.valueOf(undecodable.getMessage()),
          undecodable.isNul()
              ? "plain text"
              : "text in UTF-8 (spreadsheets save it as 'CSV UTF-8')");
    }
    return complaints.last(
        last, SeriesSource.why(trouble), SeriesSource.EXPECTED + ", whole and undamaged");
  }

  /** Complains of a quotation mark that is opened and never closed. */
  void refuseOpenQuote(boolean alsoInOneLine) throws RefusedInput {
    if ((text.quotes() - quotesBefore) % 2 != 0 && (lastSpills || alsoInOneLine)) {
      throw complaints.last(last, "a quotation mark is never closed", "quotation marks in pairs");
    }
  }

  /** The encoding, where it is not the one everybody expects. */
  Optional<TextEncoding> unusualEncoding() {
    return text.unusualEncoding();
  }
}
