package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How members move between core and diffusion circle, and how hard they try to.
 *
 * @param promotionContribution contribution within 28 days that makes a member core, in perfect
 *     messages
 * @param noise how far contributions are misjudged (sd of the logarithm)
 * @param eliminationShare part of the core that last-place elimination removes every 28 days
 * @param smallestCore members of the core up to which nobody is eliminated
 * @param drain energy that a day of contributing at the pace of promotion takes from a core member
 * @param recovery share of the missing energy that a day gives back
 * @param exhaustion energy below which a core member steps back
 * @param returnEnergy energy a member needs to become core
 * @param demotionTieCost part of the strength that ties to the core lose when one leaves the core
 * @param effortOfRisk how strongly the risk of elimination spurs a core member
 * @param effortOfGoal how strongly nearness to promotion spurs a member
 * @param invitationTimeMinutes operator time to prepare one invitation to the core
 */
public record MoveParameters(
    double promotionContribution,
    double noise,
    Share eliminationShare,
    int smallestCore,
    DailyRate drain,
    DailyRate recovery,
    Share exhaustion,
    Share returnEnergy,
    Share demotionTieCost,
    double effortOfRisk,
    double effortOfGoal,
    double invitationTimeMinutes) {
  /** Contribution within 28 days that makes a member core, in perfect messages. */
  public static final Parameter PROMOTION_CONTRIBUTION =
      new Parameter(
          "move.promotion_contribution",
          Unit.NUMBER,
          1,
          10000,
          60,
          new Text(
              "contribution within 28 days that makes a member core, in perfect messages",
              "28天内晋升核心所需的贡献（以完美消息计）"),
          "Assumption");

  /** How far contributions are misjudged (sd of the logarithm). */
  public static final Parameter NOISE =
      new Parameter(
          "move.noise",
          Unit.NUMBER,
          0,
          3,
          0.3,
          new Text("how far contributions are misjudged (sd of the logarithm)", "贡献被误判的程度（对数标准差）"),
          "Assumption");

  /** Part of the core that last-place elimination removes every 28 days. */
  public static final Parameter ELIMINATION_SHARE =
      new Parameter(
          "move.elimination_share",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text(
              "part of the core that last-place elimination removes every 28 days",
              "每28天末位淘汰的核心比例"),
          "F11, C15");

  /** Members of the core below which nobody is eliminated. */
  public static final Parameter SMALLEST_CORE =
      new Parameter(
          "move.smallest_core",
          Unit.COUNT,
          0,
          100000,
          5,
          new Text("members of the core up to which nobody is eliminated", "核心成员不多于此数时不淘汰"),
          "Assumption");

  /** Energy that a day of contributing at the pace of promotion takes from a core member. */
  public static final Parameter DRAIN =
      new Parameter(
          "move.drain",
          Unit.PER_DAY,
          0,
          1,
          0.02,
          new Text(
              "energy that a day of contributing at the pace of promotion takes from a core member",
              "核心成员以晋升水平贡献一天消耗的精力"),
          "Assumption");

  /** Share of the missing energy that a day gives back. */
  public static final Parameter RECOVERY =
      new Parameter(
          "move.recovery",
          Unit.PER_DAY,
          0,
          1,
          0.01,
          new Text("share of the missing energy that a day gives back", "每天恢复的精力缺口比例"),
          "Assumption");

  /** Energy below which a core member steps back. */
  public static final Parameter EXHAUSTION =
      new Parameter(
          "move.exhaustion",
          Unit.SHARE,
          0,
          1,
          0.2,
          new Text("energy below which a core member steps back", "低于此精力时核心成员退出核心"),
          "Assumption");

  /** Energy a member needs to become core. */
  public static final Parameter RETURN_ENERGY =
      new Parameter(
          "move.return_energy",
          Unit.SHARE,
          0,
          1,
          0.6,
          new Text("energy a member needs to become core", "成为核心成员所需的精力"),
          "Assumption");

  /** Part of the strength that ties to the core lose when one leaves the core. */
  public static final Parameter DEMOTION_TIE_COST =
      new Parameter(
          "move.demotion_tie_cost",
          Unit.SHARE,
          0,
          0.99,
          0.2,
          new Text(
              "part of the strength that ties to the core lose when one leaves the core",
              "离开核心时与核心成员的关系损失的强度比例"),
          "Assumption");

  /** How strongly the risk of elimination spurs a core member. */
  public static final Parameter EFFORT_OF_RISK =
      new Parameter(
          "move.effort_of_risk",
          Unit.NUMBER,
          0,
          1,
          0.5,
          new Text("how strongly the risk of elimination spurs a core member", "淘汰风险对核心成员的激励"),
          "C15");

  /** How strongly nearness to promotion spurs a member. */
  public static final Parameter EFFORT_OF_GOAL =
      new Parameter(
          "move.effort_of_goal",
          Unit.NUMBER,
          0,
          1,
          0.3,
          new Text("how strongly nearness to promotion spurs a member", "临近晋升对成员的激励"),
          "C19; Hull 1932, goal gradient");

  /** Operator time to prepare one invitation to the core. */
  public static final Parameter INVITATION_TIME =
      new Parameter(
          "move.invitation_time",
          Unit.MINUTES,
          0,
          2400,
          60,
          new Text("operator time to prepare one invitation to the core", "准备一次核心邀请所需的运营时间"),
          "F4: operators talk one-to-one with the core; the length is an Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        PROMOTION_CONTRIBUTION,
        NOISE,
        ELIMINATION_SHARE,
        SMALLEST_CORE,
        DRAIN,
        RECOVERY,
        EXHAUSTION,
        RETURN_ENERGY,
        DEMOTION_TIE_COST,
        EFFORT_OF_RISK,
        EFFORT_OF_GOAL,
        INVITATION_TIME);
  }

  /** The parameters at the values of one world. */
  public static MoveParameters from(Settings settings) {
    return new MoveParameters(
        settings.number(PROMOTION_CONTRIBUTION),
        settings.number(NOISE),
        settings.share(ELIMINATION_SHARE),
        settings.count(SMALLEST_CORE),
        settings.rate(DRAIN),
        settings.rate(RECOVERY),
        settings.share(EXHAUSTION),
        settings.share(RETURN_ENERGY),
        settings.share(DEMOTION_TIE_COST),
        settings.number(EFFORT_OF_RISK),
        settings.number(EFFORT_OF_GOAL),
        settings.number(INVITATION_TIME));
  }
}
