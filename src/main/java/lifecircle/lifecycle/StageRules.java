package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The names of the stages of one {@link Hump}.
 *
 * <p>Every stage begins at a bend of the line if one stands where the stage should begin, else
 * where the line passes a level. Levels are shares of the hump's own top, for silence of the
 * highest top:
 *
 * <ul>
 *   <li>germination: from the start, where that is below 30 %, up to the bend below 30 % after
 *       which the line rises most suddenly; without such a bend, up to 10 %;
 *   <li>rapid growth: from there, where the line surely rises; not where it begins at half its
 *       height or more and tops out within four weeks: that is a birth at full height;
 *   <li>active interaction: from the bend above 60 % after which the rise is less than half as
 *       steep, to the last bend above 60 % before a fall; a bare peak is active from 75 % to 60 %;
 *   <li>decline: from there, where the line surely falls;
 *   <li>silence: from where the line stays under 10 % of the highest top: at the bend between 10 %
 *       and 1 % after which the fall is less than half as steep, else at 10 %.
 * </ul>
 *
 * <p>A stage of under 14 days or two periods is not named; its neighbour takes it (a short
 * germination belongs to the growth after it). Source: levels 10, 75, 60 and 10 % from E29.
 * Assumption: the other numbers.
 */
final class StageRules {
  static final double LOW_START = StrictMath.log(0.30);
  static final double SMALL = StrictMath.log(0.10);
  static final double FAINT = StrictMath.log(0.01);
  static final double HALF = StrictMath.log(0.50);
  static final double HELD = StrictMath.log(0.60);
  static final double HIGH = StrictMath.log(0.75);
  static final int SHORTEST_DAYS = 14;
  static final int BIRTH_DAYS = 28;

  private final Trend trend;
  private final Hump hump;
  private final int top;
  private final double topLevel;

  StageRules(Trend trend, Hump hump) {
    this.trend = trend;
    this.hump = hump;
    this.top = trend.period(hump.top());
    this.topLevel = trend.cornerLevel(hump.top());
  }

  /** The stages of all humps in order, the first one beginning with the curve. */
  static List<Mark> marks(Trend trend, List<Hump> humps) {
    List<Mark> marks = new ArrayList<>();
    for (Hump hump : humps) {
      marks.addAll(new StageRules(trend, hump).marks());
    }
    return named(trend, marks);
  }

