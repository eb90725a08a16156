package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * How long a community lived.
 *
 * <p>A life ends on the first day of the first 84 days with under one message a week (fewer than 12
 * messages in all), once it has had 84 days with more. A series in which that never happens is
 * still alive when its data end: its lifetime is censored, and stays in every count as such. One
 * that never reached a message a week has no life to measure: zero days.
 *
 * <p>Days that were not counted are left out of the rate, and 84 days of which fewer than half were
 * counted say nothing. Where messages are not known, active members stand for them: each of them
 * wrote at least one.
 *
 * <p>Units: days from the first period; 84 days are rounded up to whole periods. Assumption: 84
 * days, a message a week, half of the days.
 *
 * @param days days lived, or watched where censored
 * @param censored whether the data end before the life does
 */
public record Lifetime(int days, boolean censored) {
  static final int SILENT_DAYS = 84;
  private static final int DAYS_A_WEEK = 7;

  /** Refuses a life of negative length. */
  public Lifetime {
    if (!(days >= 0)) {
      throw new IllegalArgumentException("lifetime " + days + " d is not at least 0 d");
    }
  }

  /** When a life ends, in full sentences of both languages. */
  public static Text meaning() {
    return new Text(
        "A life ends on the first day of the first "
            + SILENT_DAYS
            + " days with under one message a week, once it has had "
            + SILENT_DAYS
            + " days with more: it \"lived\" so many days. Until then it is \"still alive\" when its"
            + " data end, also in silence: silence is a low share of the peak, and in a large"
            + " community that may still be many voices. A"
            + " community that never had such days with more lived 0 days.",
        "此前曾有"
            + SILENT_DAYS
            + "天达到每周一条消息，此后首次出现连续"
            + SILENT_DAYS
            + "天每周不足一条消息时，其首日即生命终点，称“存续”若干天。数据结束时尚未如此，则“仍然存活”，"
            + "即使处于沉寂期：沉寂期按峰值的低比例划分，大型社群中仍可能有许多人发言。从未达到者，存续 0 天。");
  }

  /** The lifetime the messages of a curve show. */
  public static Lifetime of(ActivityCurve curve) {
    int window = curve.period().covering(SILENT_DAYS);
    boolean alive = false;
    boolean told = false;
    for (int first = 0; first + window <= curve.periods(); first++) {
      int end = first + window;
      if (isTold(curve, first, end)) {
        told = true;
        boolean silent = messages(curve, first, end) * DAYS_A_WEEK < counted(curve, first, end);
        if (silent && alive) {
          return new Lifetime((int) curve.day(first), false);
        }
        alive |= !silent;
      }
    }
    return alive || !told
        ? new Lifetime((int) curve.day(curve.periods()), true)
        : new Lifetime(0, false);
  }

  private static boolean isTold(ActivityCurve curve, int first, int end) {
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
      sum += curve.hasMessages() ? curve.messages(t) : curve.activeMembers(t);
    }
    return sum;
  }
}
