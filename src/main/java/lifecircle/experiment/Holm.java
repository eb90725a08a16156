package lifecircle.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The p of several comparisons, made so large that one of all that do not differ looks significant
 * with the stated probability at most.
 *
 * <p>Source: Holm 1979: the k-th smallest of m is multiplied by m − k + 1, and none is smaller than
 * the one before. What has no p (NaN) is no comparison and keeps none.
 */
public final class Holm {
  private Holm() {}

  /** The adjusted p, in the order of the plain ones. */
  public static double[] adjusted(double... ps) {
    double[] adjusted = ps.clone();
    List<Integer> order =
        IntStream.range(0, ps.length)
            .boxed()
            .filter(k -> !Double.isNaN(ps[k]))
            .sorted(Comparator.comparingDouble(k -> ps[k]))
            .toList();
    double before = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int k = order.get(rank);
      before = Math.max(before, Math.min(1, (order.size() - rank) * ps[k]));
      adjusted[k] = before;
    }
    return adjusted;
  }
}
