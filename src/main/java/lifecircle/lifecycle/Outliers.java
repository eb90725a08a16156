package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few periods far above or below their neighbours, which are alike on both sides: a spam week, a
 * test, a festival, a week without a server. No stage, and no part of the line. At the very
 * beginning a single period far above a level that holds from the next period on: the day of the
 * founding.
 *
 * <p>Units: periods. Assumption: at most two periods or seven days; each 2.5 times the higher of
 * both medians of five neighbours, 1.5 times the highest of them and four standard errors of a
 * count above, or as far below; medians within a factor of 2.5. A first period needs a factor of
 * 1.8 only, since the level after it is known to hold.
 */
final class Outliers {
  private static final int NEAR = 5;
  private static final int MOST_DAYS = 7;
  private static final int MOST_PERIODS = 2;
  private static final double FAR = 2.5;
  private static final double FAR_AT_FIRST = 1.8;
  private static final double OVER_HIGHEST = 1.5;
  private static final double ERRORS = 4;
  private static final double ALIKE = 2.5;
  private static final double HOLDS = 1.25;
  private static final double LEAST = 3;

  private final ActivityCurve curve;
  private final boolean[] setAside;
  private final int first;
  private final int last;
  private final List<Integer> found = new ArrayList<>();

  private Outliers(ActivityCurve curve, boolean[] setAside, int first, int last) {
    this.curve = curve;
    this.setAside = setAside.clone();
    this.first = first;
    this.last = last;
  }

  /** The odd periods of a curve between two periods. */
  static List<Integer> in(ActivityCurve curve, boolean[] setAside, int first, int last) {
    Outliers outliers = new Outliers(curve, setAside, first, last);
    outliers.search();
    return outliers.found;
  }

  private void search() {
    if (first + NEAR < last && isFoundingDay()) {
      take(first, first + 1);
    }
    int widest = StrictMath.max(MOST_PERIODS, curve.period().covering(MOST_DAYS));
    int before = -1;
    // The highest of several odd periods hides the others until it is set aside.
    while (found.size() > before) {
      before = found.size();
      for (int width = 1; width <= widest; width++) {
        for (int t = first + 2; t + width + 1 <= last; t++) {
          if (isOdd(t, t + width) && run(t, t + width) <= widest) {
            take(t, t + width);
          }
        }
      }
    }
  }

  private void take(int start, int end) {
    for (int t = start; t < end; t++) {
      found.add(t);
      setAside[t] = true;
    }
  }

  /** How many odd periods in a row there would be. */
  private int run(int start, int end) {
    int from = start;
    while (found.contains(from - 1)) {
      from--;
    }
    int to = end;
    while (found.contains(to)) {
      to++;
    }
    return to - from;
  }

  private boolean isFoundingDay() {
    Neighbours after = Neighbours.of(curve, setAside, first + 1, 1, NEAR + 1);
    double level = after.median();
    double count = curve.activeMembers(first);
    return after.size() > NEAR
        && level >= LEAST
        && count > FAR_AT_FIRST * after.highest()
        && count - level > ERRORS * StrictMath.sqrt(level + 1)
        && after.nearest() <= HOLDS * after.beyondNearest().median()
        && after.highest() <= ALIKE * after.lowest();
  }

  private boolean isOdd(int start, int end) {
    Neighbours left = Neighbours.of(curve, setAside, start - 1, -1, NEAR);
    Neighbours right = Neighbours.of(curve, setAside, end, 1, NEAR);
    double low = StrictMath.min(left.median(), right.median());
    double high = StrictMath.max(left.median(), right.median());
    double highest = StrictMath.max(left.highest(), right.highest());
    double lowest = StrictMath.min(left.lowest(), right.lowest());
    boolean alike = high <= ALIKE * low + 2;
    return left.size() >= 2
        && right.size() >= 2
        && high >= LEAST
        && alike
        && (IntStream.range(start, end).allMatch(t -> towers(t, high, highest))
            || IntStream.range(start, end).allMatch(t -> caves(t, low, lowest)));
  }

  private boolean caves(int period, double level, double lowest) {
    double count = curve.activeMembers(period);
    return curve.isCounted(period)
        && !setAside[period]
        && FAR * count < level
        && OVER_HIGHEST * count < lowest
        && level - count > ERRORS * StrictMath.sqrt(level + 1);
  }

  private boolean towers(int period, double level, double highest) {
    double count = curve.activeMembers(period);
    return !setAside[period]
        && count > FAR * level
        && count > OVER_HIGHEST * highest
        && count - level > ERRORS * StrictMath.sqrt(level + 1);
  }
}
