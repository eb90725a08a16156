package lifecircle.report;

import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;

/**
 * One of several lives that are told side by side.
 *
 * @param curve the life
 * @param stages the stages found in it
 */
public record FoundLife(ActivityCurve curve, StageTable stages) {
  /** The period with the most active members, the first of several. */
  int peak() {
    return IntStream.range(0, curve.periods())
        .reduce((a, b) -> curve.activeMembers(b) > curve.activeMembers(a) ? b : a)
        .orElseThrow();
  }
}
