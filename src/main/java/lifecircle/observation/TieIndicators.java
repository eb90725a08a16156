package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.quantity.Text;

/** The columns that say who is bound to whom: ties, partners, and how ties come and go. */
final class TieIndicators {
  private TieIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(
        list,
        "ties_per_member_mean",
        "ties",
        "ties a member, mean",
        "人均关系数",
        new Text("How many mutual ties a member has on average.", "成员平均拥有的双向关系数。"),
        t -> t.meanTies());
    add(
        list,
        "ties_per_member_q50",
        "ties",
        "ties a member, median",
        "关系数中位数",
        new Text("Half of the members have at most so many ties.", "一半成员的关系数不超过此值。"),
        t -> t.tiesQuantile(0.5));
    add(
        list,
        "ties_per_member_q99",
        "ties",
        "ties a member, 99 % quantile",
        "关系数99%分位",
        new Text(
            "Only one member in a hundred has more ties; Dunbar's number bounds it.",
            "仅百分之一的成员关系数更多；受邓巴数限制。"),
        t -> t.tiesQuantile(0.99));
    add(
        list,
        "close_ties_per_member_mean",
        "ties",
        "close ties a member, mean",
        "人均密友数",
        new Text(
            "How many close ties a member has on average, those who are followed closely.",
            "成员平均拥有的密友数，即密切关注的对象。"),
        t -> Tally.ratio(2.0 * t.community().ties().closeCount(), t.community().members().count()));
    add(
        list,
        "partners_30d_mean",
        "persons",
        "partners in 30 days, mean",
        "30天联系人均数",
        new Text(
            "To how many different persons a member turned within 30 days, the mean over those who turned to anybody. Measured every 7 days.",
            "30天内主动联系过他人的成员平均联系了多少不同的人。每7天测量一次。"),
        t -> t.partners().meanPartners());
    add(
        list,
        "partners_30d_q99",
        "persons",
        "partners in 30 days, 99 % quantile",
        "30天联系人99%分位",
        new Text(
            "Of those who turned to anybody within 30 days, only one in a hundred had more partners. Measured every 7 days.",
            "30天内主动联系过他人的成员中，仅百分之一联系的人更多。每7天测量一次。"),
        t -> t.partners().q99Partners());
    add(
        list,
        "contacts_top_1_share_30d",
        "share",
        "contacts with the first partner",
        "首位联系人占比",
        new Text(
            "The part of a member's contacts of 30 days that went to the most frequent partner, over members with at least 15 partners. Measured every 7 days.",
            "30天内与最常联系者的联系占比（仅计联系人不少于15位的成员）。每7天测量一次。"),
        t -> t.partners().top1Share());
    add(
        list,
        "contacts_top_5_share_30d",
        "share",
        "contacts with the first 5 partners",
        "前5位联系人占比",
        new Text(
            "The part that went to the 5 most frequent partners, over members with at least 15 partners. Measured every 7 days.",
            "30天内与最常联系的5人的联系占比（仅计联系人不少于15位的成员）。每7天测量一次。"),
        t -> t.partners().top5Share());
    add(
        list,
        "contacts_top_15_share_30d",
        "share",
        "contacts with the first 15 partners",
        "前15位联系人占比",
        new Text(
            "The part that went to the 15 most frequent partners, over members with at least 15 partners. Measured every 7 days.",
            "30天内与最常联系的15人的联系占比（仅计联系人不少于15位的成员）。每7天测量一次。"),
        t -> t.partners().top15Share());
    add(
        list,
        "reciprocity_30d",
        "share",
        "contacts returned in 30 days",
        "30天内互惠联系比例",
        new Text(
            "When one turned to another within 30 days, how often the other turned back. Measured every 7 days.",
            "30天内一方联系另一方时，对方也联系过来的比例。每7天测量一次。"),
        t -> t.partners().reciprocity());
    add(
        list,
        "clustering",
        "share",
        "clustering of ties (transitivity)",
        "关系聚集系数",
        new Text(
            "How often two persons tied to the same member are tied to each other: 0 never, 1 always.",
            "与同一成员有关系的两人之间也有关系的比例：0为从不，1为总是。"),
        t ->
            Tally.ratio(
                3.0 * t.community().ties().triangles(), (double) t.community().ties().wedges()));
    add(
        list,
        "ties_opened",
        "ties/d",
        "ties opened",
        "新建关系",
        new Text("Ties that began today, when a contact was returned.", "当日因接触得到回应而建立的关系。"),
        t -> t.community().book().tiesOpened());
    add(
        list,
        "ties_faded",
        "ties/d",
        "ties faded",
        "淡化的关系",
        new Text("Ties that ended today because they were not used.", "当日因长期不维系而终止的关系。"),
        t -> t.community().book().tiesFaded());
    add(
        list,
        "ties_yielded",
        "ties/d",
        "ties that yielded their place",
        "让位的关系",
        new Text(
            "Ties that ended today to make room for stronger ones; nobody can keep more than their capacity.",
            "当日为更强的关系让位而终止的关系；人的关系容量有限。"),
        t -> t.community().book().tiesYielded());
    add(
        list,
        "ties_left_behind",
        "ties/d",
        "ties ended by leaving",
        "因离开终止的关系",
        new Text("Ties that ended today because one side left the community.", "当日因一方离开社群而终止的关系。"),
        t -> t.community().book().tiesLeftBehind());
  }
}