  private static List<Mark> named(Trend trend, List<Mark> marks) {
    int shortest = StrictMath.max(2, trend.periods(SHORTEST_DAYS));
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).period() : trend.end();
      boolean longEnough = end - marks.get(i).period() >= shortest;
      boolean renewed = kept.isEmpty() || kept.get(kept.size() - 1).stage() != marks.get(i).stage();
      if (longEnough && renewed) {
        kept.add(marks.get(i));
      }
    }
    if (!kept.isEmpty()) {
      Mark first = kept.get(0);
      kept.set(0, new Mark(first.stage(), 0, OptionalInt.of(0), first.top()));
    }
    return kept;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    boolean grows = grows();
    if (grows) {
      Mark growth = growth();
      boolean germinates = hump.foot() == 0 && growth.period() >= trend.periods(SHORTEST_DAYS);
      if (germinates) {
        marks.add(new Mark(Stage.GERMINATION, 0, OptionalInt.of(0), top));
      }
      boolean fromTheStart = hump.foot() == 0 && !germinates;
      marks.add(fromTheStart ? at(Stage.RAPID_GROWTH, 0) : growth);
    }
    OptionalInt fall = lastHeld();
    boolean bare = grows && isBare(fall);
    if (grows || hump.top() == hump.end() || !trend.falls(hump.top())) {
      marks.add(active(grows, bare));
    }
    fall.ifPresent(corner -> marks.add(decline(corner, bare)));
    silence(fall).ifPresent(marks::add);
    return marks;
  }

  /** The level at which a stage begins where no bend stands, as a share of the height. */
  static double passed(Stage stage) {
    return StrictMath.exp(
        switch (stage) {
          case GERMINATION, RAPID_GROWTH, SILENCE -> SMALL;
          case ACTIVE_INTERACTION -> HIGH;
          case DECLINE -> HELD;
        });
  }

  private double relative(int corner) {
    return trend.cornerLevel(corner) - topLevel;
  }

  private boolean grows() {
    boolean rises = false;
    for (int corner = hump.foot(); corner < hump.top(); corner++) {
      rises |= trend.rises(corner);
    }
    boolean bornAtHeight =
        relative(hump.foot()) >= HALF
            && top - trend.period(hump.foot()) <= trend.periods(BIRTH_DAYS);
    return rises && relative(hump.foot()) < HIGH && !bornAtHeight;
  }

  private Mark growth() {
    int best = hump.foot();
    double steepest = 0;
    for (int corner = hump.foot() + 1; corner < hump.top(); corner++) {
      double turn = trend.slope(corner) - trend.slope(corner - 1);
      if (relative(corner) <= LOW_START && trend.rises(corner) && turn > steepest) {
        steepest = turn;
        best = corner;
      }
    }
    if (best == hump.foot() && hump.foot() == 0 && relative(0) < SMALL) {
      int passage = trend.passage(0, top, topLevel + SMALL, true);
      return new Mark(Stage.RAPID_GROWTH, passage, OptionalInt.empty(), top);
    }
    int corner = hump.foot() == 0 ? best : hump.foot();
    return at(Stage.RAPID_GROWTH, corner);
  }

  private Mark at(Stage stage, int corner) {
    return new Mark(stage, trend.period(corner), OptionalInt.of(corner), top);
  }

  private int firstHeld() {
    for (int corner = hump.foot() + 1; corner < hump.top(); corner++) {
      boolean calmer = trend.slope(corner) < trend.slope(corner - 1) / 2;
      if (relative(corner) >= HELD && calmer) {
        return corner;
      }
    }
    return hump.top();
  }

  /** The last bend at height before a sure fall. */
  private OptionalInt lastHeld() {
    int last = hump.top();
    boolean falls = false;
    for (int corner = hump.top(); corner < hump.end(); corner++) {
      falls |= trend.falls(corner);
      if (relative(corner) >= HELD) {
        last = corner;
      }
    }
    return falls ? OptionalInt.of(last) : OptionalInt.empty();
  }

  private boolean isBare(OptionalInt fall) {
    return firstHeld() == hump.top() && fall.isPresent() && fall.getAsInt() == hump.top();
  }

  private Mark active(boolean grows, boolean bare) {
    if (bare) {
      int passage = trend.passage(trend.period(hump.foot()), top, topLevel + HIGH, true);
      return new Mark(Stage.ACTIVE_INTERACTION, passage, OptionalInt.empty(), top);
    }
    return at(Stage.ACTIVE_INTERACTION, grows ? firstHeld() : hump.foot());
  }

  private Mark decline(int corner, boolean bare) {
    if (bare) {
      int passage = trend.passage(top, trend.period(hump.end()), topLevel + HELD, false);
      return new Mark(Stage.DECLINE, passage, OptionalInt.empty(), top);
    }
    return at(Stage.DECLINE, corner);
  }

  private Optional<Mark> silence(OptionalInt fall) {
    int last = trend.period(hump.end());
    int quiet = last + 1;
    while (quiet > top && trend.level(quiet - 1) < SMALL) {
      quiet--;
    }
    if (fall.isEmpty() || quiet > last) {
      return Optional.empty();
    }
    for (int corner = fall.getAsInt() + 1; corner < hump.end(); corner++) {
      double level = trend.cornerLevel(corner);
      boolean calmer = trend.slope(corner) > trend.slope(corner - 1) / 2;
      if (trend.period(corner) >= quiet && level >= FAINT && calmer) {
        return Optional.of(at(Stage.SILENCE, corner));
      }
    }
    return Optional.of(new Mark(Stage.SILENCE, quiet, OptionalInt.empty(), top));
  }
}
