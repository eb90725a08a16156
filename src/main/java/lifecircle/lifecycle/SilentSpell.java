package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which a community that had been active was silent: every 84 days of it had under one
 * message a week (fewer than 12 in all).
 *
 * <p>Days that were not counted are left out of the rate, and 84 days of which fewer than half were
 * counted say nothing. Where messages are not known, or are fewer than active members, active
 * members stand for them: each of them wrote at least one.
 *
 * <p>Units: periods counted from 0; 84 days are rounded up to whole periods. Assumption: 84 days, a
 * message a week, half of the days.
 *
 * @param firstPeriod its first period
 * @param endPeriod the first period after it
 */
public record SilentSpell(int firstPeriod, int endPeriod) {
  static final int SILENT_DAYS = 84;
  private static final int DAYS_A_WEEK = 7;

  /** All silent spells of a curve after its first 84 active days, in order of time. */
  static List<SilentSpell> in(ActivityCurve curve) {
    List<SilentSpell> spells = new ArrayList<>();
    int window = curve.period().covering(SILENT_DAYS);
    boolean alive = false;
    for (int first = 0; first + window <= curve.periods(); first++) {
      int end = first + window;
      if (isKnown(curve, first, end)) {
        boolean silent = messages(curve, first, end) * DAYS_A_WEEK < counted(curve, first, end);
        alive |= !silent;
        if (silent && alive) {
          add(spells, first, end);
        }
      }
    }
    return spells;
  }

  private static void add(List<SilentSpell> spells, int first, int end) {
    int last = spells.size() - 1;
    if (last >= 0 && spells.get(last).endPeriod() >= first) {
      spells.set(last, new SilentSpell(spells.get(last).firstPeriod(), end));
    } else {
      spells.add(new SilentSpell(first, end));
    }
  }

  /** Whether 84 days somewhere in a curve had a message a week or more. */
  static boolean wasEverActive(ActivityCurve curve) {
    int window = curve.period().covering(SILENT_DAYS);
    boolean known = false;
    for (int first = 0; first + window <= curve.periods(); first++) {
      int end = first + window;
      boolean told = isKnown(curve, first, end);
      known |= told;
      if (told && messages(curve, first, end) * DAYS_A_WEEK >= counted(curve, first, end)) {
        return true;
      }
    }
    return !known;
  }

  private static boolean isKnown(ActivityCurve curve, int first, int end) {
    return counted(curve, first, end) * 2 >= curve.day(end) - curve.day(first);
  }

  /** How many days were counted. */
  private static long counted(ActivityCurve curve, int first, int end) {
    long days = 0;
    for (int t = first; t < end; t++) {
      days += curve.isCounted(t) ? curve.day(t + 1) - curve.day(t) : 0;
    }
    return days;
  }

  private static long messages(ActivityCurve curve, int first, int end) {
    long sum = 0;
    for (int t = first; t < end; t++) {
      sum += StrictMath.max(curve.messages(t), curve.activeMembers(t));
    }
    return sum;
  }
}
