package lifecircle.lifecycle;

import java.util.List;

/** Which shape a curve has, by the stages that were named in it. */
final class Shapes {
  static final double HALF = StrictMath.log(0.5);
  static final int BIRTH_DAYS = 28;
  static final int FAILURE_DAYS = 182;

  private Shapes() {}

  /** The shape of a whole curve. */
  static Shape of(Trend trend, List<Hump> humps, List<Mark> marks, StageContext context) {
    List<Stage> stages = marks.stream().map(Mark::stage).toList();
    boolean falls = fall(stages) < stages.size();
    boolean grows =
        stages.contains(Stage.RAPID_GROWTH)
            || stages.contains(Stage.GERMINATION)
            || leapt(trend, marks);
    if (!falls) {
      return grows ? Shape.HAS_NOT_FALLEN : Shape.NO_DISTINCT_STAGES;
    }
    List<Stage> afterFall = stages.subList(fall(stages) + 1, stages.size());
    int again = renewal(afterFall);
    if (again < afterFall.size()) {
      List<Stage> renewed = afterFall.subList(again, afterFall.size());
      return fall(renewed) < renewed.size() ? Shape.SEVERAL_HUMPS : Shape.HAS_RECOVERED;
    }
    if (grows || trend.level(trend.first()) < HALF) {
      return Shape.ROSE_AND_FELL;
    }
    boolean tookOff = context.membersMultiplied() || stages.contains(Stage.ACTIVE_INTERACTION);
    return fellAtOnce(trend, humps) && !tookOff ? Shape.FAILED_AT_BIRTH : Shape.BEGAN_AT_HEIGHT;
  }

  /** Whether a growth too short for a name comes before the first stage. */
  private static boolean leapt(Trend trend, List<Mark> marks) {
    return !marks.isEmpty() && marks.get(0).period() > trend.first();
  }

  /** The first fall; a fall may be so steep that silence follows at once. */
  private static int fall(List<Stage> stages) {
    int i = 0;
    while (i < stages.size()
        && stages.get(i) != Stage.DECLINE
        && !(i > 0 && stages.get(i) == Stage.SILENCE)
        && !isFloor(stages, i)) {
      i++;
    }
    return i;
  }

  /** A plateau right after the height: the fall between them was too short for a name. */
  private static boolean isFloor(List<Stage> stages, int i) {
    boolean level = stages.get(i) == Stage.PLATEAU || stages.get(i) == Stage.INTERACTION_BUFFER;
    return i > 0 && level && stages.get(i - 1) == Stage.ACTIVE_INTERACTION;
  }

  private static int renewal(List<Stage> stages) {
    int i = 0;
    while (i < stages.size()
        && stages.get(i) != Stage.RAPID_GROWTH
        && stages.get(i) != Stage.ACTIVE_INTERACTION) {
      i++;
    }
    return i;
  }

  private static boolean fellAtOnce(Trend trend, List<Hump> humps) {
    int top = trend.period(humps.get(0).top());
    int half = trend.passage(top, trend.last(), HALF, false);
    return top - trend.first() <= trend.periods(BIRTH_DAYS)
        && half - top <= trend.periods(FAILURE_DAYS)
        && trend.level(half) < HALF;
  }
}
