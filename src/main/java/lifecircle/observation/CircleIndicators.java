package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.quantity.Text;

/** The columns that say how the circles exchange members, and what binds each of them. */
final class CircleIndicators {
  private CircleIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    for (Cause cause : Cause.values()) {
      add(
          list,
          "moved_" + cause.code(),
          "persons/d",
          "moved between circles: " + cause.term().en(),
          "圈层流动：" + cause.term().zh(),
          new Text(
              "Members who changed their circle today by " + cause.term().en() + ".",
              "当日" + cause.term().zh() + "而改变圈层的成员。"),
          t -> t.community().book().moved(cause));
    }
    add(
        list,
        "core_energy_mean",
        "share",
        "energy of the core circle",
        "核心圈层精力",
        new Text(
            "Mean energy of the core members; who has none left steps back.", "核心成员的平均精力；耗尽者退出核心。"),
        t -> t.coreEnergy());
    for (Reason reason : Reason.values()) {
      if (reason.hasAccount()) {
        for (Circle circle : Circle.values()) {
          add(
              list,
              "commitment_" + reason.code() + "_" + circle.code(),
              "in [-1, 1]",
              "commitment of the " + circle.term().en() + " from: " + reason.term().en(),
              circle.term().zh() + "投入度来源：" + reason.term().zh(),
              new Text(
                  "What this reason adds to commitment, the mean over the "
                      + circle.term().en()
                      + ": "
                      + reason.meaning().en(),
                  "此原因对投入度的贡献，对" + circle.term().zh() + "取均值：" + reason.meaning().zh()),
              t -> t.meanAccount(reason, circle));
        }
      }
    }
  }
}
