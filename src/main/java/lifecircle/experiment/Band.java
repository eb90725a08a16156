package lifecircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a number scatters over runs week by week: what a figure of many runs draws as a line with its
 * band. A run without data in a week is left out of that week.
 *
 * @param weeks the weeks from the first on
 */
public record Band(List<Week> weeks) {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /** Keeps a copy. */
  public Band {
    weeks = List.copyOf(weeks);
  }

  /**
   * One week of all runs. Units: those of the number; no data is NaN.
   *
   * @param runs how many have data
   * @param mean their mean; NaN of nobody
   * @param low where the 95 % interval of the mean begins, cut at what the number can be; NaN of
   *     fewer than two
   * @param high where it ends
   * @param q10 the number below which a tenth of the runs lies; NaN of nobody
   * @param median the middle one
   * @param q90 the number above which a tenth lies
   */
  public record Week(
      int runs, double mean, double low, double high, double q10, double median, double q90) {
    /** The week in which the runs have these numbers, in any order; NaN is left out. */
    public static Week of(double... numbers) {
      return within(Range.ANY, numbers);
    }

    /** The same of a number that can lie in a range only. */
    public static Week within(Range range, double... numbers) {
      Sample sample = Sample.of(numbers);
      double mean = sample.mean();
      double margin = sample.margin();
      return new Week(
          sample.count(),
          mean,
          range.cut(mean - margin),
          range.cut(mean + margin),
          sample.quantile(LOW),
          sample.median(),
          sample.quantile(HIGH));
    }
  }

  /**
   * The band of runs.
   *
   * @param runByWeek a row of weeks for each run; a shorter row has no data in later weeks
   */
  public static Band of(double[][] runByWeek) {
    return within(Range.ANY, runByWeek);
  }

  /** The band of an indicator over runs. */
  public static Band of(Runs runs, String indicator) {
    return within(Weekly.range(indicator), runs.weekly(indicator));
  }

  /** The band of runs of a number that can lie in a range only. */
  static Band within(Range range, double[][] runByWeek) {
    int longest = Stream.of(runByWeek).mapToInt(weeks -> weeks.length).max().orElse(0);
    List<Week> weeks = new ArrayList<>();
    for (int k = 0; k < longest; k++) {
      int week = k;
      weeks.add(
          Week.within(
              range,
              Stream.of(runByWeek)
                  .filter(run -> week < run.length)
                  .mapToDouble(run -> run[week])
                  .toArray()));
    }
    return new Band(weeks);
  }
}
