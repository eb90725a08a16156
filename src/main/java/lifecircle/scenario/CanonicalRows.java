package lifecircle.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Period;

/**
 * The rows of a canonical table.
 *
 * @param dates first days
 * @param activeMembers distinct posters
 * @param messages messages, empty where they are not told
 * @param gaps the periods that are not simply what their row says
 */
record CanonicalRows(
    List<LocalDate> dates,
    List<Long> activeMembers,
    List<Long> messages,
    SortedMap<Integer, Gap> gaps) {
  /**
   * The rows below and including a header.
   *
   * @throws IllegalArgumentException when they are none
   */
  static CanonicalRows of(List<String> lines) {
    List<String> heading = cells(lines.get(0));
    int messagesColumn = heading.indexOf("messages");
    int gapColumn = heading.indexOf("gap");
    CanonicalRows rows =
        new CanonicalRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = cells(line);
      if (gapColumn >= 0 && !row.get(gapColumn).isEmpty()) {
        rows.gaps.put(rows.dates.size(), gap(row.get(gapColumn)));
      }
      rows.dates.add(LocalDate.parse(row.get(0)));
      rows.activeMembers.add(count(row.get(1)));
      if (messagesColumn >= 0) {
        rows.messages.add(count(row.get(messagesColumn)));
      }
    }
    return rows;
  }

  /** The lengths that a period may have, the likeliest first. */
  List<Period> periods(SeriesOptions options) {
    long days = ChronoUnit.DAYS.between(dates.get(0), dates.get(1));
    int months = (int) ChronoUnit.MONTHS.between(dates.get(0), dates.get(1));
    List<Period> periods = new ArrayList<>();
    options.period().ifPresent(periods::add);
    if (days == 1 || days == 7 || months < 1) {
      periods.add(new Period.Days((int) days));
    } else {
      periods.add(new Period.CalendarMonths(months));
      periods.add(new Period.Days((int) days));
    }
    return periods;
  }

  ObservedSeries series(
      String name, Period period, SeriesOptions options, String source, List<ReadingNote> notes) {
    return new ObservedSeries(
        name, period, dates.get(0), activeMembers, messages, gaps, options, source, notes);
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
}
