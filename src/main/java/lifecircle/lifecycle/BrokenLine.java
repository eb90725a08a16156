package lifecircle.lifecycle;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A series drawn as a line that bends at given periods: the logarithm of expected activity is
 * continuous and straight between the bends, and counts scatter around it.
 *
 * <p>ln μ(t) = a + Σ b_i·(weeks of piece i passed by t), plus a yearly swing where one is fitted,
 * plus what {@link Memory} carries over. One piece may be held level.
 *
 * <p>Units: slopes a week, bends in periods, pieces counted from 0. Source: Muggeo 2003 (segmented
 * regression), here with a search over whole periods.
 */
final class BrokenLine {
  private static final int MOST_DISPERSION_CHANGES = 4;
  private static final int SWING_COLUMNS = 2;
  private static final double MOST_CORRELATED = 0.8;

  private final CountSeries series;
  private final Memory memory;
  private final int[] bends;
  private final OptionalInt level;
  private final boolean season;
  private final Dispersion dispersion;
  private final LogLinear fit;
  private double full = Double.NaN;

  private BrokenLine(
      CountSeries series,
      Memory memory,
      int[] bends,
      OptionalInt level,
      boolean season,
      Dispersion dispersion,
      double[] coefficients) {
    this.series = series;
    this.memory = memory;
    this.bends = bends;
    this.level = level;
    this.season = season;
    this.dispersion = dispersion;
    fit = new LogLinear(series, dispersion, offset(), columns(), coefficients);
  }

  /** What memory carries over, and the size of blocks. */
  private double[] offset() {
    double[] logs = series.logs();
    double lift = lift();
    for (int t = 0; t < logs.length; t++) {
      logs[t] += lift;
    }
    double[] news = series.news(memory, logs);
    double[] offset = new double[news.length];
    for (int t = 0; t < offset.length; t++) {
      offset[t] = logs[t] - news[t] + series.logExposure(t);
    }
    return offset;
  }

  /**
   * By how much the mean log count lies below the log mean count, α/2 for large counts; without it
   * a walk with a long memory would seem to rise.
   */
  private double lift() {
    double alpha = dispersion.alphaAt(series.mean());
    double spread = alpha * series.mean();
    return alpha / 2 * spread / (1 + spread);
  }

  private double[][] columns() {
    double[][] columns = new double[width(bends.length)][];
    double[] ones = new double[series.periods()];
    Arrays.fill(ones, 1);
    columns[0] = series.news(memory, ones);
    for (int i = 0; i <= bends.length; i++) {
      columns[i + 1] = ramp(i);
    }
    if (season) {
      columns[bends.length + 2] = series.news(memory, series.swing(false));
      columns[bends.length + 3] = series.news(memory, series.swing(true));
    }
    return columns;
  }

  private double[] ramp(int piece) {
    double[] ramp = series.turn(memory, piece == 0 ? 0 : bends[piece - 1]).clone();
    if (level.isPresent() && level.getAsInt() == piece) {
      Arrays.fill(ramp, 0);
    } else if (piece < bends.length) {
      double[] rest = series.turn(memory, bends[piece]);
      for (int t = bends[piece]; t < ramp.length; t++) {
        ramp[t] -= rest[t];
      }
    }
    return ramp;
  }

  private int width(int numberOfBends) {
    return numberOfBends + 2 + (season ? SWING_COLUMNS : 0);
  }

  /** The line without a bend, under one memory and one law of the variance. */
  static BrokenLine straight(
      CountSeries series, Memory memory, VarianceLaw law, boolean withSeason) {
    double[] start = new double[2 + (withSeason ? SWING_COLUMNS : 0)];
    start[0] = StrictMath.log(series.mean() + 0.01);
    return new BrokenLine(
            series,
            memory,
            new int[0],
            OptionalInt.empty(),
            withSeason,
            Dispersion.middle(law),
            start)
        .settled();
  }

  /** The line with other bends and, maybe, another memory, at the same dispersion. */
  BrokenLine bent(Memory otherMemory, int[] otherBends) {
    return new BrokenLine(
        series,
        otherMemory,
        otherBends,
        OptionalInt.empty(),
        season,
        dispersion,
        drawnWith(otherBends));
  }

  /** The line with one of its pieces held level. */
  BrokenLine levelled(int piece) {
    return new BrokenLine(
        series, memory, bends, OptionalInt.of(piece), season, dispersion, drawnWith(bends));
  }

  /** The line at its likeliest dispersion. */
  BrokenLine settled() {
    BrokenLine line = this;
    for (int i = 0; i < MOST_DISPERSION_CHANGES; i++) {
      Dispersion likeliest = line.fit.likeliestDispersion();
      if (likeliest.equals(line.dispersion)) {
        return line;
      }
      line = new BrokenLine(series, memory, bends, level, season, likeliest, line.drawnWith(bends));
    }
    return line;
  }

