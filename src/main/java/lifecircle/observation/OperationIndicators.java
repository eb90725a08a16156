package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Duty;

/** The columns that say what the operators do and what is left of their energy. */
final class OperationIndicators {
  private OperationIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    for (Duty duty : Duty.values()) {
      add(
          list,
          "operator_minutes_" + duty.code(),
          "min/d",
          "operator time: " + duty.term().en(),
          "运营时间：" + duty.term().zh(),
          t -> t.community().operators().spentOn(duty));
    }
    add(
        list,
        "operators_at_work",
        "persons",
        "operators at work",
        "在岗运营者",
        t -> t.operatorsAtWork());
    add(
        list,
        "operator_energy_mean",
        "share",
        "energy of operators",
        "运营者精力",
        t -> t.operatorEnergy());
  }
}
