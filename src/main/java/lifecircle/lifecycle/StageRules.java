package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The names of the stages of one trend: for each {@link Hump} its rise ({@link RiseRules}), its
 * height and its fall ({@link FallRules}).
 *
 * <p>A stage begins at a bend of the line if one stands where the stage should begin, else where
 * the line passes a level. Levels are shares of the hump's own height, for silence of the highest
 * one. A stage of under 14 days or two periods is not named and leaves its days to the stage before
 * it, so that no later stage begins early; a short germination leaves them to the growth after it,
 * and a launch between germination and decline is active however short.
 *
 * <p>Source: levels 10 and 75 % from E29. Assumption: the other numbers.
 */
final class StageRules {
  /** Where a line must begin for a bend to end a germination. */
  static final double LOW_START = StrictMath.log(0.30);

  /** Germination ends and silence begins here. */
  static final double SMALL = StrictMath.log(0.10);

  /** A community that begins from here on does not grow to its height. */
  static final double GROWS = StrictMath.log(0.67);

  /** The height is active from here on. */
  static final double HIGH = StrictMath.log(0.75);

  static final int SHORTEST_DAYS = 14;
  static final int SHORTEST_PERIODS = 2;

  private StageRules() {}

  /**
   * The stages of all humps in order.
   *
   * @param isEmpty whether nobody wrote in a period: growth does not begin in it
   * @param fellSilent whether nobody writes after the last period of the trend
   * @param lifeEnds from which period on the community is silent for good, if that is known
   */
  static List<Mark> marks(
      Trend trend,
      List<Hump> humps,
      IntPredicate isEmpty,
      boolean fellSilent,
      OptionalInt lifeEnds) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < humps.size(); i++) {
      boolean isLast = i == humps.size() - 1;
      Hump hump = humps.get(i);
      List<Mark> own = new RiseRules(trend, hump, i == 0).marks();
      new FallRules(trend, hump, isLast, fellSilent && isLast).addTo(own);
      marks.addAll(own);
    }
    lifeEnds.ifPresent(end -> silent(marks, end));
    return named(trend, marks.stream().map(mark -> awake(mark, isEmpty, trend.last())).toList());
  }

  /** A growth that the line begins while nobody writes begins with the first who does. */
  private static Mark awake(Mark mark, IntPredicate isEmpty, int last) {
    int period = mark.period();
    while (mark.stage() == Stage.RAPID_GROWTH && period < last && isEmpty.test(period)) {
      period++;
    }
    return period == mark.period()
        ? mark
        : new Mark(mark.stage(), period, OptionalInt.empty(), mark.top());
  }

  /** No stage but silence after the end of the life. */
  private static void silent(List<Mark> marks, int end) {
    if (marks.isEmpty()) {
      return;
    }
    Mark before = marks.get(marks.size() - 1);
    if (before.stage() != Stage.SILENCE || before.period() > end) {
      marks.removeIf(mark -> mark.period() >= end);
      marks.add(new Mark(Stage.SILENCE, end, OptionalInt.empty(), before.top()));
    }
  }

  private static List<Mark> named(Trend trend, List<Mark> marks) {
    int shortest = StrictMath.max(SHORTEST_PERIODS, trend.periods(SHORTEST_DAYS));
    List<Mark> renewed = renewed(marks);
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < renewed.size(); i++) {
      int end = i + 1 < renewed.size() ? renewed.get(i + 1).period() : trend.end();
      if (end - renewed.get(i).period() >= shortest) {
        kept.add(renewed.get(i));
      } else if (isLaunch(kept, renewed.get(i))) {
        kept.add(renewed.get(i).named(Stage.ACTIVE_INTERACTION));
      }
    }
    return renewed(kept);
  }

  /** A launch so short that its height would be called germination: it is active all the same. */
  private static boolean isLaunch(List<Mark> kept, Mark brief) {
    boolean rises =
        brief.stage() == Stage.RAPID_GROWTH || brief.stage() == Stage.ACTIVE_INTERACTION;
    return rises && !kept.isEmpty() && kept.get(kept.size() - 1).stage() == Stage.GERMINATION;
  }

  /** Without marks that only say again which stage it is. */
  private static List<Mark> renewed(List<Mark> marks) {
    List<Mark> renewed = new ArrayList<>();
    for (Mark mark : marks) {
      boolean isNew = renewed.isEmpty() || renewed.get(renewed.size() - 1).stage() != mark.stage();
      if (isNew) {
        renewed.add(mark);
      }
    }
    return renewed;
  }

  /** The level at which a stage begins where no bend stands, as a share of the height. */
  static double passed(Stage stage) {
    return StrictMath.exp(
        switch (stage) {
          case GERMINATION, RAPID_GROWTH, SILENCE -> SMALL;
          case ACTIVE_INTERACTION, DECLINE, PLATEAU, INTERACTION_BUFFER -> HIGH;
        });
  }
}
