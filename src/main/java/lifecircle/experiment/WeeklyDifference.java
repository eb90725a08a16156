package lifecircle.experiment;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How runs of two scenarios with the same seed come to differ: an indicator's difference week by
 * week, pair by pair. Before anything differs between the scenarios it is exactly zero, not nearly.
 *
 * <p>Units: those of the indicator; weeks counted from 0. Without data in either arm there is no
 * difference: NaN. But where only one of the two has data, they differ.
 */
public final class WeeklyDifference {
  private final double[][] byPair;
  private final Range range;
  private final OptionalInt firstWeek;

  private WeeklyDifference(double[][] byPair, Range range, OptionalInt firstWeek) {
    this.byPair = byPair;
    this.range = range;
    this.firstWeek = firstWeek;
  }

  /** The differences of one indicator, the arm minus the first. */
  public static WeeklyDifference of(Pairs pairs, String indicator) {
    return of(
        pairs.first().weekly(indicator), pairs.other().weekly(indicator), Weekly.range(indicator));
  }

  static WeeklyDifference of(double[][] first, double[][] arm) {
    return of(first, arm, Range.ANY);
  }

  private static WeeklyDifference of(double[][] first, double[][] arm, Range range) {
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
        differences,
        range.ofDifferences(),
        parted == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(parted));
  }

  private static double at(double[] weeks, int week) {
    return week < weeks.length ? weeks[week] : Double.NaN;
  }

  private static boolean differs(double first, double arm) {
    return Double.isNaN(first) != Double.isNaN(arm) || Math.abs(arm - first) > 0;
  }

  /** Mean, interval and middle 80 % of the pairs, week by week. */
  public Band band() {
    return Band.within(range, byPair);
  }

  /** The first week in which any pair differs; empty where none ever does. */
  public OptionalInt firstWeek() {
    return firstWeek;
  }
}
