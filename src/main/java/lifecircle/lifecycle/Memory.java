package lifecircle.lifecycle;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * How much of what surprised in past periods is still felt in the next one: a good week is followed
 * by good weeks without any stage having changed.
 *
 * <p>The expected logarithm of activity is the trend plus {@code carried} times the weighted mean
 * of how far past periods stood above the trend, the weights falling by {@code smoothing} with each
 * period. {@code carried} near 1 with no break is a random walk: the rival every break has to beat.
 *
 * <p>Units: none. Source: Zeger and Qaqish 1988 (autoregression with a log link, zeros raised to
 * one half), with the past exponentially weighted as in simple exponential smoothing.
 *
 * @param carried part of the past surprise that is carried over, in [0, 1)
 * @param smoothing how slowly the weights of the past fall, in [0, 1); 0 looks back one period
 */
record Memory(double carried, double smoothing) {
  /** Every period stands for itself. */
  static final Memory NONE = new Memory(0, 0);

  /** The memories that are compared for each curve. */
  static final List<Memory> CANDIDATES =
      List.of(
          NONE,
          new Memory(0.5, 0),
          new Memory(0.8, 0),
          new Memory(1, 0),
          new Memory(0.5, 0.5),
          new Memory(0.8, 0.5),
          new Memory(1, 0.5));

  /** Refuses a memory that grows by itself. */
  Memory {
    if (!(carried >= 0 && carried <= 1 && smoothing >= 0 && smoothing < 1)) {
      throw new IllegalArgumentException(
          "memory " + carried + ", " + smoothing + " is not inside [0, 1)");
    }
  }

  /** How many free numbers this memory has, for the price of a model. */
  int parameters() {
    return (carried > 0 ? 1 : 0) + (smoothing > 0 ? 1 : 0);
  }

  /** What of a column is left when the carried part of its own past is taken away. */
  double[] news(double[] column) {
    return news(column, period -> true);
  }

  /**
   * The same where some periods were not counted: in such a period just what was expected is taken
   * to have happened, so that the memory of earlier ones fades as it would have.
   */
  double[] news(double[] column, IntPredicate isCounted) {
    double[] left = column.clone();
    double past = column.length > 0 && isCounted.test(0) ? column[0] : 0;
    for (int t = 1; t < column.length; t++) {
      left[t] = column[t] - carried * past;
      double felt = isCounted.test(t) ? column[t] : carried * past;
      past = smoothing * past + (1 - smoothing) * felt;
    }
    return left;
  }
}
