package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Reason;

/** The columns that say how far members are bound to the community, and by which reasons. */
final class CommitmentIndicators {
  private CommitmentIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(
        list,
        "commitment_mean",
        "in [-1, 1]",
        "commitment, mean",
        "平均投入度",
        t -> t.meanCommitment());
    add(
        list,
        "commitment_q10",
        "in [-1, 1]",
        "commitment, 10 % quantile",
        "投入度10%分位",
        t -> t.commitmentQuantile(0.1));
    add(
        list,
        "commitment_q50",
        "in [-1, 1]",
        "commitment, median",
        "投入度中位数",
        t -> t.commitmentQuantile(0.5));
    add(
        list,
        "commitment_q90",
        "in [-1, 1]",
        "commitment, 90 % quantile",
        "投入度90%分位",
        t -> t.commitmentQuantile(0.9));
    for (Reason reason : Reason.values()) {
      if (reason.hasAccount()) {
        add(
            list,
            "commitment_" + reason.code(),
            "in [-1, 1]",
            "commitment from: " + reason.term().en(),
            "投入度来源：" + reason.term().zh(),
            t -> t.meanAccount(reason));
      }
    }
  }
}
