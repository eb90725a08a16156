package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Empty stretches between high counts: holidays, or weeks in which nobody counted. The line is
 * drawn without them.
 *
 * <p>Units: periods. Assumption: on both sides four counted periods are all above the stray ones,
 * their means are at least 3 and within a factor of three, and by the lower of them 20 posters were
 * missed. A hole may hold stray posts: periods under 5 % of both sides.
 */
final class Holes {
  private static final int NEAR = 4;
  private static final double LEAST = 3;
  private static final double ALIKE = 3;
  private static final double MISSED = 20;
  private static final double STRAY = 0.05;

  private Holes() {}

  /** The periods of all holes of a curve between two periods. */
  static List<Integer> in(ActivityCurve curve, int first, int last) {
    List<Integer> holes = new ArrayList<>();
    int t = curve.isSimulated() ? last + 1 : first;
    while (t <= last) {
      int end = t;
      while (end <= last && isEmpty(curve, t, end)) {
        end++;
      }
      if (end > t && isHole(curve, t, end)) {
        IntStream.range(t, end).filter(curve::isCounted).forEach(holes::add);
      }
      t = StrictMath.max(end, t + 1);
    }
    return holes;
  }

  private static boolean isEmpty(ActivityCurve curve, int start, int period) {
    double before = Neighbours.of(curve, new boolean[curve.periods()], start - 1, -1, NEAR).mean();
    return !curve.isCounted(period) || curve.activeMembers(period) <= STRAY * before;
  }

  private static boolean isHole(ActivityCurve curve, int start, int end) {
    boolean[] none = new boolean[curve.periods()];
    Neighbours before = Neighbours.of(curve, none, start - 1, -1, NEAR);
    Neighbours after = Neighbours.of(curve, none, end, 1, NEAR);
    double low = StrictMath.min(before.mean(), after.mean());
    boolean alike = StrictMath.max(before.mean(), after.mean()) <= ALIKE * low;
    double stray = IntStream.range(start, end).mapToDouble(curve::activeMembers).max().orElse(0);
    boolean busy = before.lowest() > stray && after.lowest() > stray && stray <= STRAY * low;
    return alike && busy && low >= LEAST && low * (end - start) >= MISSED;
  }
}
