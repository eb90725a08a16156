package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * The hazard of leaving for good.
 *
 * @param hazard hazard of leaving at neutral commitment and mean frailty
 * @param commitmentWeight how strongly commitment protects (exponent)
 * @param leastReason a repelling account smaller than this is no reason; circumstances are
 */
public record LeaveParameters(DailyRate hazard, double commitmentWeight, Share leastReason) {
  /** Hazard of leaving at neutral commitment and mean frailty. */
  public static final Parameter HAZARD =
      new Parameter(
          "leave.hazard",
          Unit.PER_DAY,
          0,
          5,
          0.03,
          new Text("hazard of leaving at neutral commitment and mean frailty", "投入度中性、脆弱性平均时的离开风险"),
          "Assumption, held against E20 and E21");

  /** How strongly commitment protects (exponent). */
  public static final Parameter COMMITMENT_WEIGHT =
      new Parameter(
          "leave.commitment_weight",
          Unit.NUMBER,
          0,
          30,
          6,
          new Text("how strongly commitment protects (exponent)", "投入度的保护作用（指数）"),
          "Assumption");

  /** A repelling account smaller than this is no reason; circumstances are. */
  public static final Parameter LEAST_REASON =
      new Parameter(
          "leave.least_reason",
          Unit.SHARE,
          0,
          1,
          0.02,
          new Text(
              "a repelling account smaller than this is no reason; circumstances are",
              "低于此值的负面账户不构成离开原因"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(HAZARD, COMMITMENT_WEIGHT, LEAST_REASON);
  }

  /** The parameters at the values of one world. */
  public static LeaveParameters from(Settings settings) {
    return new LeaveParameters(
        settings.rate(HAZARD), settings.number(COMMITMENT_WEIGHT), settings.share(LEAST_REASON));
  }
}
