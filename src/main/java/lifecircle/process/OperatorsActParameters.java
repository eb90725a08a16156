package lifecircle.process;

import java.util.List;
import lifecircle.community.Duty;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How much the operators can do, and how it tires them.
 *
 * @param operators operators from the first day on
 * @param workingTimeMinutesPerDay what a rested operator gives in a day
 * @param skill how much of what a skilled operator does in a minute of welcoming, fermenting or
 *     answering these do
 * @param welcomingShare part of the working time kept for greeting newcomers
 * @param fermentingShare part of the working time kept for fermenting what the core settles
 * @param eventsShare part of the working time kept for preparing events
 * @param invitingShare part of the working time kept for inviting members to the core
 * @param trainingShare part of the working time kept for training organisers
 * @param ruleTimeMinutes operator time to change one rule
 * @param drain energy a full day of work takes
 * @param recovery share of the missing energy that a day of rest gives back
 * @param burnout hazard of burning out when no energy is left; falls with the square of energy
 */
public record OperatorsActParameters(
    int operators,
    double workingTimeMinutesPerDay,
    Share skill,
    Share welcomingShare,
    Share fermentingShare,
    Share eventsShare,
    Share invitingShare,
    Share trainingShare,
    double ruleTimeMinutes,
    DailyRate drain,
    DailyRate recovery,
    DailyRate burnout) {
  /** Operators from the first day on. */
  public static final Parameter OPERATORS =
      new Parameter(
          "operators_act.operators",
          Unit.COUNT,
          0,
          10000,
          3,
          new Text("operators from the first day on", "运营者人数"),
          "F6, F16 at the scale of the scenario");

  /** What a rested operator gives in a day. */
  public static final Parameter WORKING_TIME =
      new Parameter(
          "operators_act.working_time",
          Unit.MINUTES_PER_DAY,
          0,
          1440,
          60,
          new Text("what a rested operator gives in a day", "精力充沛的运营者每日投入"),
          "F6: 15 min, F16: an hour a day");

  /** How much of what a skilled operator does in a minute these do. */
  public static final Parameter SKILL =
      new Parameter(
          "operators_act.skill",
          Unit.SHARE,
          0.01,
          1,
          1,
          new Text(
              "what these operators do in a minute of welcoming, fermenting or answering, compared with skilled ones",
              "运营者迎新、发酵、答疑的熟练程度"),
          "C16: skill counts; the form is an Assumption");

  /** Part of the working time kept for greeting newcomers. */
  public static final Parameter WELCOMING_SHARE =
      new Parameter(
          "operators_act.welcoming_share",
          Unit.SHARE,
          0,
          1,
          0.20,
          new Text("part of the working time kept for greeting newcomers", "用于迎新的时间比例"),
          "Assumption");

  /** Part of the working time kept for fermenting what the core settles. */
  public static final Parameter FERMENTING_SHARE =
      new Parameter(
          "operators_act.fermenting_share",
          Unit.SHARE,
          0,
          1,
          0.30,
          new Text(
              "part of the working time kept for fermenting what the core settles", "用于发酵的时间比例"),
          "Assumption");

  /** Part of the working time kept for preparing events. */
  public static final Parameter EVENTS_SHARE =
      new Parameter(
          "operators_act.events_share",
          Unit.SHARE,
          0,
          1,
          0.10,
          new Text("part of the working time kept for preparing events", "用于筹备活动的时间比例"),
          "Assumption");

  /** Part of the working time kept for inviting members to the core. */
  public static final Parameter INVITING_SHARE =
      new Parameter(
          "operators_act.inviting_share",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text(
              "part of the working time kept for inviting members to the core", "用于邀请成员进入核心的时间比例"),
          "Assumption");

  /** Part of the working time kept for training organisers. */
  public static final Parameter TRAINING_SHARE =
      new Parameter(
          "operators_act.training_share",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text("part of the working time kept for training organisers", "用于培训组织者的时间比例"),
          "Assumption, after F15");

  /** Operator time to change one rule. */
  public static final Parameter RULE_TIME =
      new Parameter(
          "operators_act.rule_time",
          Unit.MINUTES,
          0,
          10000,
          30,
          new Text("operator time to change one rule", "修改一条规则的运营时间"),
          "Assumption");

  /** Energy a full day of work takes. */
  public static final Parameter DRAIN =
      new Parameter(
          "operators_act.drain",
          Unit.PER_DAY,
          0,
          1,
          0.006,
          new Text("energy a full day of work takes", "满负荷工作一天消耗的精力"),
          "Assumption: practitioners speak of two years");

  /** Share of the missing energy that a day of rest gives back. */
  public static final Parameter RECOVERY =
      new Parameter(
          "operators_act.recovery",
          Unit.PER_DAY,
          0,
          1,
          0.0015,
          new Text("share of the missing energy that a day of rest gives back", "休息一天恢复的缺失精力比例"),
          "Assumption");

  /** Hazard of burning out when no energy is left; falls with the square of energy. */
  public static final Parameter BURNOUT =
      new Parameter(
          "operators_act.burnout",
          Unit.PER_DAY,
          0,
          1,
          0.003,
          new Text(
              "hazard of burning out when no energy is left; falls with the square of energy",
              "精力耗尽时倦怠的风险"),
          "Assumption");

  /** The part of the working time kept for a duty; answering gets the rest. */
  Share share(Duty duty) {
    return switch (duty) {
      case WELCOMING -> welcomingShare;
      case FERMENTING -> fermentingShare;
      case EVENTS -> eventsShare;
      case INVITING -> invitingShare;
      case TRAINING -> trainingShare;
      case ANSWERING, CAMPAIGNING, RULES, UPKEEP ->
          throw new IllegalArgumentException(duty + " has no fixed share");
    };
  }

  /** The parts of the working time; together at most the whole, and the rest goes to answering. */
  static List<Parameter> shares() {
    return List.of(WELCOMING_SHARE, FERMENTING_SHARE, EVENTS_SHARE, INVITING_SHARE, TRAINING_SHARE);
  }

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        OPERATORS,
        WORKING_TIME,
        SKILL,
        WELCOMING_SHARE,
        FERMENTING_SHARE,
        EVENTS_SHARE,
        INVITING_SHARE,
        TRAINING_SHARE,
        RULE_TIME,
        DRAIN,
        RECOVERY,
        BURNOUT);
  }

  /** The parameters at the values of one world. */
  public static OperatorsActParameters from(Settings settings) {
    return new OperatorsActParameters(
        settings.count(OPERATORS),
        settings.number(WORKING_TIME),
        settings.share(SKILL),
        settings.share(WELCOMING_SHARE),
        settings.share(FERMENTING_SHARE),
        settings.share(EVENTS_SHARE),
        settings.share(INVITING_SHARE),
        settings.share(TRAINING_SHARE),
        settings.number(RULE_TIME),
        settings.rate(DRAIN),
        settings.rate(RECOVERY),
        settings.rate(BURNOUT));
  }
}
