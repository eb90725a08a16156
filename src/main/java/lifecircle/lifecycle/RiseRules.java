package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a hump comes to its height.
 *
 * <ul>
 *   <li>germination: only of the first hump, from its start below 30 % to the bend below 30 % after
 *       which the line rises most suddenly and more than twice as fast; without such a bend, where
 *       the line starts below 10 %, to the passage of 10 %, if that is known not to lie at the
 *       start;
 *   <li>plateau: a long level start or a long level rest on the way, between 30 % and 67 %;
 *   <li>rapid growth: from there, where the line surely rises from under 67 %; not where it begins
 *       at half its height or more and tops out within four weeks: a birth at full height;
 *   <li>active interaction or decline before a low on the way, where the community starts at 67 %
 *       or surely falls to that low;
 *   <li>active interaction: from the passage of 75 %.
 * </ul>
 */
final class RiseRules {
  static final double HALF = StrictMath.log(0.50);
  static final int BIRTH_DAYS = 28;
  static final double SUDDEN = 2;

  private final Trend trend;
  private final Hump hump;
  private final boolean isFirst;
  private final int from;
  private final int top;
  private final double height;

  RiseRules(Trend trend, Hump hump, boolean isFirst) {
    this.trend = trend;
    this.hump = hump;
    this.isFirst = isFirst;
    this.from = trend.period(hump.foot());
    this.top = trend.period(hump.top());
    this.height = hump.height(trend);
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    OptionalInt valley = valley();
    if (valley.isPresent()) {
      marks.addAll(before(valley.getAsInt()));
      climb(marks, valley.getAsInt());
      addHeight(marks, hump.highAfter(trend, valley.getAsInt()));
    } else if (grows()) {
      climb(marks, germination(marks));
      addHeight(marks, hump.high(trend));
    } else {
      marks.add(at(Stage.ACTIVE_INTERACTION, hump.foot()));
    }
    return marks;
  }

  private void addHeight(List<Mark> marks, int high) {
    marks.removeIf(mark -> mark.period() >= high && mark.period() > from);
    marks.add(new Mark(Stage.ACTIVE_INTERACTION, high, corner(high), top));
  }

  /** A low on the way, from which the line surely rises, after a start high above it. */
  private OptionalInt valley() {
    int low = hump.foot();
    for (int corner = hump.foot() + 1; corner < hump.top(); corner++) {
      low = trend.cornerLevel(corner) < trend.cornerLevel(low) ? corner : low;
    }
    boolean rises = false;
    for (int corner = low; corner < hump.top(); corner++) {
      rises |= trend.rises(corner);
    }
    double start = relative(hump.foot());
    boolean fell = start > StageRules.LOW_START && fallsBefore(low) < low;
    boolean startsHigh = start >= StageRules.GROWS || fell;
    boolean isValley =
        isFirst && low > hump.foot() && rises && startsHigh && relative(low) < StageRules.GROWS;
    return isValley ? OptionalInt.of(low) : OptionalInt.empty();
  }

  /** The first piece before a corner that surely falls; the corner where none does. */
  private int fallsBefore(int corner) {
    int piece = hump.foot();
    while (piece < corner && !trend.falls(piece)) {
      piece++;
    }
    return piece;
  }

  /** From the start to the low: height, where it is high, and decline, where it surely falls. */
  private List<Mark> before(int low) {
    List<Mark> marks = new ArrayList<>();
    int fall = fallsBefore(low);
    if (fall > hump.foot()) {
      marks.add(at(Stage.ACTIVE_INTERACTION, hump.foot()));
    }
    if (fall < low) {
      marks.add(at(Stage.DECLINE, fall));
    }
    return marks;
  }

  private OptionalInt corner(int period) {
    return trend.isCorner(period) && period > trend.first()
        ? OptionalInt.of(trend.piece(period))
        : OptionalInt.empty();
  }

  private Mark at(Stage stage, int corner) {
    return new Mark(stage, trend.period(corner), OptionalInt.of(corner), top);
  }

  private double relative(int corner) {
    return trend.cornerLevel(corner) - height;
  }

  private boolean grows() {
    boolean rises = false;
    for (int corner = hump.foot(); corner < hump.top(); corner++) {
      rises |= trend.rises(corner);
    }
    boolean bornAtHeight = relative(hump.foot()) >= HALF && top - from <= trend.periods(BIRTH_DAYS);
    return rises && relative(hump.foot()) < StageRules.GROWS && !bornAtHeight;
  }

  /**
   * Adds germination, if there is any, and the growth after it; returns the corner of the growth.
   */
  private int germination(List<Mark> marks) {
    int shortest = trend.periods(StageRules.SHORTEST_DAYS);
    int bend = isFirst ? suddenRise() : hump.foot();
    if (bend > hump.foot() && trend.period(bend) - from >= shortest) {
      marks.add(at(Stage.GERMINATION, hump.foot()));
      marks.add(at(Stage.RAPID_GROWTH, bend));
      return bend;
    }
    int passage = trend.passage(from, top, height + StageRules.SMALL, true);
    boolean isKnown = passage - trend.passageMargin(passage, top) > from;
    if (isFirst
        && relative(hump.foot()) < StageRules.SMALL
        && isKnown
        && passage - from >= shortest) {
      marks.add(at(Stage.GERMINATION, hump.foot()));
      marks.add(new Mark(Stage.RAPID_GROWTH, passage, OptionalInt.empty(), top));
      return hump.foot();
    }
    return hump.foot();
  }

  /** The bend below 30 % after which the line rises most suddenly; the foot where there is none. */
  private int suddenRise() {
    int best = hump.foot();
    double steepest = 0;
    for (int corner = hump.foot() + 1; corner < hump.top(); corner++) {
      double turn = trend.slope(corner) - trend.slope(corner - 1);
      boolean sudden = trend.slope(corner) > SUDDEN * trend.slope(corner - 1);
      boolean low = relative(corner) <= StageRules.LOW_START;
      if (low && sudden && trend.rises(corner) && turn > steepest) {
        steepest = turn;
        best = corner;
      }
    }
    return best;
  }

  /** The rest of the way up, piece by piece. */
  private void climb(List<Mark> marks, int growth) {
    Levels levels = new Levels(trend, height, StageRules.SMALL, Trend.A_QUARTER);
    int piece = growth;
    while (piece < hump.top()) {
      int end = levels.endOfLevel(piece, hump.top());
      boolean rests = levels.isLong(piece, end) && relative(piece) > StageRules.LOW_START;
      if (rests) {
        marks.add(at(Stage.PLATEAU, piece));
      } else if (trend.rises(piece) || piece == growth) {
        marks.add(at(Stage.RAPID_GROWTH, piece));
      }
      piece = rests ? end : piece + 1;
    }
  }
}
