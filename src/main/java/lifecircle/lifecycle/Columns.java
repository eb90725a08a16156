package lifecircle.lifecycle;

/**
 * The columns of a log-linear model, and the sums over periods that fits are made of. A column of a
 * broken line is 0 before its piece and stays the same after it, which saves most of the summing.
 */
final class Columns {
  private final double[][] columns;
  private final int[] firsts;
  private final int[] settled;

  Columns(double[]... columns) {
    this.columns = columns;
    this.firsts = new int[columns.length];
    this.settled = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      firsts[i] = leadingZeros(columns[i]);
      settled[i] = settled(columns[i]);
    }
  }

  private static int leadingZeros(double... column) {
    int t = 0;
    while (t < column.length && column[t] == 0) {
      t++;
    }
    return t;
  }

  /** From where on a column stays the same, as that of a piece does that has ended. */
  private static int settled(double... column) {
    int t = column.length - 1;
    while (t > 0 && column[t - 1] == column[t]) {
      t--;
    }
    return t;
  }

  int count() {
    return columns.length;
  }

  /** The offset and each column times its coefficient, period by period. */
  double[] combined(double[] offset, double[] coefficients) {
    double[] sums = offset.clone();
    for (int i = 0; i < coefficients.length; i++) {
      for (int t = firsts[i]; t < sums.length; t++) {
        sums[t] += coefficients[i] * columns[i][t];
      }
    }
    return sums;
  }

  /** Σ column·values of each column. */
  double[] sumsWith(double[] values) {
    double[] sums = new double[columns.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(columns[i], values, firsts[i]);
    }
    return sums;
  }

  /** Σ column·weights·column of each pair of columns. */
  double[][] products(double[] weights) {
    double[][] sums = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      double[] weighted = weighted(weights, i);
      double total = total(weighted, firsts[i]);
      for (int j = 0; j <= i; j++) {
        sums[i][j] =
            settled[j] <= firsts[i]
                ? columns[j][weights.length - 1] * total
                : sum(columns[j], weighted, StrictMath.max(firsts[i], firsts[j]));
        sums[j][i] = sums[i][j];
      }
    }
    return sums;
  }

  /** One column times the weights. */
  double[] weighted(double[] weights, int column) {
    double[] weighted = new double[weights.length];
    for (int t = firsts[column]; t < weighted.length; t++) {
      weighted[t] = weights[t] * columns[column][t];
    }
    return weighted;
  }

  private static double sum(double[] column, double[] values, int from) {
    double sum = 0;
    for (int t = from; t < values.length; t++) {
      sum += values[t] * column[t];
    }
    return sum;
  }

  private static double total(double[] column, int from) {
    double sum = 0;
    for (int t = from; t < column.length; t++) {
      sum += column[t];
    }
    return sum;
  }
}