  private double[] drawnWith(int[] otherBends) {
    double[] drawn = new double[width(otherBends.length)];
    drawn[0] = logLevel(0);
    int from = 0;
    for (int j = 0; j <= otherBends.length; j++) {
      int to = j < otherBends.length ? otherBends[j] : series.periods() - 1;
      drawn[j + 1] = (logLevel(to) - logLevel(from)) / (series.week(to) - series.week(from));
      from = to;
    }
    if (season) {
      drawn[otherBends.length + 2] = fit.coefficient(bends.length + 2);
      drawn[otherBends.length + 3] = fit.coefficient(bends.length + 3);
    }
    return drawn;
  }

  /** By how much a further bend at each candidate would raise twice the log-likelihood, nearly. */
  double[] promise(int[] candidates) {
    if (memory.equals(Memory.NONE)) {
      return fit.scoreTest().promiseOfTurns(series.weeks(), candidates);
    }
    double[][] turns = new double[candidates.length][];
    for (int i = 0; i < turns.length; i++) {
      turns[i] = series.turn(memory, candidates[i]);
    }
    return fit.scoreTest().promise(turns);
  }

  /** The same for two further bends each, so many periods apart and with opposite turns. */
  double[] promiseOfCliffs(int width, int... candidates) {
    double[][] steps = new double[candidates.length][];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = series.turn(memory, candidates[i]).clone();
      double[] rest = series.turn(memory, candidates[i] + width);
      for (int t = 0; t < rest.length; t++) {
        steps[i][t] -= rest[t];
      }
    }
    return fit.scoreTest().promise(steps);
  }

  /** What a fit climbs; to be compared between lines of the same dispersion only. */
  double likelihood() {
    return fit.likelihood();
  }

  /**
   * −2·ln L + parameters·ln n.
   *
   * @param news the share of the periods that are news, where neighbours resemble each other
   * @param price how many parameters a bend costs; it has two, its place and its turn
   */
  double bic(double news, double price) {
    if (Double.isNaN(full)) {
      full = fit.fullLikelihood();
    }
    double parameters =
        3
            + price * bends.length
            + memory.parameters()
            + (season ? SWING_COLUMNS : 0)
            - (level.isPresent() ? 1 : 0);
    return -2 * full * news
        + parameters * StrictMath.log(StrictMath.max(2, series.counted() * news));
  }

  /** How much alike neighbouring residuals are: their correlation, at least 0. */
  double autocorrelation() {
    double[] r = fit.residuals();
    double together = 0;
    double alone = 0;
    for (int t = 1; t < r.length; t++) {
      if (series.isCounted(t) && series.isCounted(t - 1)) {
        together += r[t] * r[t - 1];
        alone += (r[t] * r[t] + r[t - 1] * r[t - 1]) / 2;
      }
    }
    return alone > 0 ? StrictMath.max(0, StrictMath.min(MOST_CORRELATED, together / alone)) : 0;
  }

  int[] bends() {
    return bends.clone();
  }

  Memory memory() {
    return memory;
  }

  Dispersion dispersion() {
    return dispersion;
  }

  /** How far the yearly swing goes up and down, as a logarithm; 0 where none is fitted. */
  double swing() {
    return season
        ? StrictMath.hypot(fit.coefficient(bends.length + 2), fit.coefficient(bends.length + 3))
        : 0;
  }

  /** The trend, without season and without what memory carries: ln of expected activity. */
  double logLevel(int period) {
    double[] parts = parts(period);
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += parts[i] * fit.coefficient(i);
    }
    return sum;
  }

  /** What the yearly swing adds to the trend in a period. */
  double seasonal(int period) {
    return season
        ? series.swing(period, false) * fit.coefficient(bends.length + 2)
            + series.swing(period, true) * fit.coefficient(bends.length + 3)
        : 0;
  }

  private double[] parts(int period) {
    double[] parts = new double[bends.length + 2];
    parts[0] = 1;
    for (int i = 0; i <= bends.length; i++) {
      int from = i == 0 ? 0 : bends[i - 1];
      int to = i < bends.length ? StrictMath.min(bends[i], period) : period;
      parts[i + 1] = to > from ? series.week(to) - series.week(from) : 0;
    }
    return parts;
  }

  /** Standard error of the change of the trend between two periods. */
  double changeError(int from, int to) {
    double[] end = parts(to);
    double[] start = parts(from);
    double[] change = new double[width(bends.length)];
    for (int i = 0; i < end.length; i++) {
      change[i] = end[i] - start[i];
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
