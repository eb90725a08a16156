package lifecircle.lifecycle;

/**
 * How long a community lived.
 *
 * <p>A life ends on the first day of the first 84 days with under one message a week (fewer than 12
 * messages in all), once it has had 84 days with more. A series in which that never happens is
 * still alive when its data end: its lifetime is censored, and stays in every count as such. One
 * that never reached a message a week has no life to measure: zero days.
 *
 * <p>Units: days from the first period. Assumption: 84 days and a message a week.
 *
 * @param days days lived, or watched where censored
 * @param censored whether the data end before the life does
 */
public record Lifetime(int days, boolean censored) {
  private static final int SILENT_DAYS = 84;
  private static final int DAYS_A_WEEK = 7;

  /** Refuses a life of negative length. */
  public Lifetime {
    if (!(days >= 0)) {
      throw new IllegalArgumentException("lifetime " + days + " d is not at least 0 d");
    }
  }

  /** The lifetime the messages of a curve show. */
  public static Lifetime of(ActivityCurve curve) {
    int window = (SILENT_DAYS + curve.periodDays() - 1) / curve.periodDays();
    boolean alive = false;
    for (int first = 0; first + window <= curve.periods(); first++) {
      boolean silent =
          messages(curve, first, window) * DAYS_A_WEEK < (long) window * curve.periodDays();
      if (silent && alive) {
        return new Lifetime(first * curve.periodDays(), false);
      }
      alive |= !silent;
    }
    boolean tooShortToTell = curve.periods() < window;
    return alive || tooShortToTell
        ? new Lifetime(curve.periods() * curve.periodDays(), true)
        : new Lifetime(0, false);
  }

  private static long messages(ActivityCurve curve, int first, int window) {
    long sum = 0;
    for (int t = first; t < first + window; t++) {
      sum += curve.messages(t);
    }
    return sum;
  }
}
