package lifecircle.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * Rows with their dates.
 *
 * @param rows the rows
 * @param dates the date of each
 */
record DatedRows(List<SeriesRow> rows, List<DatedLine> dates) {
  /** Whether every row has a date. */
  boolean isWhole() {
    return rows.size() == dates.size();
  }

  /** The same in the order of time, where they run from the newest to the oldest. */
  DatedRows oldestFirst(List<ReadingNote> notes) {
    boolean backwards = rows.size() > 1;
    for (int i = 1; i < dates.size(); i++) {
      backwards &= dates.get(i - 1).daysTo(dates.get(i)) < 0;
    }
    if (!backwards) {
      return this;
    }
    notes.add(ReadingNote.of(ReadingNote.Kind.NEWEST_FIRST));
    List<SeriesRow> rowsInTime = new ArrayList<>(rows);
    List<DatedLine> datesInTime = new ArrayList<>(dates);
    Collections.reverse(rowsInTime);
    Collections.reverse(datesInTime);
    return new DatedRows(rowsInTime, datesInTime);
  }

  /** The same by the first days of their periods, where they are dated by the last. */
  DatedRows byFirstDays(SeriesOptions options, List<ReadingNote> notes) {
    LastDays last = new LastDays(dates);
    Optional<Period> told = options.period();
    if (!last.are() || told.filter(Period.Days.class::isInstance).isPresent()) {
      return this;
    }
    List<DatedLine> first = last.byFirstDays(told);
    notes.add(last.note(told.orElseGet(new PeriodSeen(first)::period)));
    return new DatedRows(rows, first);
  }

  /** Those from the first to the last date that somebody asked for. */
  DatedRows inside(SeriesOptions options, List<ReadingNote> notes) {
    List<SeriesRow> rowsInside = new ArrayList<>();
    List<DatedLine> datesInside = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isInside(dates.get(i).date(), options)) {
        rowsInside.add(rows.get(i));
        datesInside.add(dates.get(i));
      }
    }
    int outside = rows.size() - rowsInside.size();
    if (outside > 0) {
      notes.add(ReadingNote.of(ReadingNote.Kind.OUTSIDE, outside));
    }
    return new DatedRows(rowsInside, datesInside);
  }

  /** Whether a day is neither before the first date nor after the last. */
  static boolean isInside(LocalDate day, SeriesOptions options) {
    return options.firstDate().filter(day::isBefore).isEmpty()
        && options.lastDate().filter(day::isAfter).isEmpty();
  }
}
