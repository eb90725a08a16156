package lifecircle.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A table on disk that grows row by row: comma, UTF-8, LF, a heading of column names.
 *
 * <p>Whole numbers are written as such. All others are rounded to six significant digits, half to
 * even, and written plainly, without exponent and trailing zeros: finer digits would only record
 * how a sum was rounded. An empty cell means <em>no data</em>.
 */
public final class RowFile implements Closeable {
  /** Whole numbers below it have no more than six digits; most cells of a diary hold one. */
  private static final int ALWAYS_EXACT = 1_000_000;

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private final Path file;
  private final List<String> columns;
  private final CsvWriter csv;
  private final List<String> row = new ArrayList<>();
  private boolean closed;

  RowFile(Path file, List<String> columns) throws UnwrittenResult {
    this(file, columns, open(file));
  }

  RowFile(Path file, List<String> columns, Writer target) throws UnwrittenResult {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    row.addAll(columns);
    endRow();
  }

  private static Writer open(Path file) throws UnwrittenResult {
    try {
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UnwrittenResult(file, cause);
    }
  }

  /** The next cell: a whole number. */
  public RowFile cell(long number) {
    return cell(Long.toString(number));
  }

  /** The next cell: a number, finite. */
  public RowFile cell(double number) {
    return cell(number(number));
  }

  /** The next cell: a number, or no data. */
  public RowFile cell(OptionalDouble number) {
    return number.isPresent() ? cell(number.getAsDouble()) : cell("");
  }

  /** The next cell: a number, or no data where it is NaN. */
  public RowFile measured(double number) {
    return Double.isNaN(number) ? cell("") : cell(number);
  }

  /** The next cell: words, or no data where they are empty. */
  public RowFile cell(String words) {
    row.add(words);
    return this;
  }

  /** Ends the row; it must have a cell in every column. */
  public void endRow() throws UnwrittenResult {
    if (row.size() != columns.size()) {
      throw new IllegalStateException(
          file.getFileName() + ": " + row.size() + " cells for " + columns.size() + " columns");
    }
    try {
      csv.writeRecord(row);
    } catch (UncheckedIOException refused) {
      throw new UnwrittenResult(file, cause(refused));
    }
    row.clear();
  }

  private static IOException cause(UncheckedIOException refused) {
    return refused.getCause() == null ? new IOException(refused.getMessage()) : refused.getCause();
  }

  /**
   * A number as it stands in every table of ours.
   *
   * @throws IllegalArgumentException when it is not finite
   */
  public static String number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(number + " is no number for a table; no data is empty");
    }
    if (number == (int) number && Math.abs(number) < ALWAYS_EXACT) {
      return Integer.toString((int) number);
    }
    BigDecimal rounded = new BigDecimal(number).round(SIX_DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Closes the table; a second time does nothing. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      csv.close();
    }
  }

  /** Closes the file of an abandoned result: what it holds no longer matters. */
  void drop() {
    try {
      close();
    } catch (IOException | RuntimeException full) {
      // The file is about to be removed.
    }
  }
}
