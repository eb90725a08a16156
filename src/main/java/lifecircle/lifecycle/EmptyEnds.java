package lifecircle.lifecycle;

/**
 * The stretch of a curve in which anybody wrote: empty periods before it and after it are no part
 * of the line, for a line never reaches zero.
 *
 * <p>Units: periods. Assumption: empty periods at the end are no chance, and the community fell
 * silent, where they last two periods and 14 days or more, longer than every empty stretch before,
 * and either 84 days or so long that eight posters were missed by the rate of the last eight
 * periods.
 *
 * @param first the first period with anybody
 * @param last the last one; the end of the record where the empty periods may be chance
 * @param fellSilent whether nobody writes any more
 */
public record EmptyEnds(int first, int last, boolean fellSilent) {
  private static final int SURE_DAYS = 84;
  private static final int SHORTEST_DAYS = 14;
  private static final int SHORTEST = 2;
  private static final double MISSED = 8;
  private static final int RATE_PERIODS = 8;

  static EmptyEnds of(ActivityCurve curve) {
    int end = curve.periods() - 1;
    int first = 0;
    while (first < end && curve.activeMembers(first) == 0) {
      first++;
    }
    int last = end;
    while (last > first && curve.activeMembers(last) == 0) {
      last--;
    }
    boolean silent = last < end && isNoChance(curve, first, last);
    return new EmptyEnds(first, silent ? last : end, silent);
  }

  private static boolean isNoChance(ActivityCurve curve, int first, int last) {
    int empty = 0;
    for (int t = last + 1; t < curve.periods(); t++) {
      empty += curve.isCounted(t) ? 1 : 0;
    }
    double rate = Neighbours.of(curve, new boolean[curve.periods()], last, -1, RATE_PERIODS).mean();
    int shortest = StrictMath.max(SHORTEST, curve.period().covering(SHORTEST_DAYS));
    boolean missed = rate * empty >= MISSED || empty >= curve.period().covering(SURE_DAYS);
    return empty >= shortest && empty > longestGap(curve, first, last) && missed;
  }

  private static int longestGap(ActivityCurve curve, int first, int last) {
    int longest = 0;
    int run = 0;
    for (int t = first; t <= last; t++) {
      run = curve.isCounted(t) && curve.activeMembers(t) == 0 ? run + 1 : 0;
      longest = StrictMath.max(longest, run);
    }
    return longest;
  }
}
