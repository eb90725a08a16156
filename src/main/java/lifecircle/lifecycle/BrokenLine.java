package lifecircle.lifecycle;

import java.util.Arrays;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A life drawn as a line that bends at given periods: the logarithm of expected activity is
 * continuous and straight between the bends, and counts scatter around it.
 *
 * <p>ln μ(t) = a + b·t + Σ c_j·max(0, t − τ_j), plus what {@link Memory} carries over.
 *
 * <p>Units: t in weeks, slopes a week, bends in periods. Source: Muggeo 2003 (segmented
 * regression), here with a search over whole periods.
 */
final class BrokenLine {
  private static final int MOST_DISPERSION_CHANGES = 4;

  private final CountSeries series;
  private final Memory memory;
  private final int[] bends;
  private final int rung;
  private final LogLinear fit;

  private BrokenLine(
      CountSeries series, Memory memory, int[] bends, int rung, double[] coefficients) {
    this.series = series;
    this.memory = memory;
    this.bends = bends;
    this.rung = rung;
    double[] logs = series.logs();
    double lift = lift(series, rung);
    for (int t = 0; t < logs.length; t++) {
      logs[t] += lift;
    }
    double[] carried = series.news(memory, logs);
    for (int t = 0; t < carried.length; t++) {
      carried[t] = logs[t] - carried[t];
    }
    double[][] columns = new double[bends.length + 2][];
    columns[0] = new double[series.periods()];
    Arrays.fill(columns[0], 1);
    columns[0] = series.news(memory, columns[0]);
    columns[1] = series.turn(memory, 0);
    for (int j = 0; j < bends.length; j++) {
      columns[j + 2] = series.turn(memory, bends[j]);
    }
    fit = new LogLinear(series, rung, carried, columns, coefficients);
  }

  /**
   * By how much the mean log count lies below the log mean count, α/2 for large counts; without it
   * a walk with a long memory would seem to rise.
   */
  private static double lift(CountSeries series, int rung) {
    double alpha = CountSeries.dispersion(rung);
    double spread = alpha * series.mean();
    return alpha / 2 * spread / (1 + spread);
  }

  /** The line without a bend. */
  static BrokenLine straight(CountSeries series, Memory memory) {
    double[] level = {StrictMath.log(series.mean() + 0.01), 0};
    return new BrokenLine(series, memory, new int[0], CountSeries.dispersions() / 2, level)
        .settled();
  }

  /** The line with other bends and, maybe, another memory, at the same dispersion. */
  BrokenLine bent(Memory otherMemory, int[] otherBends) {
    return new BrokenLine(series, otherMemory, otherBends, rung, drawnWith(otherBends));
  }

  /** The line at its likeliest dispersion. */
  BrokenLine settled() {
    BrokenLine line = this;
    for (int i = 0; i < MOST_DISPERSION_CHANGES; i++) {
      int likeliest = line.fit.likeliestDispersion();
      if (likeliest == line.rung) {
        return line;
      }
      line = new BrokenLine(series, memory, bends, likeliest, line.drawnWith(bends));
    }
    return line;
  }

  private double[] drawnWith(int[] otherBends) {
    double[] drawn = new double[otherBends.length + 2];
    drawn[0] = logLevel(0);
    int from = 0;
    double before = 0;
    for (int j = 0; j <= otherBends.length; j++) {
      int to = j < otherBends.length ? otherBends[j] : series.periods() - 1;
      double slope = (logLevel(to) - logLevel(from)) / (series.week(to) - series.week(from));
      drawn[j + 1] = slope - before;
      before = slope;
      from = to;
    }
    return drawn;
  }

  /** By how much a further bend at each candidate would raise twice the log-likelihood, nearly. */
  double[] promise(int[] candidates) {
    double[][] turns = new double[candidates.length][];
    for (int i = 0; i < turns.length; i++) {
      turns[i] = series.turn(memory, candidates[i]);
    }
    return fit.promise(turns);
  }

  double likelihood() {
    return fit.likelihood();
  }

  /** −2·ln L + parameters·ln n; a bend costs two parameters, its place and its turn. */
  double bic() {
    int parameters = 3 + 2 * bends.length + memory.parameters();
    return -2 * fit.likelihood() + parameters * StrictMath.log(series.counted());
  }

  int[] bends() {
    return bends.clone();
  }

  Memory memory() {
    return memory;
  }

  double dispersion() {
    return CountSeries.dispersion(rung);
  }

  /** The trend, without what memory carries: ln of expected activity in a period. */
  double logLevel(int period) {
    double[] parts = parts(period);
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += parts[i] * fit.coefficient(i);
    }
    return sum;
  }

  private double[] parts(int period) {
    double[] parts = new double[bends.length + 2];
    parts[0] = 1;
    parts[1] = series.week(period);
    for (int j = 0; j < bends.length; j++) {
      parts[j + 2] = StrictMath.max(0, series.week(period) - series.week(bends[j]));
    }
    return parts;
  }

  /** Standard error of the change of the trend between two periods. */
  double changeError(int from, int to) {
    double[] change = parts(to);
    double[] start = parts(from);
    for (int i = 0; i < change.length; i++) {
      change[i] -= start[i];
    }
    RealMatrix covariance = fit.covariance();
    double[] seen = covariance.operate(change);
    double variance = 0;
    for (int i = 0; i < change.length; i++) {
      variance += change[i] * seen[i];
    }
    return StrictMath.sqrt(StrictMath.max(0, variance));
  }
}
