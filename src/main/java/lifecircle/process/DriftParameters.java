package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How commitment and habit move the rate of visiting.
 *
 * @param visitRate visits of a member without habit whose commitment is neutral
 * @param commitmentWeight how strongly commitment moves the rate (exponent)
 * @param habitWeight how strongly habit moves the rate (exponent)
 * @param highestRate visits of the most devoted member
 */
public record DriftParameters(
    DailyRate visitRate, double commitmentWeight, double habitWeight, DailyRate highestRate) {
  /** Visits of a member without habit whose commitment is neutral. */
  public static final Parameter VISIT_RATE =
      new Parameter(
          "drift.visit_rate",
          Unit.PER_DAY,
          0,
          10,
          0.08,
          new Text(
              "visits of a member without habit whose commitment is neutral", "无习惯且投入度中性的成员的到访率"),
          "Assumption");

  /** How strongly commitment moves the rate (exponent). */
  public static final Parameter COMMITMENT_WEIGHT =
      new Parameter(
          "drift.commitment_weight",
          Unit.NUMBER,
          0,
          30,
          7,
          new Text("how strongly commitment moves the rate (exponent)", "投入度对到访率的影响（指数）"),
          "Assumption");

  /** How strongly habit moves the rate (exponent). */
  public static final Parameter HABIT_WEIGHT =
      new Parameter(
          "drift.habit_weight",
          Unit.NUMBER,
          0,
          10,
          1.5,
          new Text("how strongly habit moves the rate (exponent)", "习惯对到访率的影响（指数）"),
          "Assumption");

  /** Visits of the most devoted member. */
  public static final Parameter HIGHEST_RATE =
      new Parameter(
          "drift.highest_rate",
          Unit.PER_DAY,
          0.01,
          20,
          3,
          new Text("visits of the most devoted member", "最投入成员的到访率上限"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(VISIT_RATE, COMMITMENT_WEIGHT, HABIT_WEIGHT, HIGHEST_RATE);
  }

  /** The parameters at the values of one world. */
  public static DriftParameters from(Settings settings) {
    return new DriftParameters(
        settings.rate(VISIT_RATE),
        settings.number(COMMITMENT_WEIGHT),
        settings.number(HABIT_WEIGHT),
        settings.rate(HIGHEST_RATE));
  }
}
