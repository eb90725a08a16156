package lifecircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long something lasts when the end of the record cuts some of it off: the share that lasts
 * longer than a time, by the product-limit estimator. What is cut off counts as "at least so long":
 * it is at risk until then and neither ends nor is left out.
 *
 * <p>Units: those of the lengths. What the record does not show is NaN.
 *
 * <p>Source: Kaplan and Meier 1958; variance by Greenwood 1926; interval of the median by
 * Brookmeyer and Crowley 1982 on the log-log scale. The interval of the restricted mean is
 * Student's on the log scale, so that it never reaches 0; the degrees of freedom are one less than
 * the ends seen, and Kaplan and Meier's factor of ends / (ends − 1) makes its variance that of a
 * plain mean where nothing is cut off.
 */
public final class KaplanMeier {
  private static final double HALF = 0.5;

  /** Products of shares that are equal on paper differ by less. */
  private static final double ROUNDING = 1e-9;

  private final int count;
  private final int ended;
  private final double longest;
  private final double record;
  private final List<Step> steps;

  /**
   * A time at which some end.
   *
   * @param time the length
   * @param lasting the share that lasts longer
   * @param greenwood the sum of ends / (at risk · (at risk − ends)) so far
   */
  private record Step(double time, double lasting, double greenwood) {
    /** So many standard errors above the share, on the log-log scale. */
    double bound(double deviates) {
      if (!(lasting > 0)) {
        return Double.NaN;
      }
      double log = StrictMath.log(lasting);
      double reach = deviates * Math.sqrt(greenwood) / log;
      return StrictMath.exp(log * StrictMath.exp(reach));
    }
  }

  private KaplanMeier(int count, int ended, double longest, double record, List<Step> steps) {
    this.count = count;
    this.ended = ended;
    this.longest = longest;
    this.record = record;
    this.steps = steps;
  }

  /**
   * The estimate from these lengths.
   *
   * @param lengths how long each lasted, or was watched; no data (NaN) is left out
   * @param cutOff which of them were still going on then
   */
  public static KaplanMeier of(double[] lengths, boolean... cutOff) {
    int[] order =
        IntStream.range(0, lengths.length).filter(k -> !Double.isNaN(lengths[k])).toArray();
    double[] times =
        Arrays.stream(order).filter(k -> !cutOff[k]).mapToDouble(k -> lengths[k]).toArray();
    double[] all = Arrays.stream(order).mapToDouble(k -> lengths[k]).toArray();
    List<Step> steps = new ArrayList<>();
    double lasting = 1;
    double greenwood = 0;
    for (double time : Arrays.stream(times).sorted().distinct().toArray()) {
      double atRisk = Arrays.stream(all).filter(length -> length >= time).count();
      double ends = Arrays.stream(times).filter(length -> length == time).count();
      lasting *= (atRisk - ends) / atRisk;
      greenwood += ends / (atRisk * (atRisk - ends));
      steps.add(new Step(time, lasting, greenwood));
    }
    double longest = Arrays.stream(all).max().orElse(Double.NaN);
    double record = Double.POSITIVE_INFINITY;
    return new KaplanMeier(all.length, times.length, longest, record, List.copyOf(steps));
  }

  /** The same where nothing can last longer than a record. */
  public KaplanMeier within(double longestRecord) {
    return new KaplanMeier(count, ended, longest, longestRecord, steps);
  }

  /** How many lengths there are, cut off or not. */
  public int count() {
    return count;
  }

  /** How many of them the record cuts off. */
  public int cutOff() {
    return count - ended;
  }

  /** Whether the longest of all is cut off, so that lengths count up to it only. */
  public boolean isRestricted() {
    return lasting(longest) > 0;
  }

  /** The longest that was watched. */
  public double longest() {
    return longest;
  }

  /** The share that lasts longer than a time. */
  public double lasting(double time) {
    double share = 1;
    for (Step step : steps) {
      share = step.time() <= time ? step.lasting() : share;
    }
    return share;
  }

  /** The time by which a share has ended; half-way where the curve is level at that share. */
  public double quantile(double share) {
    double left = 1 - share;
    for (int k = 0; k < steps.size(); k++) {
      Step step = steps.get(k);
      if (step.lasting() < left - ROUNDING) {
        return step.time();
      }
      if (step.lasting() <= left + ROUNDING) {
        return k + 1 < steps.size() ? (step.time() + steps.get(k + 1).time()) / 2 : step.time();
      }
    }
    return Double.NaN;
  }

  /** The time by which half have ended; NaN where the record is too short to show it. */
  public double median() {
    return quantile(HALF);
  }

  /** Where the 95 % interval of the median begins; NaN where nothing bounds it. */
  public double medianLow() {
    return firstBelowHalf(-Proportion.Z);
  }

  /** Where it ends; NaN where nothing bounds it. */
  public double medianHigh() {
    return firstBelowHalf(Proportion.Z);
  }

  private double firstBelowHalf(double deviates) {
    return steps.stream()
        .filter(step -> step.bound(deviates) <= HALF)
        .mapToDouble(Step::time)
        .findFirst()
        .orElse(Double.NaN);
  }

  /**
   * The mean of the lengths; where the longest is cut off each counts up to it only. NaN without an
   * end.
   */
  public double mean() {
    return ended == 0 ? Double.NaN : area(0, longest);
  }

  /** Where the 95 % interval of that mean begins; NaN of fewer than two ends. */
  public double meanLow() {
    return mean() / factor();
  }

  /** Where it ends: not behind what a length can count at most. */
  public double meanHigh() {
    return Math.min(isRestricted() ? longest : record, mean() * factor());
  }

  private double factor() {
    return ended < 2
        ? Double.NaN
        : StrictMath.exp(Sample.student(ended) * Math.sqrt(variance()) / mean());
  }

  /** Σ over the ends of (area behind it)² · ends / (at risk · (at risk − ends)). */
  private double variance() {
    double sum = 0;
    double before = 0;
    for (Step step : steps) {
      double behind = area(step.time(), longest);
      // The last end leaves no area behind it, and nobody at risk.
      sum += behind > 0 ? behind * behind * (step.greenwood() - before) : 0;
      before = step.greenwood();
    }
    return sum * ended / (ended - 1.0);
  }

  /** The mean of the lengths, each counted up to a horizon only. */
  double restrictedMean(double horizon) {
    return area(0, horizon);
  }

  /** The area under the curve between two times. */
  private double area(double from, double to) {
    double area = 0;
    double at = from;
    double share = lasting(from);
    for (Step step : steps) {
      if (step.time() > from && step.time() < to) {
        area += share * (step.time() - at);
        at = step.time();
        share = step.lasting();
      }
    }
    return area + share * Math.max(0, to - at);
  }
}
