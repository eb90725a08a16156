package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * When each shape of a curve is said, with the numbers of {@link Shapes} and {@link Hump}.
 *
 * <p>Units: levels in per cent of the height of the fitted line; days.
 */
final class ShapeSigns {
  private static final String HALF = percent(Shapes.HALF);

  private ShapeSigns() {}

  /** The rule for one shape, to be read behind its words. */
  static Text of(Shape shape) {
    return switch (shape) {
      case ROSE_AND_FELL ->
          new Text(
              "growth or a start under "
                  + HALF
                  + " of the height, decline or silence after it, and no growth again",
              "有成长期，或起点低于高度的" + HALF + "，其后有衰亡期或沉寂期，且不再成长");
      case SEVERAL_HUMPS ->
          new Text(
              "after a decline or silence there is growth or active interaction again, and a decline"
                  + " or silence after that",
              "衰亡期或沉寂期之后再有成长期或活跃互动期，其后又有衰亡期或沉寂期");
      case HAS_RECOVERED ->
          new Text(
              "after a decline or silence there is growth or active interaction again, and no decline"
                  + " after that",
              "衰亡期或沉寂期之后再有成长期或活跃互动期，其后没有衰亡期");
      case FAILED_AT_BIRTH ->
          new Text(
              "no growth and no active interaction; the line tops out within "
                  + Shapes.BIRTH_DAYS
                  + " days and is under "
                  + HALF
                  + " of the height within "
                  + Shapes.FAILURE_DAYS
                  + " days more; not where the members of a simulated community doubled",
              "无成长期与活跃互动期；线在"
                  + Shapes.BIRTH_DAYS
                  + "天内见顶，此后"
                  + Shapes.FAILURE_DAYS
                  + "天内降到高度的"
                  + HALF
                  + "以下；模拟社群的成员数若曾翻倍则不称此");
      case BEGAN_AT_HEIGHT ->
          new Text(
              "no growth, a start at "
                  + HALF
                  + " of the height or more, and a later or slower fall",
              "无成长期，起点不低于高度的" + HALF + "，下降更晚或更慢");
      case HAS_NOT_FALLEN -> new Text("growth, and no decline after it", "有成长期，其后没有衰亡期");
      case NO_DISTINCT_STAGES ->
          new Text(
              "no growth, decline or silence can be named in the line; or fewer than "
                  + StageFinder.FEWEST_PERIODS
                  + " periods were counted, or nobody ever wrote",
              "线中没有可命名的成长、衰亡或沉寂；或有数据的周期不足" + StageFinder.FEWEST_PERIODS + "个，或从未有人发言");
    };
  }

  /** A level as a share. */
  static String percent(double logOfShare) {
    return Math.round(100 * StrictMath.exp(logOfShare)) + " %";
  }
}
