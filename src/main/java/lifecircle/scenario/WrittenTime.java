package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a day: nothing, a time such as {@code T09:05:00.25+01:00}, {@code 14:05 UTC}
 * or {@code , 2:05 PM}.
 *
 * @param time the time of day, midnight where none stands
 * @param offset the distance from UTC, where it is written
 * @param isWritten whether there is a time of day at all
 */
record WrittenTime(LocalTime time, Optional<ZoneOffset> offset, boolean isWritten) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[Tt]|,? +)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,:][0-9]{1,9})?)?"
              + "(?: ?([AaPp])\\.?[Mm]\\.?)?"
              + "(?: ?(Z|z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?))?(?: ?(?:\\[[^\\]]*\\]|\\([^)]*\\)))?");
  private static final int HALF_A_DAY = 12;

  /** No time of day. */
  static final WrittenTime NONE = new WrittenTime(LocalTime.MIDNIGHT, Optional.empty(), false);

  /** The time in the words behind a day, if they are one. */
  static Optional<WrittenTime> in(String rest) {
    if (rest.isEmpty()) {
      return Optional.of(NONE);
    }
    Matcher time = TIME.matcher(rest);
    try {
      return time.matches() ? Optional.of(of(time)) : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static WrittenTime of(Matcher time) {
    String seconds = time.group(3);
    int second = seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds) - leap(seconds));
    int minute = Integer.parseInt(time.group(2));
    return new WrittenTime(
        LocalTime.of(hour(time.group(1), time.group(4)), minute, second),
        offset(time.group(5)),
        true);
  }

  /** A second 60 belongs to its minute. */
  private static int leap(String seconds) {
    if (seconds.compareTo("60") > 0) {
      throw new DateTimeException("second " + seconds);
    }
    return seconds.equals("60") ? 1 : 0;
  }

  private static int hour(String written, String half) {
    int hour = Integer.parseInt(written);
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > HALF_A_DAY) {
      throw new DateTimeException("hour " + written + half + "m");
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
    return hour % HALF_A_DAY + (afternoon ? HALF_A_DAY : 0);
  }

  private static Optional<ZoneOffset> offset(String written) {
    if (written == null) {
      return Optional.empty();
    }
    boolean utc = !written.startsWith("+") && !written.startsWith("-");
    return Optional.of(utc ? ZoneOffset.UTC : ZoneOffset.of(written));
  }

  /** This time on a date; where none is written, the date alone. */
  WrittenDate on(LocalDate date, DayRule days) {
    return isWritten ? WrittenDate.of(days.when(date.atTime(time), offset)) : WrittenDate.of(date);
  }
}
