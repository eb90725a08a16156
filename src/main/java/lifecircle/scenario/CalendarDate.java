package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.quantity.Period;

/**
 * A date that everybody reads alike: the year first ({@code 2011-10-31}, {@code 2011/10/31}, {@code
 * 2011.10.31}, {@code 20111031}, {@code 2011年10月31日}), or the month in English letters ({@code 31
 * Oct 2011}, {@code Mon, 31 Oct 2011 14:05:00 +0100}, {@code Oct 31, 2011}), with or without a time
 * of day; or a longer period: the month {@code 2011-10}, the week {@code 2011-W44} of ISO 8601 (its
 * Monday), the quarter {@code 2011-Q4}, the year {@code 2011}.
 */
final class CalendarDate {
  private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? +)?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(\\D.*)?");
  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[T ]?([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?");
  private static final Pattern CHINESE =
      Pattern.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号](.*)");
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          WEEKDAY + "([0-9]{1,2})[- /.]+([A-Za-z]{3,9})[- /.,]+([0-9]{4}|[0-9]{2})(\\D.*)?");
  private static final Pattern NAMED_DAY =
      Pattern.compile(WEEKDAY + "([A-Za-z]{3,9})\\.? +([0-9]{1,2}),? +([0-9]{4})(\\D.*)?");
  private static final Pattern OF_MAIL =
      Pattern.compile(
          WEEKDAY
              + "([A-Za-z]{3}) +([0-9]{1,2})( [0-9:]{5,8}(?: [+-][0-9]{4}| UTC| GMT)?) ([0-9]{4})");
  private static final Pattern WEEK_DAY = Pattern.compile("([0-9]{4})-?W([0-9]{2})-?([1-7])");
  private static final Pattern MONTH =
      Pattern.compile("([0-9]{4})(?:[-/.]|M| M| ?年 ?)([0-9]{1,2})月?");
  private static final Pattern NAMED_MONTH = Pattern.compile("([A-Za-z]{3,9})[- .,]+([0-9]{4})");
  private static final Pattern YEAR_NAMED_MONTH = Pattern.compile("([0-9]{4})[- ]([A-Za-z]{3,9})");
  private static final Pattern WEEK =
      Pattern.compile("([0-9]{4})(?:[- /]?[Ww]| ?年 ?第 ?)([0-9]{1,2}) ?周?");
  private static final Pattern QUARTER =
      Pattern.compile("([0-9]{4})(?:[- /]?[Qq]| ?年 ?第? ?)([1-4])(?: ?季度?)?");
  private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[- /]?([0-9]{4})");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?");
  private static final int LONG_YEAR = 53;
  private static final int CENTURY = 2000;

  private CalendarDate() {}

  static Optional<WrittenDate> in(String written, DayRule days) {
    try {
      return day(written, days).or(() -> period(written));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenDate> day(String written, DayRule days) {
    Matcher day = DAY.matcher(written);
    if (day.matches()) {
      return timed(date(day, 1, 3, 4), day.group(5), days);
    }
    Matcher digits = DIGITS.matcher(written);
    if (digits.matches()) {
      return timed(date(digits, 1, 2, 3), time(digits), days);
    }
    Matcher chinese = CHINESE.matcher(written);
    if (chinese.matches()) {
      String rest = chinese.group(4);
      boolean glued = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
      return timed(date(chinese, 1, 2, 3), glued ? " " + rest : rest, days);
    }
    Matcher week = WEEK_DAY.matcher(written);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2))
          .map(monday -> WrittenDate.of(monday.plusDays(number(week, 3) - 1L)));
    }
    return Character.isLetterOrDigit(written.isEmpty() ? ' ' : written.charAt(0))
        ? named(written, days)
        : Optional.empty();
  }

  private static Optional<WrittenDate> named(String written, DayRule days) {
    Matcher dayFirst = DAY_NAMED.matcher(written);
    if (dayFirst.matches()) {
      return named(
          dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4), days);
    }
    Matcher monthFirst = NAMED_DAY.matcher(written);
    if (monthFirst.matches()) {
      return named(
          monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4), days);
    }
    Matcher mail = OF_MAIL.matcher(written);
    return mail.matches()
        ? named(mail.group(4), mail.group(1), mail.group(2), mail.group(3), days)
        : Optional.empty();
  }

  private static Optional<WrittenDate> named(
      String year, String month, String day, String rest, DayRule days) {
    int whole = Integer.parseInt(year) + (year.length() > 2 ? 0 : CENTURY);
    return month(month)
        .flatMap(number -> timed(LocalDate.of(whole, number, Integer.parseInt(day)), rest, days));
  }

  private static Optional<WrittenDate> timed(LocalDate date, String rest, DayRule days) {
    return WrittenTime.in(rest == null ? "" : rest).map(time -> time.on(date, days));
  }

  private static String time(Matcher digits) {
    return digits.group(4) == null
        ? ""
        : "T" + digits.group(4) + ":" + digits.group(5) + ":" + digits.group(6) + digits.group(7);
  }

  private static Optional<WrittenDate> period(String written) {
    Matcher month = MONTH.matcher(written);
    if (month.matches()) {
      return of(LocalDate.of(number(month, 1), number(month, 2), 1), Period.MONTH);
    }
    Matcher week = WEEK.matcher(written);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2)).flatMap(monday -> of(monday, Period.WEEK));
    }
    Matcher quarter = QUARTER.matcher(written);
    if (quarter.matches()) {
      return quarter(number(quarter, 1), number(quarter, 2));
    }
    Matcher quarterFirst = QUARTER_FIRST.matcher(written);
    if (quarterFirst.matches()) {
      return quarter(number(quarterFirst, 2), number(quarterFirst, 1));
    }
    Matcher named = NAMED_MONTH.matcher(written);
    if (named.matches()) {
      return month(named.group(1))
          .flatMap(m -> of(LocalDate.of(number(named, 2), m, 1), Period.MONTH));
    }
    Matcher yearFirst = YEAR_NAMED_MONTH.matcher(written);
    if (yearFirst.matches()) {
      return month(yearFirst.group(2))
          .flatMap(m -> of(LocalDate.of(number(yearFirst, 1), m, 1), Period.MONTH));
    }
    Matcher year = YEAR.matcher(written);
    return year.matches() ? of(LocalDate.of(number(year, 1), 1, 1), Period.YEAR) : Optional.empty();
  }

  private static Optional<WrittenDate> quarter(int year, int quarter) {
    return of(LocalDate.of(year, 3 * quarter - 2, 1), Period.QUARTER);
  }

  private static Optional<WrittenDate> of(LocalDate first, Period says) {
    return Optional.of(new WrittenDate(first, Optional.of(says), OptionalInt.empty()));
  }

  /** The Monday of a week, where the year has that many. */
  private static Optional<LocalDate> week(int year, int week) {
    LocalDate inYear = LocalDate.of(year, 7, 1);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum();
    if (week < 1 || week > Math.min(weeks, LONG_YEAR)) {
      return Optional.empty();
    }
    LocalDate fourth = LocalDate.of(year, 1, 4);
    LocalDate firstMonday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
    return Optional.of(firstMonday.plusWeeks(week - 1L));
  }

  private static Optional<Integer> month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int found = MONTHS.indexOf(lower.substring(0, 3));
    return found < 0 || !isMonth(lower, found) ? Optional.empty() : Optional.of(found + 1);
  }

  private static boolean isMonth(String lower, int index) {
    String whole = java.time.Month.of(index + 1).name().toLowerCase(Locale.ROOT);
    return lower.length() == 3 || whole.equals(lower) || lower.equals("sept");
  }

  private static LocalDate date(Matcher parts, int year, int month, int day) {
    return LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
