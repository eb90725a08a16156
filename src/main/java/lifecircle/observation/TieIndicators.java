package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;

/** The columns that say who is bound to whom: ties, partners, and how ties come and go. */
final class TieIndicators {
  private TieIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(list, "ties_per_member_mean", "ties", "ties a member, mean", "人均关系数", t -> t.meanTies());
    add(
        list,
        "ties_per_member_q50",
        "ties",
        "ties a member, median",
        "关系数中位数",
        t -> t.tiesQuantile(0.5));
    add(
        list,
        "ties_per_member_q99",
        "ties",
        "ties a member, 99 % quantile",
        "关系数99%分位",
        t -> t.tiesQuantile(0.99));
    add(
        list,
        "close_ties_per_member_mean",
        "ties",
        "close ties a member, mean",
        "人均密友数",
        t -> Tally.ratio(2.0 * t.community().ties().closeCount(), t.community().members().count()));
    add(
        list,
        "partners_30d_mean",
        "persons",
        "partners in 30 days, mean",
        "30天联系人均数",
        t -> t.partners().meanPartners());
    add(
        list,
        "partners_30d_q99",
        "persons",
        "partners in 30 days, 99 % quantile",
        "30天联系人99%分位",
        t -> t.partners().q99Partners());
    add(
        list,
        "contacts_top_1_share_30d",
        "share",
        "contacts with the first partner",
        "首位联系人占比",
        t -> t.partners().top1Share());
    add(
        list,
        "contacts_top_5_share_30d",
        "share",
        "contacts with the first 5 partners",
        "前5位联系人占比",
        t -> t.partners().top5Share());
    add(
        list,
        "contacts_top_15_share_30d",
        "share",
        "contacts with the first 15 partners",
        "前15位联系人占比",
        t -> t.partners().top15Share());
    add(
        list,
        "reciprocity_30d",
        "share",
        "contacts returned in 30 days",
        "30天内互惠联系比例",
        t -> t.partners().reciprocity());
    add(
        list,
        "clustering",
        "share",
        "clustering of ties (transitivity)",
        "关系聚集系数",
        t ->
            Tally.ratio(
                3.0 * t.community().ties().triangles(), (double) t.community().ties().wedges()));
    add(
        list,
        "ties_opened",
        "ties/d",
        "ties opened",
        "新建关系",
        t -> t.community().book().tiesOpened());
    add(list, "ties_faded", "ties/d", "ties faded", "淡化的关系", t -> t.community().book().tiesFaded());
    add(
        list,
        "ties_yielded",
        "ties/d",
        "ties that yielded their place",
        "让位的关系",
        t -> t.community().book().tiesYielded());
    add(
        list,
        "ties_left_behind",
        "ties/d",
        "ties ended by leaving",
        "因离开终止的关系",
        t -> t.community().book().tiesLeftBehind());
  }
}
