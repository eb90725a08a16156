package lifecircle.lifecycle;

import java.util.List;

/**
 * What is known of a community beside its curve. It names, and never moves a boundary: whether a
 * plateau is an interaction buffer, and whether a community took off.
 *
 * <p>Units: days from 0 at the beginning of the curve; persons.
 *
 * @param effort when interventions ran that add operators' hours, events or co-creation
 * @param membersMultiplied whether at some time there were at least twice as many members as at the
 *     founding
 */
public record StageContext(List<Span> effort, boolean membersMultiplied) {
  /** Nothing but the curve. */
  public static final StageContext NONE = new StageContext(List.of(), false);

  /** Keeps a copy. */
  public StageContext {
    effort = List.copyOf(effort);
  }

  /**
   * Some days in a row.
   *
   * @param firstDay the first of them
   * @param lastDay the last of them, included
   */
  public record Span(long firstDay, long lastDay) {
    long common(long first, long end) {
      return StrictMath.max(0, StrictMath.min(lastDay + 1, end) - StrictMath.max(firstDay, first));
    }
  }

  /**
   * Whether interventions that began after a height cover at least half of a stretch.
   *
   * @param topDay the day of the height
   * @param firstDay the first day of the stretch
   * @param endDay the first day after it
   */
  boolean covers(long topDay, long firstDay, long endDay) {
    long covered = 0;
    for (long day = firstDay; day < endDay; day++) {
      long today = day;
      covered +=
          effort.stream()
                  .anyMatch(span -> span.firstDay() > topDay && span.common(today, today + 1) > 0)
              ? 1
              : 0;
    }
    return 2 * covered >= endDay - firstDay;
  }
}
