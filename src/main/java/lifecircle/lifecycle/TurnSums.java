package lifecircle.lifecycle;

/**
 * Sums over all periods from a bend on, for every bend at once: what a further turn of a line
 * without memory would share with what is there. A turn at period b is 0 before it and as many
 * weeks as have passed since after it; one step back in time adds the gap to the sums of the next
 * period, so that a thousand candidates cost no more than one.
 *
 * <p>Units: weeks.
 */
final class TurnSums {
  private final double[] turned;
  private final double[] squared;

  /**
   * The sums of one column.
   *
   * @param weeks the week of each period
   * @param column what is summed
   */
  TurnSums(double[] weeks, double... column) {
    turned = new double[column.length];
    squared = new double[column.length];
    double plain = 0;
    for (int t = column.length - 2; t >= 0; t--) {
      double gap = weeks[t + 1] - weeks[t];
      plain += column[t + 1];
      turned[t] = turned[t + 1] + gap * plain;
      squared[t] = squared[t + 1] + 2 * gap * turned[t + 1] + gap * gap * plain;
    }
  }

  /** Σ (weeks since the bend)·column. */
  double withTurn(int bend) {
    return turned[bend];
  }

  /** Σ (weeks since the bend)²·column. */
  double withSquaredTurn(int bend) {
    return squared[bend];
  }
}
