package lifecircle.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * Months, quarters or years that a table dates by their last day, as some programs do; they are
 * dated by their first.
 */
record LastDays(List<DatedLine> rows) {
  /** Whether every row is dated by the last day of a month. */
  boolean are() {
    return rows.size() > 1
        && rows.stream().allMatch(row -> row.says().isEmpty() && Evenness.isMonthEnd(row.date()));
  }

  /** The same rows by their first days. */
  List<DatedLine> byFirstDays(Optional<Period> told) {
    List<DatedLine> months =
        rows.stream().map(row -> row.beginning(row.date().withDayOfMonth(1))).toList();
    int length = monthsIn(told.orElseGet(() -> new PeriodSeen(months).period()));
    return months.stream().map(row -> row.beginning(row.date().minusMonths(length - 1L))).toList();
  }

  private static int monthsIn(Period period) {
    return period instanceof Period.CalendarMonths months ? months.months() : 1;
  }

  /** What to say of it. */
  ReadingNote note(Period period) {
    LocalDate first = rows.get(0).date();
    return ReadingNote.of(
        ReadingNote.Kind.LAST_DAYS,
        first,
        period.code(),
        first.withDayOfMonth(1).minusMonths(monthsIn(period) - 1L));
  }
}
