package lifecircle.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date that is one number: seconds since 1970 or parts of them, or the day number of a
 * spreadsheet.
 *
 * <p>Assumption: times since 1970 are of 1973 to 2128, days of spreadsheets of 1954 to 2099; a
 * number outside is none.
 */
final class CountedDate {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{5,19}([.,][0-9]{1,9})?|[0-9]\\.[0-9]{1,18}[eE]\\+?[0-9]{1,2}");
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final long FIRST_DAY = 20_000;
  private static final long LAST_DAY = 73_049;
  private static final long FIRST_SECOND = 100_000_000L;
  private static final long LAST_SECOND = 5_000_000_000L;

  private CountedDate() {}

  static Optional<WrittenDate> in(String written, DateFormat unit, DayRule days) {
    if (!NUMBER.matcher(written).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(written.replace(',', '.'));
    if (unit == DateFormat.SPREADSHEET) {
      long day = whole(number);
      return day < FIRST_DAY || day > LAST_DAY
          ? Optional.empty()
          : Optional.of(WrittenDate.of(DAY_0.plusDays(day)));
    }
    long seconds = whole(number.movePointLeft(digits(unit)));
    return seconds < FIRST_SECOND || seconds > LAST_SECOND
        ? Optional.empty()
        : Optional.of(WrittenDate.of(days.when(Instant.ofEpochSecond(seconds))));
  }

  private static long whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR).longValue();
  }

  private static int digits(DateFormat unit) {
    return switch (unit) {
      case MILLISECONDS -> 3;
      case MICROSECONDS -> 6;
      case NANOSECONDS -> 9;
      default -> 0;
    };
  }
}
