package lifecircle.scenario;

import java.util.Locale;
import java.util.OptionalInt;

/** What makes operators begin an intervention: the calendar or the dashboard. */
public sealed interface Trigger permits CalendarTrigger, Trigger.OnDashboard {
  /**
   * A day of the calendar.
   *
   * @param day days since the founding
   */
  record OnDay(int day) implements CalendarTrigger {
    /** Refuses a day before the founding. */
    public OnDay {
      refuseBeforeFounding(day);
    }

    @Override
    public boolean begins(int today) {
      return day == today;
    }

    @Override
    public int firstDay() {
      return day;
    }

    @Override
    public OptionalInt lastDay() {
      return OptionalInt.of(day);
    }

    @Override
    public OptionalInt shortestGapDays() {
      return OptionalInt.empty();
    }
  }

  /**
   * A number on the dashboard, as it stood last evening. No data never triggers.
   *
   * @param indicator its name, as in {@code series.csv}
   * @param side on which side of the level operators act
   * @param level in the unit of the indicator; with {@code ofPeak} a share, 1 being the peak
   * @param ofPeak whether the level is a share of the highest value on any earlier evening
   */
  record OnDashboard(String indicator, Side side, double level, boolean ofPeak) implements Trigger {
    /** Refuses a level that nothing can be compared with. */
    public OnDashboard {
      if (!Double.isFinite(level)) {
        throw new IllegalArgumentException(indicator + ": " + level + " is no level");
      }
    }

    /**
     * Whether it is time to act.
     *
     * @param value the indicator last evening
     * @param peak its highest value on any evening before, NaN where there was none
     */
    public boolean holds(double value, double peak) {
      double border = ofPeak ? level * peak : level;
      return side == Side.BELOW ? value < border : value > border;
    }
  }

  /** A side of a level. */
  enum Side {
    /** Less than the level. */
    BELOW,
    /** More than the level. */
    ABOVE;

    /** The key in a scenario file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a day that is before the founding. */
  static void refuseBeforeFounding(int day) {
    if (!(day >= 0)) {
      throw new IllegalArgumentException("day " + day + " is before the founding");
    }
  }
}
