package lifecircle.pattern;

import java.util.Arrays;

/**
 * Weibull's distribution of how long something lasts, fitted by the largest likelihood where some
 * lengths are cut off; shape 1 is one rate for all ages.
 *
 * <p>Units: those of the lengths, which are above 0.
 */
final class Weibull {
  private static final int HALVINGS = 60;
  private static final double LEAST_SHAPE = 0.01;
  private static final double MOST_SHAPE = 20;

  private final double[] ended;
  private final double[] all;

  Weibull(double[] ended, double[] cutOff) {
    this.ended = ended.clone();
    this.all = Arrays.copyOf(ended, ended.length + cutOff.length);
    System.arraycopy(cutOff, 0, all, ended.length, cutOff.length);
  }

  /** The shape of the largest likelihood. */
  double shape() {
    if (ended.length < 2) {
      return Double.NaN;
    }
    double low = LEAST_SHAPE;
    double high = MOST_SHAPE;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      if (score(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The derivative of the log-likelihood by the shape, over the number of ends; it falls. */
  private double score(double shape) {
    double weights = 0;
    double logs = 0;
    for (double length : all) {
      double weight = StrictMath.pow(length, shape);
      weights += weight;
      logs += weight * StrictMath.log(length);
    }
    double meanLog = Arrays.stream(ended).map(StrictMath::log).average().orElse(Double.NaN);
    return 1 / shape + meanLog - logs / weights;
  }

  private double logLikelihood(double shape) {
    double scale = Arrays.stream(all).map(length -> StrictMath.pow(length, shape)).sum();
    double logs = Arrays.stream(ended).map(StrictMath::log).sum();
    int ends = ended.length;
    return ends * (StrictMath.log(shape) + StrictMath.log(ends / scale) - 1) + (shape - 1) * logs;
  }

  /** Twice the log-likelihood that the shape gains over 1; above 3.84 one rate is rejected. */
  double likelihoodRatio() {
    return ended.length < 2 ? Double.NaN : 2 * (logLikelihood(shape()) - logLikelihood(1));
  }
}
