package lifecircle.community;

import java.util.Arrays;

/**
 * One kind of rare event that waits for each member: the hazard adds up from visit to visit, and
 * the event comes on the day on which the sum crosses the member's own threshold.
 *
 * <p>Units: days counted from the founding; rates a day; thresholds are Exp(1) numbers.
 */
final class Hazards {
  private final Calendar calendar;
  private final int[] dueDay;
  private final double[] accumulated;
  private final double[] rate;
  private final int[] rateSince;

  /** Nothing threatens this many persons within this many days. */
  Hazards(int persons, int days) {
    calendar = new Calendar(days);
    dueDay = new int[persons];
    Arrays.fill(dueDay, Calendar.NEVER);
    accumulated = new double[persons];
    rate = new double[persons];
    rateSince = new int[persons];
  }

  /** The member starts to be at risk today, with nothing accumulated. */
  void begin(int member, int today) {
    rateSince[member] = today;
  }

  /** From today on the hazard has this rate; what has accumulated until now stays. */
  void atRate(int member, int today, double perDay, double threshold) {
    accumulated[member] += rate[member] * (today - rateSince[member]);
    rate[member] = perDay;
    rateSince[member] = today;
    dueDay[member] = Calendar.firstDayBeyond(today, threshold - accumulated[member], perDay);
    calendar.note(dueDay[member], member);
  }

  /** Those whom it meets on this day, ascending. */
  int[] dueOn(int day) {
    return Arrays.stream(calendar.take(day)).filter(member -> dueDay[member] == day).toArray();
  }

  /** Nothing threatens the member any more. */
  void forget(int member) {
    dueDay[member] = Calendar.NEVER;
  }
}
