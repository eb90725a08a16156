package lifecircle.lifecycle;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The active members of one curve as counts to be fitted: how likely they are around given means
 * when counts are negative binomial, zeros included. A period that was not counted says nothing: it
 * has no part in the likelihood.
 *
 * <p>Units: distinct posters a period; the dispersion α is dimensionless, variance = μ + αμ².
 *
 * <p>Source: Hilbe 2011 (the NB2 form). The dispersion is taken from a fixed ladder, so that its
 * gamma functions are computed once for each curve. The inner logarithm is that of commons-math3:
 * plain Java, the same on every machine.
 */
final class CountSeries {
  private static final double[] DISPERSIONS = {
    1e-4, 0.003, 0.01, 0.02, 0.04, 0.06, 0.09, 0.13, 0.18, 0.25, 0.35, 0.5, 0.75, 1.2, 2, 4
  };

  private final double[] counts;
  private final ActivityCurve curve;
  private final double[] constants;
  private final double[] logs;
  private final double weeksPerPeriod;
  private final Map<Memory, double[][]> turns = new HashMap<>();

  CountSeries(ActivityCurve curve) {
    this.curve = curve;
    counts = new double[curve.periods()];
    for (int t = 0; t < counts.length; t++) {
      counts[t] = curve.activeMembers(t);
    }
    logs = new double[counts.length];
    for (int t = 0; t < logs.length; t++) {
      logs[t] = StrictMath.log(StrictMath.max(counts[t], 0.5));
    }
    weeksPerPeriod = curve.period().meanDays() / 7.0;
    constants = new double[DISPERSIONS.length];
    for (int i = 0; i < DISPERSIONS.length; i++) {
      constants[i] = constant(1 / DISPERSIONS[i]);
    }
  }

  private double constant(double size) {
    double sum = 0;
    double base = Gamma.logGamma(size);
    for (int t = 0; t < counts.length; t++) {
      if (isCounted(t)) {
        double y = counts[t];
        sum += Gamma.logGamma(y + size) - base - Gamma.logGamma(y + 1);
      }
    }
    return sum;
  }

  int periods() {
    return counts.length;
  }

  double count(int period) {
    return counts[period];
  }

  /** Whether a period says anything; one that does not has no part in a fit. */
  boolean isCounted(int period) {
    return curve.isCounted(period);
  }

  /** How many periods have a part in the fit. */
  int counted() {
    return curve.countedPeriods();
  }

  /** Mean count of a period. */
  double mean() {
    double sum = 0;
    for (double y : counts) {
      sum += y;
    }
    return sum / counted();
  }

  /**
   * How much successive counts differ, against counting alone: the mean of (y′ − y)²/(y′ + y),
   * which is 1 for independent Poisson counts, more for a random walk and near 0 for a drawn curve;
   * 1 where nothing was counted.
   */
  double roughness() {
    double sum = 0;
    int pairs = 0;
    for (int t = 1; t < counts.length; t++) {
      double both = counts[t] + counts[t - 1];
      if (both > 0 && isCounted(t) && isCounted(t - 1)) {
        sum += (counts[t] - counts[t - 1]) * (counts[t] - counts[t - 1]) / both;
        pairs++;
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  /** Time of a period in weeks since the first; months are taken as equally long. */
  double week(int period) {
    return period * weeksPerPeriod;
  }

  /** The logarithm of the counts, zeros raised to one half. */
  double[] logs() {
    return logs.clone();
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

  static int dispersions() {
    return DISPERSIONS.length;
  }

  static double dispersion(int rung) {
    return DISPERSIONS[rung];
  }

  /** Log-likelihood of the counts: Σ y·ln(αμ) − (y + 1/α)·ln(1 + αμ) + terms without μ. */
  double logLikelihood(double[] logMeans, double[] means, int rung) {
    double alpha = DISPERSIONS[rung];
    double logAlpha = StrictMath.log(alpha);
    double sum = constants[rung];
    for (int t = 0; t < counts.length; t++) {
      if (isCounted(t)) {
        sum +=
            counts[t] * (logAlpha + logMeans[t])
                - (counts[t] + 1 / alpha) * FastMath.log(1 + alpha * means[t]);
      }
    }
    return sum;
  }

  /**
   * The rung of the ladder, next to this one or further up or down, where the counts are likeliest.
   */
  int likeliestDispersion(double[] logMeans, double[] means, int start) {
    int best = start;
    double highest = logLikelihood(logMeans, means, start);
    for (int way : new int[] {-1, 1}) {
      int rung = best + way;
      while (rung >= 0 && rung < DISPERSIONS.length) {
        double likelihood = logLikelihood(logMeans, means, rung);
        if (!(likelihood > highest)) {
          break;
        }
        highest = likelihood;
        best = rung;
        rung += way;
      }
    }
    return best;
  }
}
