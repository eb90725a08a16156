package lifecircle.scenario;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Days on which an intervention begins, planned before anything is known of the community.
 *
 * <p>Units: whole days since the founding, day 0.
 */
public sealed interface CalendarTrigger extends Trigger
    permits Trigger.OnDay, CalendarTrigger.OnDays, CalendarTrigger.Every {
  /** Whether it begins on this day. */
  boolean begins(int day);

  /** The first day on which it begins. */
  int firstDay();

  /** The last day on which it begins; empty where it comes back without end. */
  OptionalInt lastDay();

  /** The fewest days from one beginning to the next; empty where there is only one. */
  OptionalInt shortestGapDays();

  /** How often it begins before this day. */
  default int beginningsBefore(int day) {
    int end = Math.min(day, lastDay().orElse(Integer.MAX_VALUE - 1) + 1);
    return (int)
        IntStream.range(firstDay(), Math.max(firstDay(), end)).filter(this::begins).count();
  }

  /**
   * Several days, each named.
   *
   * @param days ascending, at least two
   */
  record OnDays(List<Integer> days) implements CalendarTrigger {
    /** Keeps a copy; refuses days that are not ascending. */
    public OnDays {
      days = List.copyOf(days);
      if (days.size() < 2 || gaps(days).anyMatch(gap -> gap < 1)) {
        throw new IllegalArgumentException(days + " are not several ascending days");
      }
      Trigger.refuseBeforeFounding(days.get(0));
    }

    @Override
    public boolean begins(int today) {
      return days.contains(today);
    }

    @Override
    public int firstDay() {
      return days.get(0);
    }

    @Override
    public OptionalInt lastDay() {
      return OptionalInt.of(days.get(days.size() - 1));
    }

    @Override
    public OptionalInt shortestGapDays() {
      return gaps(days).min();
    }

    private static IntStream gaps(List<Integer> days) {
      return IntStream.range(1, days.size()).map(i -> days.get(i) - days.get(i - 1));
    }
  }

  /**
   * A day, and again after every so many days.
   *
   * @param firstDay the first day on which it begins
   * @param everyDays days from one beginning to the next, at least 1
   * @param untilDay the last day on which it may begin; empty means the end of the simulated time
   */
  record Every(int firstDay, int everyDays, OptionalInt untilDay) implements CalendarTrigger {
    /** Refuses what comes back on the same day, or ends before it first begins. */
    public Every {
      Trigger.refuseBeforeFounding(firstDay);
      if (!(everyDays >= 1) || untilDay.orElse(firstDay) < firstDay) {
        throw new IllegalArgumentException(
            "from day " + firstDay + " every " + everyDays + " days until " + untilDay);
      }
    }

    @Override
    public boolean begins(int today) {
      return today >= firstDay
          && today <= untilDay.orElse(Integer.MAX_VALUE)
          && (today - firstDay) % everyDays == 0;
    }

    @Override
    public OptionalInt lastDay() {
      return untilDay.isEmpty()
          ? untilDay
          : OptionalInt.of(untilDay.getAsInt() - (untilDay.getAsInt() - firstDay) % everyDays);
    }

    @Override
    public OptionalInt shortestGapDays() {
      return OptionalInt.of(everyDays);
    }
  }
}
