package lifecircle.experiment;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How two worlds with the same luck part: an indicator's difference week by week, pair by pair.
 * Before anything differs between the worlds it is exactly zero, not nearly.
 *
 * <p>Units: those of the indicator; weeks counted from 0. No data in either arm is no difference
 * that can be told: NaN. But where only one of the two has data, they have parted.
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

  static WeeklyDifference of(double[][] first, double[][] arm) {
    double[][] differences = new double[arm.length][];
    int parted = Integer.MAX_VALUE;
    for (int pair = 0; pair < arm.length; pair++) {
      double[] base = first[pair];
      double[] weeks = arm[pair];
      double[] apart = new double[Math.max(base.length, weeks.length)];
      Arrays.setAll(apart, week -> at(weeks, week) - at(base, week));
      differences[pair] = apart;
      parted =
          Math.min(
              parted,
              IntStream.range(0, apart.length)
                  .filter(week -> differs(at(base, week), at(weeks, week)))
                  .findFirst()
                  .orElse(Integer.MAX_VALUE));
    }
    return new WeeklyDifference(
        differences, parted == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(parted));
  }

  private static double at(double[] weeks, int week) {
    return week < weeks.length ? weeks[week] : Double.NaN;
  }

  private static boolean differs(double first, double arm) {
    return Double.isNaN(first) != Double.isNaN(arm) || Math.abs(arm - first) > 0;
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
