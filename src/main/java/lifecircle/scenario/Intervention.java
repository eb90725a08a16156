package lifecircle.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

/**
 * Something the operators do for a while: from the morning on which the trigger has been seen, some
 * parameters have other values; afterwards they return.
 *
 * @param name letters, digits, hyphens or underscores; no two of a scenario share it
 * @param title how figures and summaries call it, where the file says it; else by its name
 * @param trigger what makes it begin
 * @param lastsDays how many days it lasts; empty means until the end of the life
 * @param times how often it may begin; empty means whenever its trigger is seen while it is not
 *     running
 * @param set the values it gives to parameters, at least one, in held form
 */
public record Intervention(
    String name,
    Optional<Text> title,
    Trigger trigger,
    OptionalInt lastsDays,
    OptionalInt times,
    Map<Parameter, Double> set) {
  /** One that is called by its name. */
  public Intervention(
      String name,
      Trigger trigger,
      OptionalInt lastsDays,
      OptionalInt times,
      Map<Parameter, Double> set) {
    this(name, Optional.empty(), trigger, lastsDays, times, set);
  }

  /**
   * Keeps a copy in the same order; refuses an intervention that does nothing, and one that the
   * calendar begins again while it is running.
   */
  public Intervention {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    if (set.isEmpty() || !(lastsDays.orElse(1) >= 1) || !(times.orElse(1) >= 1)) {
      throw new IllegalArgumentException("intervention " + name + " would do nothing");
    }
    if (overlapsItself(trigger, lastsDays)) {
      throw new IllegalArgumentException("intervention " + name + " would overlap itself");
    }
  }

  /** Whether the calendar begins it again before it has ended. */
  static boolean overlapsItself(Trigger trigger, OptionalInt lastsDays) {
    return trigger instanceof CalendarTrigger planned
        && planned.shortestGapDays().orElse(Integer.MAX_VALUE)
            < lastsDays.orElse(Integer.MAX_VALUE);
  }

  /**
   * How often the calendar plans it for a day after the last one; 0 where it has no end of its own.
   *
   * @param durationDays how many days are simulated
   */
  public int beginningsAfter(int durationDays) {
    if (!(trigger instanceof CalendarTrigger planned)) {
      return 0;
    }
    int most = times.orElse(Integer.MAX_VALUE);
    int within = Math.min(most, planned.beginningsBefore(durationDays));
    boolean endless = planned.lastDay().isEmpty();
    int all = endless ? times.orElse(within) : planned.beginningsBefore(Integer.MAX_VALUE);
    return Math.min(most, all) - within;
  }
}
