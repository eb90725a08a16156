package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The first day of a period and the line it stands in.
 *
 * @param line line from 1
 * @param date the first day of the period
 */
record DatedLine(int line, LocalDate date) {
  private static final int WEEK = 7;

  /** The date that is written, if it is one. */
  static Optional<LocalDate> date(String written) {
    boolean shaped = written.length() == 10 && written.charAt(4) == '-' && written.charAt(7) == '-';
    try {
      return shaped ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    } catch (DateTimeException trouble) {
      return Optional.empty();
    }
  }

  /** The days of a period, 7 or 1; complains of every date that does not follow the one above. */
  static int periodDays(List<DatedLine> dates, Complaints complaints) {
    boolean daily = false;
    for (int i = 1; i < dates.size(); i++) {
      daily |= dates.get(i - 1).daysTo(dates.get(i)) == 1;
    }
    int period = daily ? 1 : WEEK;
    for (int i = 1; i < dates.size(); i++) {
      dates.get(i).follow(dates.get(i - 1), period, complaints);
    }
    return period;
  }

  private long daysTo(DatedLine next) {
    return ChronoUnit.DAYS.between(date, next.date);
  }

  private void follow(DatedLine above, int period, Complaints complaints) {
    long days = above.daysTo(this);
    if (days == period) {
      return;
    }
    String expected =
        above.date.plusDays(period) + ", " + period + (period == 1 ? " day" : " days") + " later";
    String what =
        days == 0
            ? date + " stands twice"
            : days < 0
                ? date + " is before " + above.date + " in the row above"
                : days + " days lie between " + above.date + " and " + date;
    complaints.add(new Place(line, 0), what, expected);
  }
}
