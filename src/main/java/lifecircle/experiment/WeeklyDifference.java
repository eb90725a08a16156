package lifecircle.experiment;

import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two worlds with the same luck part: an indicator's difference week by week, pair by pair.
 * Before anything differs between the worlds it is exactly zero, not nearly.
 *
 * <p>Units: those of the indicator; weeks counted from 0. No data in either arm is no difference
 * that can be told: NaN.
 */
public final class WeeklyDifference {
  private final double[][] byPair;

  private WeeklyDifference(double[][] byPair) {
    this.byPair = byPair;
  }

  /** The differences of one indicator, the arm minus the first. */
  public static WeeklyDifference of(Pairs pairs, String indicator) {
    return new WeeklyDifference(pairs.weeklyDifferences(indicator));
  }

  /** Mean, interval and middle 80 % of the pairs, week by week. */
  public Band band() {
    return Band.of(byPair);
  }

  /** The first week in which any pair differs; empty where none ever does. */
  public OptionalInt firstWeek() {
    int weeks = Stream.of(byPair).mapToInt(pair -> pair.length).max().orElse(0);
    return IntStream.range(0, weeks).filter(this::differs).findFirst();
  }

  private boolean differs(int week) {
    return Stream.of(byPair)
        .filter(pair -> week < pair.length)
        .flatMapToDouble(pair -> DoubleStream.of(pair[week]))
        .anyMatch(difference -> !Double.isNaN(difference) && difference != 0);
  }
}
