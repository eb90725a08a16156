package lifecircle.lifecycle;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The curve of weekly active members as the mean of a week and the three before it (fewer in the
 * first three weeks). Its highest point is the peak of a life.
 *
 * <p>Units: persons a week; weeks counted from 0; days since the founding at the end of a week.
 */
public final class FourWeekMean {
  private static final int WEEKS = 4;
  private static final int DAYS_PER_WEEK = 7;
  private static final int YEAR_WEEKS = 52;
  private static final double GROWN = 2;

  private final double[] level;
  private final int peakWeek;

  /** The smoothed curve of a life. */
  public FourWeekMean(ActivityCurve curve) {
    this(IntStream.range(0, curve.periods()).mapToDouble(curve::activeMembers).toArray());
  }

  /**
   * The smoothed curve of counts that are already apart from their life.
   *
   * @param active distinct posters week by week
   */
  public FourWeekMean(double... active) {
    level =
        IntStream.range(0, active.length)
            .mapToDouble(
                week ->
                    IntStream.rangeClosed(Math.max(0, week - WEEKS + 1), week)
                        .mapToDouble(k -> active[k])
                        .average()
                        .orElseThrow())
            .toArray();
    int highest = 0;
    for (int week = 1; week < level.length; week++) {
      highest = level[week] > level[highest] ? week : highest;
    }
    peakWeek = highest;
  }

  /** The day after the last evening of a week. */
  public static int endDay(int week) {
    return (week + 1) * DAYS_PER_WEEK;
  }

  /** How many weeks there are. */
  public int weeks() {
    return level.length;
  }

  /** The mean of a week and the three before it. */
  public double level(int week) {
    return level[week];
  }

  /** The highest point; 0 where nobody was watched. */
  public double peak() {
    return level.length == 0 ? 0 : level[peakWeek];
  }

  /** The first week that stands at the highest point. */
  public int peakWeek() {
    return peakWeek;
  }

  /** Whether the peak is one of the first four weeks, or nobody ever spoke. */
  public boolean peaksAtBirth() {
    return peakWeek < WEEKS || !(peak() > 0);
  }

  /**
   * The level of the founding: the mean of the first four weeks, of fewer where there are fewer.
   */
  public double foundingLevel() {
    return level.length == 0 ? 0 : level[Math.min(WEEKS, level.length) - 1];
  }

  /** Whether the record is long enough for a peak behind the first four weeks. */
  public boolean mayGrow() {
    return level.length > WEEKS;
  }

  /**
   * Whether the peak comes after the first four weeks and is at least twice the level of the
   * founding.
   *
   * <p>Assumption: twice.
   */
  public boolean grew() {
    return !peaksAtBirth() && peak() >= GROWN * foundingLevel();
  }

  /** The first week after the peak that is under this share of it. */
  public OptionalInt firstBelow(double share) {
    return IntStream.range(peakWeek + 1, level.length)
        .filter(week -> level[week] < share * peak())
        .findFirst();
  }

  /** The first week of the unbroken rise to the peak at this share of it or more. */
  public int risenTo(double share) {
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
  public Lifetime halfLife() {
    if (!(peak() > 0)) {
      return new Lifetime(0, false);
    }
    OptionalInt half = firstBelow(0.5);
    int until = half.orElse(level.length - 1);
    return new Lifetime((until - peakWeek) * DAYS_PER_WEEK, half.isEmpty());
  }

  /** Whether a day lies in a week at half of the peak or more. */
  public boolean isHigh(int day) {
    int week = day / DAYS_PER_WEEK;
    return week < level.length && level[week] >= 0.5 * peak();
  }

  /**
   * The mean of this curve over the year (52 weeks) that begins with a week; no data where the year
   * was not watched to its end. Times 364 days it is the area under the curve.
   */
  public OptionalDouble yearFrom(int week) {
    return week + YEAR_WEEKS > level.length
        ? OptionalDouble.empty()
        : IntStream.range(week, week + YEAR_WEEKS).mapToDouble(k -> level[k]).average();
  }
}
