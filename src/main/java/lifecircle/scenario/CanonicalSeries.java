package lifecircle.scenario;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.quantity.Period;

/**
 * Reads {@link ObservedSeries#canonicalCsv} back, and nothing else: every period has its row, gaps
 * have a column, and lines before the header say what the reader was told and what it noted.
 */
public final class CanonicalSeries {
  /** How the line begins that names the file. */
  static final String SOURCE = "# read from ";

  private static final String TOLD = "# read with ";

  private CanonicalSeries() {}

  /**
   * The series of this name whose canonical table this is.
   *
   * @throws RefusedInput when it is the canonical table of no series
   */
  public static ObservedSeries of(String name, String table) throws RefusedInput {
    return read(name, table)
        .orElseThrow(
            () ->
                new RefusedInput(
                    List.of(
                        new Problem(
                            Quotation.of(name),
                            0,
                            0,
                            "this is no table of a series as this lifecircle writes it",
                            "the series of a manifest, as it was written",
                            Optional.empty()))));
  }

  /** The series, where this is the canonical table, at any line ends, of one with gaps. */
  static Optional<ObservedSeries> withGaps(String name, String table) {
    String byLines = table.lines().collect(Collectors.joining("\n", "", "\n"));
    return read(name, byLines)
        .filter(series -> !series.gaps().isEmpty())
        .filter(series -> IntStream.range(0, series.periods()).anyMatch(series::isCounted));
  }

  private static Optional<ObservedSeries> read(String name, String table) {
    List<String> lines = table.lines().toList();
    try {
      SeriesOptions options = SeriesOptions.standard();
      String source = ObservedSeries.usualSource(name);
      List<ReadingNote> notes = new ArrayList<>();
      int at = 0;
      for (; lines.get(at).startsWith("#"); at++) {
        String line = lines.get(at);
        if (line.startsWith(TOLD)) {
          options = SeriesToldInWords.options(line.substring(TOLD.length()));
        } else if (line.startsWith(SOURCE)) {
          source = line.substring(SOURCE.length());
        } else if (ReadingNote.isLine(line)) {
          notes.add(ReadingNote.in(line));
        }
      }
      CanonicalRows rows = CanonicalRows.of(lines.subList(at, lines.size()));
      for (Period period : rows.periods(options)) {
        ObservedSeries series = rows.series(name, period, options, source, notes);
        if (series.canonicalCsv().equals(table)) {
          return Optional.of(series);
        }
      }
      return Optional.empty();
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException other) {
      // Whatever it is, it was not written by canonicalCsv.
      return Optional.empty();
    }
  }
}
