package lifecircle.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way of writing dates that a whole column follows. The first needs no choice, for nobody reads
 * its dates otherwise; of the others the column has to decide.
 */
enum DateFormat {
  /** The year first, or the month in letters: {@link CalendarDate}. */
  CALENDAR("y-m-d", "the year first"),
  /** {@code 31/10/2011}. */
  DAY_FIRST("d/m/y", "the day first"),
  /** {@code 10/31/2011}. */
  MONTH_FIRST("m/d/y", "the month first"),
  /** {@code 11/10/31}. */
  SHORT_YEAR_FIRST("yy/m/d", "the year first"),
  /** Seconds since 1970. */
  SECONDS("seconds", "seconds since 1970"),
  /** Milliseconds since 1970. */
  MILLISECONDS("milliseconds", "milliseconds since 1970"),
  /** Microseconds since 1970. */
  MICROSECONDS("microseconds", "microseconds since 1970"),
  /** Nanoseconds since 1970. */
  NANOSECONDS("nanoseconds", "nanoseconds since 1970"),
  /** The day numbers of spreadsheets. */
  SPREADSHEET("spreadsheet", "day numbers of a spreadsheet, counted from 1900");

  private final String code;
  private final String description;

  DateFormat(String code, String description) {
    this.code = code;
    this.description = description;
  }

  /** The name in options. */
  String code() {
    return code;
  }

  /** What it is, in words. */
  String description() {
    return description;
  }

  /** The names of all. */
  static List<String> codes() {
    return Arrays.stream(values()).map(DateFormat::code).toList();
  }

  /**
   * The format that somebody names: {@code d/m/y}, {@code dd.MM.yyyy} and {@code %d/%m/%Y} alike.
   */
  static Optional<DateFormat> named(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    String letters = plain.replaceAll("[ t,]*(hh|h|%h|%i)[:h].*$", "").replaceAll("[^a-z]", "");
    String order = letters.replaceAll("(.)\\1+", "$1");
    Optional<DateFormat> named =
        Arrays.stream(values()).filter(format -> format.code.equals(plain)).findFirst();
    return named.or(
        () ->
            switch (order) {
              case "ymd" ->
                  Optional.of(
                      letters.startsWith("yymd") || letters.startsWith("yymmd")
                          ? SHORT_YEAR_FIRST
                          : CALENDAR);
              case "dmy" -> Optional.of(DAY_FIRST);
              case "mdy" -> Optional.of(MONTH_FIRST);
              case "iso" -> Optional.of(CALENDAR);
              case "epoch", "unix", "s" -> Optional.of(SECONDS);
              case "ms", "milis" -> Optional.of(MILLISECONDS);
              case "serial", "excel" -> Optional.of(SPREADSHEET);
              default -> Optional.empty();
            });
  }

  /**
   * Those of several formats that remain for a date of which nothing else shows the order.
   *
   * <p>Assumption: numbers parted by points have the day first, and a year of two digits stands
   * last.
   */
  static List<DateFormat> remaining(List<DateFormat> formats, String written) {
    boolean points = written.matches("[0-9]+\\.[0-9]+\\..*");
    if (points && formats.contains(DAY_FIRST)) {
      return List.of(DAY_FIRST);
    }
    List<DateFormat> usual = formats.stream().filter(one -> one != SHORT_YEAR_FIRST).toList();
    return usual.isEmpty() ? List.copyOf(formats) : usual;
  }

  /** The date that is written so, if it is one. */
  Optional<WrittenDate> read(String written, DayRule days) {
    return switch (this) {
      case CALENDAR -> CalendarDate.in(written, days);
      case DAY_FIRST, MONTH_FIRST, SHORT_YEAR_FIRST -> NumbersDate.in(written, this, days);
      default -> CountedDate.in(written, this, days);
    };
  }
}
