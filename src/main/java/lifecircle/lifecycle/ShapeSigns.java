package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * When each shape of a life is said, told to people with the numbers of {@link StageFinder} and
 * {@link Hump}.
 *
 * <p>Units: levels in per cent of the peak of the fitted trend; days.
 */
final class ShapeSigns {
  private static final String HALF = percent(StageFinder.HALF);
  private static final String QUARTER = percent(Hump.A_QUARTER);

  private ShapeSigns() {}

  /** The rule for one shape, to be read behind its words. */
  static Text of(Shape shape) {
    return switch (shape) {
      case ROSE_AND_FELL ->
          new Text(
              "one hump, with growth or a start under "
                  + HALF
                  + " of the peak, and decline or"
                  + " silence after it",
              "只有一个峰；有成长期，或起点低于峰值的" + HALF + "，其后有衰亡期或沉寂期");
      case SEVERAL_HUMPS ->
          new Text(
              "a second top reaches "
                  + QUARTER
                  + " of the peak, and between the two the trend surely falls, stays under "
                  + percent(Hump.HALF)
                  + " of the lower one for "
                  + Hump.VALLEY_DAYS
                  + " days or more, and surely rises again",
              "另一顶点达到峰值的"
                  + QUARTER
                  + "，且两者之间趋势确实下降，在较低顶点的"
                  + percent(Hump.HALF)
                  + "以下停留"
                  + Hump.VALLEY_DAYS
                  + "天以上，再确实上升");
      case FAILED_AT_BIRTH ->
          new Text(
              "no growth; the trend tops out within "
                  + StageFinder.BIRTH_DAYS
                  + " days and is under "
                  + HALF
                  + " of that within "
                  + StageFinder.FAILURE_DAYS
                  + " days more",
              "无成长期；趋势在"
                  + StageFinder.BIRTH_DAYS
                  + "天内见顶，此后"
                  + StageFinder.FAILURE_DAYS
                  + "天内降到其"
                  + HALF
                  + "以下");
      case BEGAN_AT_HEIGHT ->
          new Text(
              "no growth, a start at " + HALF + " of the peak or more, and a later or slower fall",
              "无成长期，起点不低于峰值的" + HALF + "，下降更晚或更慢");
      case HAS_NOT_FALLEN -> new Text("growth, and no decline after it", "有成长期，其后没有衰亡期");
      case NO_DISTINCT_STAGES ->
          new Text(
              "the trend neither surely rises nor surely falls; or it has no bend and the smoothed"
                  + " counts gainsay it, as the stage finder tells; or fewer than "
                  + StageFinder.FEWEST_PERIODS
                  + " periods were counted, or nobody ever spoke",
              "趋势既未确实上升也未确实下降；或趋势无转折而与平滑后的计数不符（见阶段识别方法）；或有数据的周期不足"
                  + StageFinder.FEWEST_PERIODS
                  + "个，或从未有人发言");
    };
  }

  /** A level told as a share. */
  static String percent(double logOfShare) {
    return Math.round(100 * StrictMath.exp(logOfShare)) + " %";
  }
}
