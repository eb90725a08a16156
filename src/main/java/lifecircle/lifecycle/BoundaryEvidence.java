package lifecircle.lifecycle;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What can be said for and against each boundary of one series: how far it could be moved, what
 * would be lost without it beside a random walk, where the thresholds see it.
 *
 * @param drawn the line that was drawn
 * @param trend its reading by the rules of the stages
 * @param walk what a random walk could do
 * @param thresholds the cross-check
 */
record BoundaryEvidence(
    DrawnLine drawn, Trend trend, RandomWalkTest walk, ThresholdStages thresholds) {
  /** Half the 95 % point of χ² with one degree of freedom: the drop of a profile likelihood. */
  static final double PROFILE_DROP = 1.9207;

  static final int CLOSE_DAYS = 28;
  static final int CLOSE_PART = 20;
  private static final int STEPS = 240;

  Boundary boundary(Stage before, Mark mark) {
    OptionalInt bend = bend(mark);
    int period = mark.period();
    int margin = mark.isAfter(trend.last()) ? 0 : trend.passageMargin(period, mark.top());
    int earliest =
        bend.isPresent() ? reach(bend.getAsInt(), -1) : StrictMath.max(0, period - margin);
    int latest =
        bend.isPresent()
            ? reach(bend.getAsInt(), 1)
            : StrictMath.min(trend.end() - 1, period + margin);
    OptionalInt threshold =
        mark.top() == highestTop() ? thresholds.beginOf(mark.stage()) : OptionalInt.empty();
    return new Boundary(
        before,
        mark.stage(),
        period,
        earliest,
        latest,
        evidence(mark),
        bend.isPresent()
            ? OptionalDouble.empty()
            : OptionalDouble.of(mark.isAfter(trend.last()) ? 0 : StageRules.passed(mark.stage())),
        threshold,
        agrees(period, earliest, latest, threshold));
  }

  private int highestTop() {
    int top = trend.first();
    for (int corner = 0; corner < trend.corners(); corner++) {
      top = trend.cornerLevel(corner) > trend.level(top) ? trend.period(corner) : top;
    }
    return top;
  }

  private static OptionalInt bend(Mark mark) {
    boolean atBend = mark.corner().isPresent() && mark.corner().getAsInt() > 0;
    return atBend ? OptionalInt.of(mark.corner().getAsInt() - 1) : OptionalInt.empty();
  }

  /** What is lost without the bend, or with the piece held level in which a level is passed. */
  private Evidence evidence(Mark mark) {
    if (mark.isAfter(trend.last())) {
      return new Evidence(Double.POSITIVE_INFINITY, RandomWalkNull.LEAST);
    }
    return RandomWalkNull.ofBoundary().evidence(loss(mark), walk.counted(), walk.stepDeviation());
  }

  double loss(Mark mark) {
    OptionalInt bend = bend(mark);
    return bend.isPresent()
        ? walk.lostWithoutBend(drawn.line(), bend.getAsInt())
        : walk.lostIfLevel(
            drawn.line(), trend.piece(StrictMath.max(trend.first(), mark.period() - 1)));
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

  /** How far a bend can be moved one way before its profile likelihood drops. */
  private int reach(int bend, int way) {
    BrokenLine line = drawn.line();
    int[] others = BreakSearch.without(line.bends(), bend);
    int home = line.bends()[bend];
    int step = StrictMath.max(1, trend.end() / STEPS);
    int reached = home;
    int place = home + way * step;
    while (drawn.search().mayBend(others, place)) {
      BrokenLine moved = line.bent(line.memory(), BreakSearch.with(others, place));
      double drop = (line.likelihood() - moved.likelihood()) * drawn.news();
      if (drop > PROFILE_DROP) {
        return reached;
      }
      reached = place;
      place += way * step;
    }
    return reached;
  }
}
