package lifecircle.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * The first day of a period and the line it stands in.
 *
 * @param line line from 1
 * @param date the first day of the period
 * @param says the length of the period, where the way of writing tells it
 */
record DatedLine(int line, LocalDate date, Optional<Period> says) {
  long daysTo(DatedLine next) {
    return ChronoUnit.DAYS.between(date, next.date);
  }

  /** The same line with another first day. */
  DatedLine beginning(LocalDate first) {
    return new DatedLine(line, first, says);
  }

  Refusal repeats(int firstLine) {
    return new Refusal(
        date + " stands twice, first in line " + firstLine, "each date once", Optional.empty());
  }

  /** Why no period of this length can begin on this day. */
  Optional<Refusal> outOfPlace(Period period) {
    if (!(period instanceof Period.CalendarMonths) || date.getDayOfMonth() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            date + " is not the first day of a month",
            "months dated by their 1st day, such as 2011-10-01 or 2011-10, or all by their last",
            Optional.of(date.withDayOfMonth(1).toString())));
  }

  /** Why this row cannot follow another so many periods before it. */
  Optional<Refusal> refusalAfter(DatedLine above, long steps, Period period, long mostSteps) {
    if (date.isBefore(above.date)) {
      return Optional.of(
          new Refusal(
              date + " is before " + above.date + " in line " + above.line,
              "rows in the order of time",
              Optional.empty()));
    }
    boolean whole = period.later(above.date, steps).equals(date);
    if (whole && steps <= mostSteps) {
      return Optional.empty();
    }
    long days = above.daysTo(this);
    String far = whole ? " (at most " + mostSteps + " periods may be left out)" : "";
    return Optional.of(
        new Refusal(
            date + " is " + days + (days == 1 ? " day" : " days") + " after " + above.date,
            period.later(above.date, 1) + ", " + aPeriod(period) + " later" + far,
            Optional.empty()));
  }

  private static String aPeriod(Period period) {
    return Character.isDigit(period.code().charAt(0)) ? period.code() : "a " + period.code();
  }

  /** Why a series cannot last from its first row to this. */
  Optional<Refusal> refusalAfterYears(DatedLine first, int mostYears) {
    LocalDate end = first.date.plusYears(mostYears);
    return date.isBefore(end)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                date + " is " + mostYears + " years or more after the first row, " + first.date,
                "a series of less than " + mostYears + " years",
                Optional.empty()));
  }

  /** Which periods have no row between another and this one, so many periods later. */
  String withoutRow(DatedLine above, long steps, Period period) {
    String first = said(period.later(above.date, 1), period);
    if (steps == 2) {
      boolean named = period.equals(Period.DAY) || period.equals(Period.MONTH);
      return "no row for " + (named ? "" : "the " + period.code() + " of ") + first;
    }
    String last = said(period.later(above.date, steps - 1), period);
    return "no rows for the "
        + (steps - 1)
        + " "
        + period.code()
        + "s from "
        + first
        + " to "
        + last;
  }

  /** The first day of a period, or its month. */
  private static String said(LocalDate first, Period period) {
    return period.equals(Period.MONTH) ? YearMonth.from(first).toString() : first.toString();
  }
}
