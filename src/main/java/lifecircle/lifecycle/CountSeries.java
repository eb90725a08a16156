package lifecircle.lifecycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lifecircle.quantity.Period;

/**
 * The active members of one curve as counts to be fitted: a period that was not counted or is set
 * aside says nothing and has no part in the likelihood. Several periods may be taken together as
 * one block, whose count is their sum.
 *
 * <p>Units: distinct posters a period; weeks; levels are logarithms of posters a period, also in
 * blocks.
 */
final class CountSeries {
  private final double[] counts;
  private final boolean[] counted;
  private final double[] logExposures;
  private final double weeksPerPeriod;
  private final CountLikelihood likelihood;
  private final Map<Memory, double[][]> turns = new HashMap<>();

  private CountSeries(
      double[] counts, boolean[] counted, double[] logExposures, double weeksPerPeriod) {
    this.counts = counts;
    this.counted = counted;
    this.logExposures = logExposures;
    this.weeksPerPeriod = weeksPerPeriod;
    this.likelihood = new CountLikelihood(counts, counted);
  }

  /** All counted periods of a curve. */
  static CountSeries of(ActivityCurve curve) {
    return without(curve, new boolean[curve.periods()]);
  }

  /** The counted periods of a curve that are not set aside. */
  static CountSeries without(ActivityCurve curve, boolean[] setAside) {
    int n = curve.periods();
    double[] counts = new double[n];
    boolean[] counted = new boolean[n];
    for (int t = 0; t < n; t++) {
      counts[t] = curve.activeMembers(t);
      counted[t] = curve.isCounted(t) && !setAside[t];
    }
    return new CountSeries(counts, counted, new double[n], weeks(curve.period()));
  }

  private static double weeks(Period period) {
    return period.meanDays() / 7.0;
  }

  /** The same counts, so many periods taken together. */
  CountSeries inBlocks(int size) {
    int n = (counts.length + size - 1) / size;
    double[] sums = new double[n];
    double[] exposures = new double[n];
    boolean[] any = new boolean[n];
    for (int t = 0; t < counts.length; t++) {
      if (counted[t]) {
        sums[t / size] += counts[t];
        exposures[t / size]++;
        any[t / size] = true;
      }
    }
    for (int b = 0; b < n; b++) {
      exposures[b] = any[b] ? StrictMath.log(exposures[b]) : 0;
    }
    return new CountSeries(sums, any, exposures, weeksPerPeriod * size);
  }

  int periods() {
    return counts.length;
  }

  double count(int period) {
    return counts[period];
  }

  boolean isCounted(int period) {
    return counted[period];
  }

  /** How many periods have a part in the fit. */
  int counted() {
    int sum = 0;
    for (boolean one : counted) {
      sum += one ? 1 : 0;
    }
    return sum;
  }

  /** How likely these counts are around given means. */
  CountLikelihood likelihood() {
    return likelihood;
  }

  /** Logarithm of how many counted periods a block holds; 0 for a single period. */
  double logExposure(int period) {
    return logExposures[period];
  }

  /** Mean count of a single period. */
  double mean() {
    double sum = 0;
    double exposure = 0;
    for (int t = 0; t < counts.length; t++) {
      if (counted[t]) {
        sum += counts[t];
        exposure += StrictMath.exp(logExposures[t]);
      }
    }
    return sum / exposure;
  }

  /**
   * The typical step of the logarithm from one period to the next beyond what counting alone makes:
   * the standard deviation that a random walk of the same roughness would have. From the median
   * step, so that a cliff or two do not count.
   */
  double stepDeviation() {
    double[] steps = new double[counts.length];
    double[] chance = new double[counts.length];
    int pairs = 0;
    for (int t = 1; t < counts.length; t++) {
      if (counted[t] && counted[t - 1] && counts[t] + counts[t - 1] > 0) {
        steps[pairs] = StrictMath.abs(log(t) - log(t - 1));
        chance[pairs++] = 1 / (counts[t] + 0.5) + 1 / (counts[t - 1] + 0.5);
      }
    }
    if (pairs == 0) {
      return 0;
    }
    double typical = median(steps, pairs) / 0.6745;
    return StrictMath.sqrt(StrictMath.max(0, typical * typical - median(chance, pairs)));
  }

  private static double median(double[] values, int length) {
    double[] sorted = Arrays.copyOf(values, length);
    Arrays.sort(sorted);
    return (sorted[(length - 1) / 2] + sorted[length / 2]) / 2;
  }

  /** Time of a period in weeks since the first; months are taken as equally long. */
  double week(int period) {
    return period * weeksPerPeriod;
  }

  /** The same for all periods. */
  double[] weeks() {
    double[] weeks = new double[counts.length];
    for (int t = 0; t < weeks.length; t++) {
      weeks[t] = week(t);
    }
    return weeks;
  }

  /** The logarithm of the counts, zeros raised to one half. */
  double[] logs() {
    double[] logs = new double[counts.length];
    for (int t = 0; t < logs.length; t++) {
      logs[t] = log(t);
    }
    return logs;
  }

  private double log(int period) {
    return StrictMath.log(StrictMath.max(counts[period], 0.5)) - logExposures[period];
  }

  /** What memory leaves of a column over these periods. */
  double[] news(Memory memory, double[] column) {
    return memory.news(column, this::isCounted);
  }

  /** What memory leaves of a slope that turns by 1 a week at a bend; worked out once and kept. */
  double[] turn(Memory memory, int bend) {
    double[][] kept = turns.computeIfAbsent(memory, unused -> new double[counts.length][0]);
    if (kept[bend].length == 0) {
      double[] column = new double[counts.length];
      for (int t = bend; t < column.length; t++) {
        column[t] = week(t) - week(bend);
      }
      kept[bend] = news(memory, column);
    }
    return kept[bend];
  }

  /** One of the two columns of a yearly swing. */
  double[] swing(boolean quarterLater) {
    double[] column = new double[counts.length];
    for (int t = 0; t < column.length; t++) {
      column[t] = swing(t, quarterLater);
    }
    return column;
  }

  double swing(int period, boolean quarterLater) {
    double angle = 2 * StrictMath.PI * week(period) * 7 / Season.YEAR_DAYS;
    return quarterLater ? StrictMath.cos(angle) : StrictMath.sin(angle);
  }
}
