package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.quantity.Period;

/**
 * Reads {@link ObservedSeries#canonicalCsv} back, and nothing else: every period has its row, gaps
 * have a column, and the first line may say what the reader was told.
 */
public final class CanonicalSeries {
  private static final String TOLD = "# read with ";
  private static final int WEEK = 7;

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
      boolean told = !lines.isEmpty() && lines.get(0).startsWith(TOLD);
      SeriesOptions options =
          told
              ? SeriesToldInWords.options(lines.get(0).substring(TOLD.length()))
              : SeriesOptions.standard();
      ObservedSeries series = series(name, options, lines.subList(told ? 1 : 0, lines.size()));
      return Optional.of(series).filter(read -> read.canonicalCsv().equals(table));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException other) {
      // Whatever it is, it was not written by canonicalCsv.
      return Optional.empty();
    }
  }

  private static ObservedSeries series(String name, SeriesOptions options, List<String> lines) {
    List<String> heading = cells(lines.get(0));
    int messagesColumn = heading.indexOf("messages");
    int gapColumn = heading.indexOf("gap");
    List<LocalDate> dates = new ArrayList<>();
    List<Long> activeMembers = new ArrayList<>();
    List<Long> messages = new ArrayList<>();
    SortedMap<Integer, Gap> gaps = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = cells(line);
      if (gapColumn >= 0 && !row.get(gapColumn).isEmpty()) {
        gaps.put(dates.size(), gap(row.get(gapColumn)));
      }
      dates.add(LocalDate.parse(row.get(0)));
      activeMembers.add(count(row.get(1)));
      if (messagesColumn >= 0) {
        messages.add(count(row.get(messagesColumn)));
      }
    }
    Period period = period(ChronoUnit.DAYS.between(dates.get(0), dates.get(1)));
    return new ObservedSeries(name, period, dates.get(0), activeMembers, messages, gaps, options);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  /** A cell without data stands as 0 beside its gap. */
  private static long count(String cell) {
    return cell.isEmpty()
        ? 0
        : WrittenCount.in(cell).orElseThrow(() -> new IllegalArgumentException(cell));
  }

  private static Gap gap(String code) {
    return Arrays.stream(Gap.values())
        .filter(gap -> gap.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  private static Period period(long days) {
    if (days == 1) {
      return Period.DAY;
    }
    return days == WEEK ? Period.WEEK : Period.MONTH;
  }
}
