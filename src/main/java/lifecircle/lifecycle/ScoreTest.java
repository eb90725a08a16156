package lifecircle.lifecycle;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * By how much a further column would raise twice the log-likelihood of a fit, nearly, without
 * fitting it: s²/(Σw·z² + p − v'Cv), where z is the column, s its sum with what surprises the fit,
 * w the weights, p the prior precision, v the weighted sums of z with the fitted columns, C their
 * covariance.
 *
 * <p>Source: Rao 1948.
 */
final class ScoreTest {
  private static final double TOO_ALIKE = 1e-9;

  private final Columns columns;
  private final double[] weights;
  private final double[] surprises;
  private final RealMatrix covariance;

  /**
   * The test at one fit.
   *
   * @param columns those of the fit
   * @param weights how much each period tells
   * @param surprises how far each count lies from its mean, as the likelihood feels it
   * @param covariance of the coefficients
   */
  ScoreTest(Columns columns, double[] weights, double[] surprises, RealMatrix covariance) {
    this.columns = columns;
    this.weights = weights;
    this.surprises = surprises;
    this.covariance = covariance;
  }

  /** What each of further columns promises. */
  double[] promise(double[][] further) {
    double[] promise = new double[further.length];
    for (int c = 0; c < further.length; c++) {
      Columns one = new Columns(further[c]);
      double[] common = columns.sumsWith(one.weighted(weights, 0));
      promise[c] = promise(one.sumsWith(surprises)[0], one.products(weights)[0][0], common);
    }
    return promise;
  }

  /**
   * What turns at some periods promise to a line without memory.
   *
   * @param weeks the week of each period
   * @param bends where the turns are
   */
  double[] promiseOfTurns(double[] weeks, int... bends) {
    TurnSums news = new TurnSums(weeks, surprises);
    TurnSums own = new TurnSums(weeks, weights);
    TurnSums[] shared = new TurnSums[columns.count()];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = new TurnSums(weeks, columns.weighted(weights, i));
    }
    double[] promise = new double[bends.length];
    for (int c = 0; c < bends.length; c++) {
      double[] common = new double[shared.length];
      for (int i = 0; i < common.length; i++) {
        common[i] = shared[i].withTurn(bends[c]);
      }
      promise[c] = promise(news.withTurn(bends[c]), own.withSquaredTurn(bends[c]), common);
    }
    return promise;
  }

  private double promise(double score, double squares, double[] common) {
    double[] seen = covariance.operate(common);
    double own = LogLinear.PRIOR_PRECISION + squares;
    double left = own;
    for (int i = 0; i < common.length; i++) {
      left -= common[i] * seen[i];
    }
    return left > TOO_ALIKE * own ? score * score / left : 0;
  }
}
