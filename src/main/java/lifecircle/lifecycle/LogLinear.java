package lifecircle.lifecycle;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Counts whose expected logarithm is a sum of columns: the likeliest coefficients, by Newton's
 * steps, halved where they go too far.
 *
 * <p>Source: McCullagh and Nelder 1989. Assumption: every coefficient but the first has a weak
 * normal prior with standard deviation 3; it only matters where all counts are zero and a slope
 * would run away.
 */
final class LogLinear {
  static final double PRIOR_PRECISION = 1 / 9.0;
  private static final int MOST_STEPS = 40;
  private static final int MOST_HALVINGS = 12;
  private static final double ENOUGH = 1e-6;
  private static final double RIDGE = 1e-9;
  private static final double RIDGE_LIMIT = 1e6;

  private final CountSeries series;
  private final Dispersion dispersion;
  private final double[] offset;
  private final Columns columns;
  private double[] coefficients;
  private double[] logMeans;
  private double[] means;
  private double likelihood;

  LogLinear(
      CountSeries series,
      Dispersion dispersion,
      double[] offset,
      double[][] columns,
      double[] coefficients) {
    this.series = series;
    this.dispersion = dispersion;
    this.offset = offset;
    this.columns = new Columns(columns);
    this.coefficients = coefficients;
    this.logMeans = logMeans(coefficients);
    this.means = exponentials(logMeans);
    this.likelihood = penalised(coefficients, logMeans, means);
    climb();
  }

  private static double[] exponentials(double[] logs) {
    double[] exponentials = new double[logs.length];
    for (int t = 0; t < logs.length; t++) {
      exponentials[t] = StrictMath.exp(logs[t]);
    }
    return exponentials;
  }

  private void climb() {
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = likelihood;
      ArrayRealVector score = new ArrayRealVector(score(), false);
      oneStep(information(curvatures()).getSolver().solve(score).toArray());
      if (!(likelihood > before + ENOUGH)) {
        return;
      }
    }
  }

  private void oneStep(double[] direction) {
    double length = 1;
    for (int halved = 0; halved < MOST_HALVINGS; halved++) {
      double[] tried = coefficients.clone();
      for (int i = 0; i < tried.length; i++) {
        tried[i] += length * direction[i];
      }
      double[] triedLogs = logMeans(tried);
      double[] triedMeans = exponentials(triedLogs);
      double reached = penalised(tried, triedLogs, triedMeans);
      if (reached > likelihood) {
        coefficients = tried;
        logMeans = triedLogs;
        means = triedMeans;
        likelihood = reached;
        return;
      }
      length /= 2;
    }
  }

  private double[] logMeans(double[] tried) {
    double[] sums = columns.combined(offset, tried);
    for (int t = 0; t < sums.length; t++) {
      sums[t] = StrictMath.max(-40, StrictMath.min(25, sums[t]));
    }
    return sums;
  }

  private double penalised(double[] tried, double[] triedLogs, double[] triedMeans) {
    double prior = 0;
    for (int i = 1; i < tried.length; i++) {
      prior += PRIOR_PRECISION * tried[i] * tried[i] / 2;
    }
    return series.likelihood().climbed(triedLogs, triedMeans, dispersion) - prior;
  }

  /**
   * (y − μ)·μ/variance: how far each count lies from its mean, as the likelihood feels it; 0 if not
   * counted.
   */
  private double[] surprises() {
    double[] surprises = new double[logMeans.length];
    for (int t = 0; t < surprises.length; t++) {
      if (series.isCounted(t)) {
        surprises[t] = (series.count(t) - means[t]) / dispersion.overMean(means[t]);
      }
    }
    return surprises;
  }

  /** μ²/variance: how much each period tells; nothing if not counted. */
  private double[] weights() {
    double[] weights = new double[logMeans.length];
    for (int t = 0; t < weights.length; t++) {
      if (series.isCounted(t)) {
        weights[t] = means[t] / dispersion.overMean(means[t]);
      }
    }
    return weights;
  }

  /**
   * The same as the counts themselves tell it, not their means: how fast surprise falls as a mean
   * rises. Steps by it are those of Newton and end after a few.
   */
  private double[] curvatures() {
    double[] curvatures = weights();
    for (int t = 0; t < curvatures.length; t++) {
      if (series.isCounted(t)) {
        curvatures[t] *= dispersion.overMean(series.count(t)) / dispersion.overMean(means[t]);
      }
    }
    return curvatures;
  }

  private double[] score() {
    double[] score = columns.sumsWith(surprises());
    for (int i = 1; i < score.length; i++) {
      score[i] -= PRIOR_PRECISION * coefficients[i];
    }
    return score;
  }

  private CholeskyDecomposition information(double[] weights) {
    double[][] sums = columns.products(weights);
    for (int i = 0; i < sums.length; i++) {
      sums[i][i] += i > 0 ? PRIOR_PRECISION : 1e-9;
    }
    return decomposed(sums);
  }

  /** The decomposition; a matrix that is nearly singular gets a ridge until it has one. */
  private static CholeskyDecomposition decomposed(double[][] sums) {
    for (double ridge = 0; ridge < RIDGE_LIMIT; ridge = StrictMath.max(RIDGE, 10 * ridge)) {
      for (int i = 0; i < sums.length; i++) {
        sums[i][i] += ridge;
      }
      try {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(sums), 1e-9, 1e-30);
      } catch (NonPositiveDefiniteMatrixException tooFlat) {
        // Flat in some direction: a larger ridge is tried.
      }
    }
    throw new IllegalStateException("no decomposition with a ridge of " + RIDGE_LIMIT);
  }

  /** Covariance of the coefficients. */
  RealMatrix covariance() {
    return information(weights()).getSolver().getInverse();
  }

  /** What further columns promise to this fit. */
  ScoreTest scoreTest() {
    return new ScoreTest(columns, weights(), surprises(), covariance());
  }

  /** Log-likelihood at the top, the weak prior included. */
  double likelihood() {
    return likelihood;
  }

  double coefficient(int column) {
    return coefficients[column];
  }

  /** The log-likelihood that models of both laws are compared by. */
  double fullLikelihood() {
    return series.likelihood().full(logMeans, means, dispersion);
  }

  /** (y − μ)/√variance; NaN if not counted. */
  double[] residuals() {
    double[] left = new double[logMeans.length];
    for (int t = 0; t < left.length; t++) {
      left[t] =
          series.isCounted(t)
              ? (series.count(t) - means[t])
                  / StrictMath.sqrt(means[t] * dispersion.overMean(means[t]) + 1e-9)
              : Double.NaN;
    }
    return left;
  }

  Dispersion likeliestDispersion() {
    return series.likelihood().likeliest(logMeans, means, dispersion);
  }
}
