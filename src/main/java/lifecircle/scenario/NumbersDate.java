package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three numbers of which only the column tells which is the day: {@code 03/04/2011}, {@code
 * 3.4.11}, with or without a time.
 *
 * <p>Assumption: a year of two digits is one from 1970 to 2069.
 */
final class NumbersDate {
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})\\.?(\\D.*)?");
  private static final int CENTURY = 100;
  private static final int FIRST_SHORT = 70;
  private static final int BEFORE = 1900;

  private NumbersDate() {}

  static Optional<WrittenDate> in(String written, DateFormat order, DayRule days) {
    Matcher numbers = NUMBERS.matcher(written);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    boolean longYear = numbers.group(4).length() > 2;
    boolean points = numbers.group(2).equals(".");
    if (order == DateFormat.SHORT_YEAR_FIRST && (longYear || points)) {
      return Optional.empty();
    }
    String rest = numbers.group(5) == null ? "" : numbers.group(5);
    return WrittenTime.in(rest)
        .flatMap(time -> date(numbers, order).map(date -> time.on(date, days)));
  }

  private static Optional<LocalDate> date(Matcher numbers, DateFormat order) {
    int one = Integer.parseInt(numbers.group(1));
    int two = Integer.parseInt(numbers.group(3));
    int three = Integer.parseInt(numbers.group(4));
    try {
      return Optional.of(
          switch (order) {
            case DAY_FIRST -> LocalDate.of(year(three), two, one);
            case MONTH_FIRST -> LocalDate.of(year(three), one, two);
            default -> LocalDate.of(year(one), two, three);
          });
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(int written) {
    if (written >= CENTURY) {
      return written;
    }
    return written + (written < FIRST_SHORT ? BEFORE + CENTURY : BEFORE);
  }
}
