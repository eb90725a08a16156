package lifecircle.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.quantity.Period;

/**
 * A day as a file writes it.
 *
 * @param date the day; of a longer period its first
 * @param says the length of the period, where the way of writing tells it
 * @param minute the minute of the day, where a time of day is written
 */
record WrittenDate(LocalDate date, Optional<Period> says, OptionalInt minute) {
  /** What should stand where a date does. */
  static final String EXPECTED = "a day such as 2011-10-31, a month 2011-10 or a week 2011-W44";

  private static final int MINUTES_PER_HOUR = 60;
  private static final DayRule AS_WRITTEN = new DayRule(Optional.empty());

  static WrittenDate of(LocalDate date) {
    return new WrittenDate(date, Optional.empty(), OptionalInt.empty());
  }

  static WrittenDate of(LocalDateTime moment) {
    int minute = moment.getHour() * MINUTES_PER_HOUR + moment.getMinute();
    return new WrittenDate(moment.toLocalDate(), Optional.empty(), OptionalInt.of(minute));
  }

  /** Whether words are a date in any of the ways of writing. */
  static boolean isDate(String written) {
    for (DateFormat format : DateFormat.values()) {
      if (format.read(written, AS_WRITTEN).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
