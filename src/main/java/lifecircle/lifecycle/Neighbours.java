package lifecircle.lifecycle;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The counted periods next to one place of a curve, on one side of it: what an odd period there is
 * judged by.
 *
 * <p>Units: posters a period, nearest first.
 */
final class Neighbours {
  private final double[] counts;

  private Neighbours(double... counts) {
    this.counts = counts;
  }

  /**
   * The nearest counted periods.
   *
   * @param setAside periods that do not count
   * @param from the nearest period
   * @param way 1 for later periods, −1 for earlier ones
   * @param most how many at the most; they are looked for among twice as many periods
   */
  static Neighbours of(ActivityCurve curve, boolean[] setAside, int from, int way, int most) {
    return new Neighbours(
        IntStream.iterate(from, t -> t >= 0 && t < curve.periods(), t -> t + way)
            .limit(2L * most)
            .filter(t -> curve.isCounted(t) && !setAside[t])
            .limit(most)
            .mapToDouble(curve::activeMembers)
            .toArray());
  }

  int size() {
    return counts.length;
  }

  double nearest() {
    return counts[0];
  }

  /** The mean of the nearer half. */
  double nearHalf() {
    return Arrays.stream(counts, 0, (counts.length + 1) / 2).average().orElse(0);
  }

  /** The mean of the farther half. */
  double farHalf() {
    return Arrays.stream(counts, counts.length / 2, counts.length).average().orElse(0);
  }

  double mean() {
    return Arrays.stream(counts).average().orElse(0);
  }

  double highest() {
    return Arrays.stream(counts).max().orElse(0);
  }

  double lowest() {
    return Arrays.stream(counts).min().orElse(0);
  }

  /** The middle count; 0 where there is none. */
  double median() {
    double[] sorted = counts.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** The same without the nearest. */
  Neighbours beyondNearest() {
    return new Neighbours(Arrays.copyOfRange(counts, 1, counts.length));
  }
}
