package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * How each stage is recognised in a curve, in the words of its rule, with the numbers of the code.
 *
 * <p>Units: levels in per cent of the height of the hump, for silence of the highest height; days.
 */
final class StageSigns {
  private static final String LOW = percent(StageRules.LOW_START);
  private static final String SMALL = percent(StageRules.SMALL);
  private static final String HALF = percent(RiseRules.HALF);
  private static final String GROWS = percent(StageRules.GROWS);
  private static final String HIGH = percent(StageRules.HIGH);
  private static final String QUARTER = percent(FallRules.A_QUARTER);
  private static final String SLOPE = MethodSteps.percent(Levels.SLOPE);

  private StageSigns() {}

  /** The rule for one stage. */
  static Text of(Stage stage) {
    Text sign = rule(stage);
    int days = StageRules.SHORTEST_DAYS;
    return new Text(
        sign.en() + " A stage of under " + days + " days or two periods is not named.",
        sign.zh() + "不足" + days + "天或两期的阶段不予命名。");
  }

  private static Text rule(Stage stage) {
    return switch (stage) {
      case GERMINATION -> germination();
      case RAPID_GROWTH -> growth();
      case ACTIVE_INTERACTION ->
          new Text(
              "From the passage of "
                  + HIGH
                  + " of the height, or from the start where nothing grows, to the bend from which the"
                  + " fitted line surely falls.",
              "从越过高度的" + HIGH + "处（若无成长则从起点）开始，到拟合线确实下降的转折点为止。");
      case DECLINE -> decline();
      case PLATEAU ->
          new Text(
              "Where the fitted line stays level for "
                  + Levels.LONG_DAYS
                  + " days or more between "
                  + SMALL
                  + " and "
                  + HIGH
                  + " of the height: a slope of at most "
                  + SLOPE
                  + " a week, or no sure change.",
              "拟合线在高度的"
                  + SMALL
                  + "至"
                  + HIGH
                  + "之间持平至少"
                  + Levels.LONG_DAYS
                  + "天：每周变化不超过"
                  + SLOPE
                  + "，或没有确实的变化。");
      case INTERACTION_BUFFER ->
          new Text(
              "A plateau after the height of which at least half is covered by interventions that"
                  + " began after the height and add operators' hours, events or co-creation.",
              "高点之后的平台期，其中至少一半时间有在高点之后开始、增加运营工时、活动或共创的干预。");
      case SILENCE -> silence();
    };
  }

  private static Text germination() {
    return new Text(
        "From the start of the curve, where that is below "
            + LOW
            + " of the height, to the bend below "
            + LOW
            + " after which the fitted line rises more than twice as fast; without such a bend, to"
            + " the passage of "
            + SMALL
            + ", if its 95 % interval does not reach the start. Else nothing tells germination from"
            + " growth, and none is named.",
        "从曲线起点（低于高度的"
            + LOW
            + "）开始，到"
            + LOW
            + "以下拟合线此后上升快一倍以上的转折点；若无此转折点，则到越过"
            + SMALL
            + "处，且其95 %区间不含起点。否则无从区分萌芽与成长，不予命名。");
  }

  private static Text growth() {
    return new Text(
        "Where the fitted line surely rises from under "
            + GROWS
            + " of the height; not where it begins at "
            + HALF
            + " or more and tops out within "
            + RiseRules.BIRTH_DAYS
            + " days, which is a birth at full height. After a fall, where it surely rises to "
            + QUARTER
            + " or more.",
        "拟合线从高度的"
            + GROWS
            + "以下确实上升；若起点已达"
            + HALF
            + "以上且在"
            + RiseRules.BIRTH_DAYS
            + "天内见顶，则视为生而鼎盛，不算成长。回落之后，确实上升到"
            + QUARTER
            + "或以上者亦是。");
  }

  private static Text decline() {
    return new Text(
        "From the bend from which the fitted line surely falls; from the passage of "
            + HIGH
            + " of the height if it takes over "
            + FallRules.SLOW_DAYS
            + " days from there, or of the peak if the height had lasted under "
            + Trend.HELD_DAYS
            + " days (but not where a community falls from its beginning and passes it within "
            + FallRules.AT_ONCE_DAYS
            + " days). After a plateau, from the bend from which it surely falls again.",
        "从拟合线确实下降的转折点开始；若此后超过"
            + FallRules.SLOW_DAYS
            + "天才降到高度的"
            + HIGH
            + "，则从降到该水平处开始；若高位此前不足"
            + Trend.HELD_DAYS
            + "天，则从降到峰值的该比例处开始（若自始即下降且"
            + FallRules.AT_ONCE_DAYS
            + "天内降到该水平，则不然）。平台期之后，从再次确实下降的转折点开始。");
  }

  private static Text silence() {
    return new Text(
        "From where the fitted line stays under "
            + SMALL
            + " of the highest height, for at least "
            + FallRules.SILENT_DAYS
            + " days or 1/"
            + FallRules.SILENT_PART
            + " of the record; or from the first period with nobody, if that is no chance.",
        "从拟合线始终低于最高高度的"
            + SMALL
            + "处开始，至少"
            + FallRules.SILENT_DAYS
            + "天或全部数据的1/"
            + FallRules.SILENT_PART
            + "；或从无人发言的第一期开始，且并非偶然。");
  }

  private static String percent(double logOfShare) {
    return ShapeSigns.percent(logOfShare);
  }
}
