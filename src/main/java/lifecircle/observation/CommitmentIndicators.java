package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Reason;
import lifecircle.quantity.Text;

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
        new Text(
            "How far members are bound (up to 1) or repelled (down to -1) on average: the sum of all reasons.",
            "成员平均被吸引（至1）或被排斥（至-1）的程度：各项原因之和。"),
        t -> t.meanCommitment());
    add(
        list,
        "commitment_q10",
        "in [-1, 1]",
        "commitment, 10 % quantile",
        "投入度10%分位",
        new Text("A tenth of the members are committed less than this.", "十分之一成员的投入度低于此值。"),
        t -> t.commitmentQuantile(0.1));
    add(
        list,
        "commitment_q50",
        "in [-1, 1]",
        "commitment, median",
        "投入度中位数",
        new Text("Half of the members are committed less than this.", "一半成员的投入度低于此值。"),
        t -> t.commitmentQuantile(0.5));
    add(
        list,
        "commitment_q90",
        "in [-1, 1]",
        "commitment, 90 % quantile",
        "投入度90%分位",
        new Text("A tenth of the members are committed more than this.", "十分之一成员的投入度高于此值。"),
        t -> t.commitmentQuantile(0.9));
    for (Reason reason : Reason.values()) {
      if (reason.hasAccount()) {
        add(
            list,
            "commitment_" + reason.code(),
            "in [-1, 1]",
            "commitment from: " + reason.term().en(),
            "投入度来源：" + reason.term().zh(),
            new Text(
                "What this reason adds to commitment, the mean over all members: "
                    + reason.meaning().en(),
                "此原因对投入度的贡献，对全体成员取均值：" + reason.meaning().zh()),
            t -> t.meanAccount(reason));
      }
    }
  }
}
