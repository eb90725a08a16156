package lifecircle.pattern;

import java.util.Arrays;
import java.util.List;

/** Which share of their acts members who write much direct to their first, first 5 and first 15. */
final class InnerCircle {
  private static final int[] FIRST = {1, 5, 15};

  private InnerCircle() {}

  /** How many members, and the sum of each share over them. */
  static double[] of(History history) {
    List<int[]> egos = Egos.of(history);
    double[] sums = new double[1 + FIRST.length];
    for (int[] acts : egos) {
      sums[0]++;
      for (int k = 0; k < FIRST.length; k++) {
        double inner = Arrays.stream(acts).limit(FIRST[k]).sum();
        sums[1 + k] += inner / Arrays.stream(acts).sum();
      }
    }
    return sums;
  }
}
