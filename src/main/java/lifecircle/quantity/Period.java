package lifecircle.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long one count of a series covers: so many days, or so many months of the calendar.
 *
 * <p>Units: days. Assumption: where a length in days has to be turned into months, a month counts
 * 30.4375 days, its mean over four years; first and last days are always those of the calendar.
 */
public sealed interface Period {
  /** From midnight to midnight. */
  Period DAY = new Days(1);

  /** Seven days from the weekday of the first row on. */
  Period WEEK = new Days(7);

  /** Two weeks. */
  Period FORTNIGHT = new Days(14);

  /** From the 1st to the last day of a month. */
  Period MONTH = new CalendarMonths(1);

  /** Three months of the calendar. */
  Period QUARTER = new CalendarMonths(3);

  /** Twelve months of the calendar. */
  Period YEAR = new CalendarMonths(12);

  /** The mean length in days. */
  double meanDays();

  /** The first day of a period so many periods after the one that begins on a given day. */
  LocalDate later(LocalDate first, long periods);

  /** Whole periods from one first day to another, rounded down. */
  long between(LocalDate first, LocalDate other);

  /**
   * The first day of the period of the calendar that holds a day: weeks begin on Monday, months on
   * the 1st, quarters in January, April, July and October.
   *
   * <p>Assumption: other lengths are counted from Monday, 29 December 1969, or from January 1970.
   */
  LocalDate beginningOf(LocalDate day);

  /** How many periods make up at least so many days. */
  int covering(int days);

  /** The name in options and tables: {@code day}, {@code week}, {@code month}, {@code 10 days}. */
  String code();

  /** The period of this name. */
  static Optional<Period> named(String code) {
    Optional<Period> usual =
        Stream.of(DAY, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR)
            .filter(period -> period.code().equals(code))
            .findFirst();
    Matcher days = Days.CODE.matcher(code);
    Matcher months = CalendarMonths.CODE.matcher(code);
    if (usual.isPresent() || !(days.matches() || months.matches())) {
      return usual;
    }
    return Optional.of(
        days.matches()
            ? new Days(Integer.parseInt(days.group(1)))
            : new CalendarMonths(Integer.parseInt(months.group(1))));
  }

  /**
   * A fixed number of days.
   *
   * @param days at least 1
   */
  record Days(int days) implements Period {
    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{0,3}) days");
    private static final LocalDate A_MONDAY = LocalDate.of(1969, 12, 29);

    /** Refuses a period without days. */
    public Days {
      if (!(days >= 1)) {
        throw new IllegalArgumentException("period " + days + " d is not at least 1 d");
      }
    }

    @Override
    public double meanDays() {
      return days;
    }

    @Override
    public LocalDate later(LocalDate first, long periods) {
      return first.plusDays(periods * days);
    }

    @Override
    public long between(LocalDate first, LocalDate other) {
      return Math.floorDiv(ChronoUnit.DAYS.between(first, other), (long) days);
    }

    @Override
    public LocalDate beginningOf(LocalDate day) {
      return later(A_MONDAY, between(A_MONDAY, day));
    }

    @Override
    public int covering(int length) {
      return (length + days - 1) / days;
    }

    @Override
    public String code() {
      return switch (days) {
        case 1 -> "day";
        case 7 -> "week";
        case 14 -> "fortnight";
        default -> days + " days";
      };
    }
  }

  /**
   * Months of the calendar, 28 to 31 days long each.
   *
   * @param months at least 1
   */
  record CalendarMonths(int months) implements Period {
    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{0,2}) months");
    private static final double MEAN_DAYS = 30.4375;

    /** Refuses a period without months. */
    public CalendarMonths {
      if (!(months >= 1)) {
        throw new IllegalArgumentException("period of " + months + " months is not at least 1");
      }
    }

    @Override
    public double meanDays() {
      return months * MEAN_DAYS;
    }

    @Override
    public LocalDate later(LocalDate first, long periods) {
      return first.plusMonths(periods * months);
    }

    @Override
    public long between(LocalDate first, LocalDate other) {
      return Math.floorDiv(ChronoUnit.MONTHS.between(first, other), (long) months);
    }

    @Override
    public LocalDate beginningOf(LocalDate day) {
      return later(LocalDate.EPOCH, between(LocalDate.EPOCH, day.withDayOfMonth(1)));
    }

    @Override
    public int covering(int length) {
      return (int) Math.ceil(length / meanDays());
    }

    @Override
    public String code() {
      return switch (months) {
        case 1 -> "month";
        case 3 -> "quarter";
        case 12 -> "year";
        default -> months + " months";
      };
    }
  }
}
