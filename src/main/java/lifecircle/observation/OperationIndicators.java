package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Duty;
import lifecircle.quantity.Text;

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
          new Text(
              "Minutes that all operators together spent today on " + duty.term().en() + ".",
              "当日全体运营者用于" + duty.term().zh() + "的分钟数。"),
          t -> t.community().operators().spentOn(duty));
    }
    add(
        list,
        "operators_at_work",
        "persons",
        "operators at work",
        "在岗运营者",
        new Text("Operators who still work; the others burned out.", "仍在岗的运营者；其余已倦怠退出。"),
        t -> t.operatorsAtWork());
    add(
        list,
        "operator_energy_mean",
        "share",
        "energy of operators",
        "运营者精力",
        new Text(
            "Mean energy of the operators at work; with less of it they give less time.",
            "在岗运营者的平均精力；精力越低，投入时间越少。"),
        t -> t.operatorEnergy());
  }
}
