package lifecircle.quantity;

import java.time.LocalDate;

/**
 * How long one count of a series covers: so many days, or a month of the calendar.
 *
 * <p>Units: days. Assumption: where a length in days has to be turned into months, a month counts
 * 30.4375 days, its mean over four years; first and last days are always those of the calendar.
 */
public sealed interface Period {
  /** From midnight to midnight. */
  Period DAY = new Days(1);

  /** Seven days from the weekday of the first row on. */
  Period WEEK = new Days(7);

  /** From the 1st to the last day of a month. */
  Period MONTH = new CalendarMonth();

  /** The mean length in days. */
  double meanDays();

  /** The first day of a period so many periods after the one that begins on a given day. */
  LocalDate later(LocalDate first, long periods);

  /** How many periods make up at least so many days. */
  int covering(int days);

  /** The name in options and tables: {@code day}, {@code week}, {@code month}. */
  String code();

  /**
   * A fixed number of days.
   *
   * @param days at least 1
   */
  record Days(int days) implements Period {
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
    public int covering(int length) {
      return (length + days - 1) / days;
    }

    @Override
    public String code() {
      return switch (days) {
        case 1 -> "day";
        case 7 -> "week";
        default -> days + " days";
      };
    }
  }

  /** A month of the calendar, 28 to 31 days long. */
  record CalendarMonth() implements Period {
    private static final double MEAN_DAYS = 30.4375;

    @Override
    public double meanDays() {
      return MEAN_DAYS;
    }

    @Override
    public LocalDate later(LocalDate first, long periods) {
      return first.plusMonths(periods);
    }

    @Override
    public int covering(int length) {
      return (int) Math.ceil(length / MEAN_DAYS);
    }

    @Override
    public String code() {
      return "month";
    }
  }
}
