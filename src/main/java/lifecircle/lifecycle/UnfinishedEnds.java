package lifecircle.lifecycle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A first or last period that seems to have been counted in part only: far below its neighbours,
 * which show nothing of the kind. One end period is no stage.
 *
 * <p>Units: periods. Assumption: under 70 % of what the six nearest periods lead to expect, under
 * 80 % of the lowest of them, and three standard errors of a count below.
 */
final class UnfinishedEnds {
  private static final int NEAR = 6;
  private static final int FEWEST = 4;
  private static final double PART = 0.7;
  private static final double PART_OF_LOWEST = 0.8;
  private static final double LEAST_TREND = 0.5;
  private static final double ERRORS = 3;

  private UnfinishedEnds() {}

  /** The unfinished ones of the two ends of a stretch; none where the reader keeps them. */
  static List<Integer> in(ActivityCurve curve, boolean[] setAside, int first, int last) {
    return curve.keepsUnfinishedEnds()
        ? List.of()
        : IntStream.of(first, last)
            .filter(end -> end == 0 || end == curve.periods() - 1)
            .filter(end -> isUnfinished(curve, setAside, end, end == first ? 1 : -1))
            .boxed()
            .toList();
  }

  private static boolean isUnfinished(
      ActivityCurve curve, boolean[] setAside, int end, int inwards) {
    Neighbours near = Neighbours.of(curve, setAside, end + inwards, inwards, NEAR);
    if (setAside[end] || !curve.isCounted(end) || near.size() < FEWEST) {
      return false;
    }
    double trend = near.nearHalf() / StrictMath.max(1, near.farHalf());
    double expected = near.median() * StrictMath.max(LEAST_TREND, StrictMath.min(1, trend));
    double count = curve.activeMembers(end);
    return count < PART * expected
        && count < PART_OF_LOWEST * near.lowest()
        && expected - count > ERRORS * StrictMath.sqrt(expected + 1);
  }
}
