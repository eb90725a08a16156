package lifecircle.community;

import java.util.Arrays;

/**
 * What is due on which day: a list of numbers (members, ties) per day. An entry is a reminder, not
 * a fact: whoever reads it asks whether the appointment still holds.
 *
 * <p>Units: days since the founding.
 */
public final class Calendar {
  /** The day that never comes. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final int[] EMPTY = {};

  private final int[][] due;
  private final int[] count;

  /**
   * A calendar for days 0 to {@code days} − 1; later appointments are dropped, as nobody will see
   * them.
   */
  public Calendar(int days) {
    due = new int[days][];
    Arrays.fill(due, EMPTY);
    count = new int[days];
  }

  /** Notes an appointment. */
  public void note(int day, int who) {
    if (day >= due.length) {
      return;
    }
    if (count[day] == due[day].length) {
      due[day] = Arrays.copyOf(due[day], Math.max(8, 2 * count[day]));
    }
    due[day][count[day]++] = who;
  }

  /** Takes out everything noted for the day, sorted and without repeats. */
  public int[] take(int day) {
    int[] taken = Arrays.copyOf(due[day], count[day]);
    due[day] = EMPTY;
    count[day] = 0;
    Arrays.sort(taken);
    int kept = 0;
    for (int i = 0; i < taken.length; i++) {
      if (i == 0 || taken[i] != taken[i - 1]) {
        taken[kept++] = taken[i];
      }
    }
    return Arrays.copyOf(taken, kept);
  }

  /**
   * The first day after {@code today} on which a constant hazard from today on has used up {@code
   * remaining}.
   */
  public static int firstDayBeyond(int today, double remaining, double hazardPerDay) {
    double days = Math.ceil(remaining / hazardPerDay);
    // Not-inside test, so that an infinite or undefined wait (no hazard) means never.
    return !(days < 1e8) ? NEVER : today + Math.max(1, (int) days);
  }
}
