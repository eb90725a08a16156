package lifecircle.lifecycle;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What can be said for and against each boundary of one life: how far it could be moved, what would
 * be lost without it, where the thresholds see it.
 *
 * @param search the search that found the line
 * @param line the fitted line
 * @param trend its reading by the rules of the stages
 * @param thresholds the cross-check
 */
record Witness(BreakSearch search, BrokenLine line, Trend trend, ThresholdStages thresholds) {
  /** Half the 95 % point of χ² with one degree of freedom: the drop of a profile likelihood. */
  static final double PROFILE_DROP = 1.9207;

  static final int CLOSE_DAYS = 28;
  static final int CLOSE_PART = 20;
  private static final double AT_PEAK = -1e-9;

  /** How much worse the best line without a bend is. */
  double deltaBic() {
    return line.bends().length == 0 ? 0 : search.rival().bic() - line.bic();
  }

  Boundary boundary(Stage before, Mark mark) {
    Optional<Integer> bend =
        mark.corner().isPresent() && mark.corner().getAsInt() > 0
            ? Optional.of(mark.corner().getAsInt() - 1)
            : Optional.empty();
    int period = mark.period();
    int margin = trend.passageMargin(period, mark.top());
    int earliest = bend.map(b -> reach(b, -1)).orElse(StrictMath.max(0, period - margin));
    int latest =
        bend.map(b -> reach(b, 1)).orElse(StrictMath.min(trend.end() - 1, period + margin));
    OptionalDouble lost =
        bend.isPresent() ? OptionalDouble.of(lostWithout(bend.get())) : OptionalDouble.empty();
    OptionalInt threshold =
        trend.level(mark.top()) >= AT_PEAK ? thresholds.beginOf(mark.stage()) : OptionalInt.empty();
    return new Boundary(
        before,
        mark.stage(),
        period,
        earliest,
        latest,
        lost,
        bend.isPresent()
            ? OptionalDouble.empty()
            : OptionalDouble.of(StageRules.passed(mark.stage())),
        threshold,
        agrees(period, earliest, latest, threshold));
  }

  private boolean agrees(int period, int earliest, int latest, OptionalInt threshold) {
    if (threshold.isEmpty()) {
      return false;
    }
    int there = threshold.getAsInt();
    boolean inside = earliest <= there && there <= latest;
    int close = StrictMath.max(trend.periods(CLOSE_DAYS), trend.end() / CLOSE_PART);
    return inside || StrictMath.abs(there - period) <= close;
  }

  private double lostWithout(int bend) {
    return search.without(line, bend).bic() - line.bic();
  }

  /** How far a bend can be moved one way before its profile likelihood drops. */
  private int reach(int bend, int way) {
    int[] others = BreakSearch.without(line.bends(), bend);
    int home = line.bends()[bend];
    int step = StrictMath.max(1, trend.end() / 240);
    int reached = home;
    for (int place = home + way * step; search.mayBend(others, place); place += way * step) {
      BrokenLine moved = line.bent(line.memory(), BreakSearch.with(others, place));
      if (moved.likelihood() < line.likelihood() - PROFILE_DROP) {
        return reached;
      }
      reached = place;
    }
    return reached;
  }
}
