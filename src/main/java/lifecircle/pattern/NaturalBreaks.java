package lifecircle.pattern;

import java.util.Arrays;

/**
 * Numbers on a line in the given count of clusters with the least sum of squares within them, found
 * exactly.
 *
 * <p>Source: Jenks 1977; dynamic programme of Fisher 1958.
 */
final class NaturalBreaks {
  private final double[] value;
  private final double[] weight;
  private final int clusters;
  private final double[] weights;
  private final double[] sums;
  private final double[] squares;
  private final int[][] from;
  private final double within;

  /** The best clusters of numbers in ascending order. */
  NaturalBreaks(double[] ascending, int clusters) {
    this.value = Arrays.stream(ascending).distinct().toArray();
    this.weight = new double[value.length];
    for (double number : ascending) {
      weight[Arrays.binarySearch(value, number)]++;
    }
    this.clusters = clusters;
    weights = new double[value.length + 1];
    sums = new double[value.length + 1];
    squares = new double[value.length + 1];
    for (int k = 0; k < value.length; k++) {
      weights[k + 1] = weights[k] + weight[k];
      sums[k + 1] = sums[k] + weight[k] * value[k];
      squares[k + 1] = squares[k] + weight[k] * value[k] * value[k];
    }
    from = new int[clusters][value.length + 1];
    within = value.length < clusters ? Double.NaN : solve();
  }

  private double solve() {
    double[] best = new double[value.length + 1];
    for (int end = 1; end <= value.length; end++) {
      best[end] = spread(0, end);
    }
    for (int cluster = 1; cluster < clusters; cluster++) {
      double[] next = new double[value.length + 1];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int end = cluster + 1; end <= value.length; end++) {
        for (int start = cluster; start < end; start++) {
          double sum = best[start] + spread(start, end);
          if (sum < next[end]) {
            next[end] = sum;
            from[cluster][end] = start;
          }
        }
      }
      best = next;
    }
    return best[value.length];
  }

  private double spread(int start, int end) {
    double n = weights[end] - weights[start];
    double sum = sums[end] - sums[start];
    return Math.max(0, squares[end] - squares[start] - sum * sum / n);
  }

  /** The part of all variance that lies between the clusters; NaN of too few different numbers. */
  double fit() {
    return 1 - within / spread(0, value.length);
  }

  /** How many numbers are in the highest cluster. */
  double highest() {
    return weights[value.length] - weights[from[clusters - 1][value.length]];
  }
}
