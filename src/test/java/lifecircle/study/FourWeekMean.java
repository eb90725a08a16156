package lifecircle.study;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Lifetime;

/**
 * The curve of weekly active members as the mean of a week and the three before it (fewer in the
 * first three weeks). Its highest point is the peak of a life.
 *
 * <p>Units: persons a week; weeks counted from 0; days since the founding at the end of a week.
 */
final class FourWeekMean {
  private static final int WEEKS = 4;
  private static final int DAYS_PER_WEEK = 7;

  private final double[] level;
  private final int peakWeek;

  FourWeekMean(ActivityCurve curve) {
    level =
        IntStream.range(0, curve.periods())
            .mapToDouble(
                week ->
                    IntStream.rangeClosed(Math.max(0, week - WEEKS + 1), week)
                        .mapToLong(curve::activeMembers)
                        .average()
                        .orElseThrow())
            .toArray();
    int highest = 0;
    for (int week = 1; week < level.length; week++) {
      highest = level[week] > level[highest] ? week : highest;
    }
    peakWeek = highest;
  }

  static int endDay(int week) {
    return (week + 1) * DAYS_PER_WEEK;
  }

  int weeks() {
    return level.length;
  }

  double level(int week) {
    return level[week];
  }

  double peak() {
    return level.length == 0 ? 0 : level[peakWeek];
  }

  int peakWeek() {
    return peakWeek;
  }

  /** Whether the peak is one of the first four weeks, or nobody ever spoke. */
  boolean peaksAtBirth() {
    return peakWeek < WEEKS || !(peak() > 0);
  }

  /** The first week after the peak that is under this share of it. */
  OptionalInt firstBelow(double share) {
    return IntStream.range(peakWeek + 1, level.length)
        .filter(week -> level[week] < share * peak())
        .findFirst();
  }

  /** The first week of the unbroken rise to the peak at this share of it or more. */
  int risenTo(double share) {
    int week = peakWeek;
    while (week > 0 && level[week - 1] >= share * peak()) {
      week--;
    }
    return week;
  }

  /**
   * Days from the peak to the first week under half of it; censored where that never comes. Where
   * nobody ever spoke there is nothing to fall: zero days.
   */
  Lifetime halfLife() {
    if (!(peak() > 0)) {
      return new Lifetime(0, false);
    }
    OptionalInt half = firstBelow(0.5);
    int until = half.orElse(level.length - 1);
    return new Lifetime((until - peakWeek) * DAYS_PER_WEEK, half.isEmpty());
  }

  /** Whether a day lies in a week at half of the peak or more. */
  boolean isHigh(int day) {
    int week = day / DAYS_PER_WEEK;
    return week < level.length && level[week] >= 0.5 * peak();
  }
}
