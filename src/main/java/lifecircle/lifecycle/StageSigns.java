package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * How each stage is recognised in a curve, told to people with the levels of {@link StageRules}.
 *
 * <p>Units: levels in per cent of the top of the hump, for silence of the highest top; days.
 */
final class StageSigns {
  private static final String LOW = percent(StageRules.LOW_START);
  private static final String SMALL = percent(StageRules.SMALL);
  private static final String FAINT = percent(StageRules.FAINT);
  private static final String HALF = percent(StageRules.HALF);
  private static final String HELD = percent(StageRules.HELD);
  private static final String HIGH = percent(StageRules.HIGH);

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
      case GERMINATION ->
          new Text(
              "From the start of the curve, where that is below "
                  + LOW
                  + " of the top, up to the bend below "
                  + LOW
                  + " after which the fitted line rises most suddenly; without such a bend, up to "
                  + SMALL
                  + ".",
              "从曲线起点（低于顶点的" + LOW + "）开始，到" + LOW + "以下拟合线此后上升最陡的转折点；若无此转折点，则到" + SMALL + "。");
      case RAPID_GROWTH ->
          new Text(
              "From the end of germination, where the fitted line surely rises; not where it"
                  + " begins at "
                  + HALF
                  + " of its height or more and tops out within "
                  + StageRules.BIRTH_DAYS
                  + " days, which is a birth at full height.",
              "从萌芽期结束、拟合线确实上升处开始；若起点已达高度的"
                  + HALF
                  + "以上且在"
                  + StageRules.BIRTH_DAYS
                  + "天内见顶，则视为生而鼎盛，不算成长。");
      case ACTIVE_INTERACTION ->
          new Text(
              "From the bend above "
                  + HELD
                  + " of the top after which the rise is less than half as steep, to the last bend"
                  + " above "
                  + HELD
                  + " before a fall; a bare peak is active from "
                  + HIGH
                  + " on the way up to "
                  + HELD
                  + " on the way down.",
              "从顶点"
                  + HELD
                  + "以上、上升斜率减至一半以下的转折点开始，到下跌前"
                  + HELD
                  + "以上的最后一个转折点；若为单独尖峰，则从上升至"
                  + HIGH
                  + "到回落至"
                  + HELD
                  + "。");
      case DECLINE ->
          new Text(
              "From the end of active interaction, where the fitted line surely falls.",
              "从活跃互动期结束、拟合线确实下降处开始。");
      case SILENCE ->
          new Text(
              "From where the fitted line stays under "
                  + SMALL
                  + " of the highest top: at the bend between "
                  + SMALL
                  + " and "
                  + FAINT
                  + " after which the fall is less than half as steep, else at "
                  + SMALL
                  + ".",
              "从拟合线始终低于最高顶点的"
                  + SMALL
                  + "处开始：取"
                  + SMALL
                  + "与"
                  + FAINT
                  + "之间下降斜率减至一半以下的转折点，否则取"
                  + SMALL
                  + "处。");
    };
  }

  private static String percent(double logOfShare) {
    return Math.round(100 * StrictMath.exp(logOfShare)) + " %";
  }
}
