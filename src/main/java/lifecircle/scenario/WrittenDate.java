package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.quantity.Period;

/**
 * The first day of a period as a file may write it: {@code 2011-10-31}, {@code 2011/10/31}, {@code
 * 20111031}, the month {@code 2011-10}, the week {@code 2011-W44} of ISO 8601 (its Monday). A time
 * of the day after it, as exports add it, is left out; the day is the one that is written. The year
 * always comes first: elsewhere 03/04 is April in one country and March in another.
 *
 * @param date the day
 * @param says the length of the period, where the way of writing tells it
 */
record WrittenDate(LocalDate date, Optional<Period> says) {
  private static final String TIME =
      "([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-6]\\d([.,]\\d+)?)?" + "( ?Z| ?[+-][0-2]\\d:?[0-5]\\d)?)?";
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-?W([0-9]{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})" + TIME);
  private static final int MONTHS = 12;

  /** The date that is written, if it is one. */
  static Optional<WrittenDate> in(String written) {
    try {
      Matcher day = DAY.matcher(written);
      if (day.matches()) {
        return Optional.of(new WrittenDate(date(day, 1, 3, 4), Optional.empty()));
      }
      Matcher digits = DIGITS.matcher(written);
      if (digits.matches()) {
        return Optional.of(new WrittenDate(date(digits, 1, 2, 3), Optional.empty()));
      }
      Matcher month = MONTH.matcher(written);
      if (month.matches()) {
        LocalDate first = LocalDate.of(number(month, 1), number(month, 2), 1);
        return Optional.of(new WrittenDate(first, Optional.of(Period.MONTH)));
      }
      Matcher week = WEEK.matcher(written);
      if (week.matches()) {
        String monday = week.group(1) + "-W" + week.group(2) + "-1";
        LocalDate first = LocalDate.parse(monday, DateTimeFormatter.ISO_WEEK_DATE);
        return Optional.of(new WrittenDate(first, Optional.of(Period.WEEK)));
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Why words are no date, and which was probably meant. */
  static Refusal refusal(String column, String written) {
    String what = column + " " + Quotation.of(written) + " is not a date";
    String expected = "a day such as 2011-10-31, a month 2011-10 or a week 2011-W44";
    Matcher yearLast = YEAR_LAST.matcher(written);
    if (!yearLast.matches()) {
      return new Refusal(what, expected, Optional.empty());
    }
    int one = number(yearLast, 1);
    int two = number(yearLast, 2);
    boolean both = one <= MONTHS && two <= MONTHS && one != two;
    String year = yearLast.group(3);
    String why =
        both
            ? what
                + " everybody reads alike: day first it is "
                + iso(year, two, one)
                + ", month first "
                + iso(year, one, two)
            : what + " everybody reads alike, for its year is last";
    Optional<String> meant =
        Optional.of(one > MONTHS ? iso(year, two, one) : iso(year, one, two))
            .filter(date -> !both && in(date).isPresent());
    return new Refusal(why, "the year first, such as 2011-10-31", meant);
  }

  private static String iso(String year, int month, int day) {
    return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }

  private static LocalDate date(Matcher parts, int year, int month, int day) {
    return LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
