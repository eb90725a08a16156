package lifecircle.experiment;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How two worlds with the same luck part: an indicator's difference week by week, pair by pair.
 * Before anything differs between the worlds it is exactly zero, not nearly.
 *
 * <p>Units: those of the indicator; weeks counted from 0. No data in either arm is no difference
 * that can be told: NaN.
 */
public final class WeeklyDifference {
  private final double[][] byPair;
  private final OptionalInt firstWeek;

  private WeeklyDifference(double[][] byPair, OptionalInt firstWeek) {
    this.byPair = byPair;
    this.firstWeek = firstWeek;
  }

  /** The differences of one indicator, the arm minus the first. */
  public static WeeklyDifference of(Pairs pairs, String indicator) {
    return of(pairs.first().weekly(indicator), pairs.other().weekly(indicator));
  }

  static WeeklyDifference of(double[][] first, double[][] other) {
    double[][] byPair = new double[first.length][];
    int parted = Integer.MAX_VALUE;
    for (int k = 0; k < first.length; k++) {
      double[] base = first[k];
      double[] arm = other[k];
      int weeks = Math.min(base.length, arm.length);
      byPair[k] = IntStream.range(0, weeks).mapToDouble(week -> arm[week] - base[week]).toArray();
      parted = Math.min(parted, parting(base, arm));
    }
    return new WeeklyDifference(
        byPair, parted == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(parted));
  }

  private static int parting(double[] base, double[] arm) {
    return IntStream.range(0, Math.min(base.length, arm.length))
        .filter(week -> !isSame(base[week], arm[week]))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isSame(double one, double other) {
    return one == other || (Double.isNaN(one) && Double.isNaN(other));
  }

  /** Mean, interval and middle 80 % of the pairs, week by week. */
  public Band band() {
    return Band.of(byPair);
  }

  /** The first week in which any pair differs; empty where none ever does. */
  public OptionalInt firstWeek() {
    return firstWeek;
  }
}
