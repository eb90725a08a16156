package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What a rival community offers, and what holds members back.
 *
 * @param appeal benefit the rival offers to whom its theme suits; 0 means there is no rival
 * @param theme position of the rival's theme in theme space
 * @param rate hazard of switching at a pull of 1
 * @param tiesWeight pull of very strong former ties who are at the rival
 * @param switchingCost cost of giving up very strong ties
 * @param tiesScale sum of strengths at which 63 % of that pull or cost is reached
 * @param rankCost cost of giving up the highest rank among peers
 */
public record RivalsParameters(
    Share appeal,
    double theme,
    DailyRate rate,
    double tiesWeight,
    double switchingCost,
    double tiesScale,
    double rankCost) {
  /** Benefit the rival offers to whom its theme suits; 0 means there is no rival. */
  public static final Parameter APPEAL =
      new Parameter(
          "rivals.appeal",
          Unit.SHARE,
          0,
          1,
          0.1,
          new Text(
              "benefit the rival offers to whom its theme suits; 0 means there is no rival",
              "对手向兴趣相符者提供的收益（0表示没有对手）"),
          "Assumption");

  /** Position of the rival's theme in theme space. */
  public static final Parameter THEME =
      new Parameter(
          "rivals.theme",
          Unit.NUMBER,
          -10,
          10,
          0.5,
          new Text("position of the rival's theme in theme space", "对手主题在主题空间中的位置"),
          "Assumption");

  /** Hazard of switching at a pull of 1. */
  public static final Parameter RATE =
      new Parameter(
          "rivals.rate",
          Unit.PER_DAY,
          0,
          5,
          0.01,
          new Text("hazard of switching at a pull of 1", "吸引力为1时转投的风险"),
          "Assumption");

  /** Pull of very strong former ties who are at the rival. */
  public static final Parameter TIES_WEIGHT =
      new Parameter(
          "rivals.ties_weight",
          Unit.NUMBER,
          0,
          10,
          0.5,
          new Text("pull of very strong former ties who are at the rival", "已转投的好友极多时的吸引力"),
          "C24");

  /** Cost of giving up very strong ties. */
  public static final Parameter SWITCHING_COST =
      new Parameter(
          "rivals.switching_cost",
          Unit.NUMBER,
          0,
          10,
          0.2,
          new Text("cost of giving up very strong ties", "放弃极强关系的转换成本"),
          "C22");

  /** Sum of strengths at which 63 % of that pull or cost is reached. */
  public static final Parameter TIES_SCALE =
      new Parameter(
          "rivals.ties_scale",
          Unit.NUMBER,
          0.01,
          100,
          1,
          new Text(
              "sum of strengths at which 63 % of that pull or cost is reached",
              "达到该吸引力或成本63%所需的关系强度之和"),
          "Assumption: saturating");

  /** Cost of giving up the highest rank among peers. */
  public static final Parameter RANK_COST =
      new Parameter(
          "rivals.rank_cost",
          Unit.NUMBER,
          0,
          10,
          0.1,
          new Text("cost of giving up the highest rank among peers", "放弃最高同伴地位的代价"),
          "C19, C22; Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(APPEAL, THEME, RATE, TIES_WEIGHT, SWITCHING_COST, TIES_SCALE, RANK_COST);
  }

  /** The parameters at the values of one world. */
  public static RivalsParameters from(Settings settings) {
    return new RivalsParameters(
        settings.share(APPEAL),
        settings.number(THEME),
        settings.rate(RATE),
        settings.number(TIES_WEIGHT),
        settings.number(SWITCHING_COST),
        settings.number(TIES_SCALE),
        settings.number(RANK_COST));
  }
}
