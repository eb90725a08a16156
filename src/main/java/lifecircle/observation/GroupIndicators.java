package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;

/** The columns that say where members live, and where their themes and interests drift. */
final class GroupIndicators {
  private GroupIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(
        list,
        "turned_away",
        "persons/d",
        "wanted to join and found no seat",
        "因满员被拒",
        t -> t.community().book().turnedAway());
    add(list, "groups", "groups", "home groups", "主群数", t -> t.community().groups().homes());
    add(
        list,
        "splits",
        "groups/d",
        "groups that split off",
        "裂变出的群",
        t -> t.community().book().splits());
    add(
        list,
        "organisers_trained",
        "persons/d",
        "organisers trained",
        "培训的组织者",
        t -> t.community().book().trained());
    add(list, "order_mean", "share", "order kept in home groups, mean", "主群秩序", t -> t.meanOrder());
    add(
        list,
        "group_size_mean",
        "persons",
        "members of the home group of a member, mean",
        "成员所在主群人数均值",
        t -> t.meanGroupSize());
    add(list, "novelty", "share", "novelty of the theme", "话题新鲜感", t -> t.novelty());
    add(
        list,
        "theme_distance",
        "spreads",
        "distance of the theme from its founding",
        "主题偏离创立时的距离",
        t -> t.themeDistance());
    add(
        list,
        "interest_spread_members",
        "spreads",
        "spread of interests of members",
        "成员兴趣离散程度",
        t -> t.interestSpread());
    add(
        list,
        "attached_share",
        "share",
        "members attached to a star or leader (0.1 or more)",
        "追随明星的成员占比（依恋不低于0.1）",
        t -> t.attachedShare());
    add(
        list,
        "attachment_mean",
        "share",
        "attachment to a star or leader, mean",
        "平均依恋程度",
        t -> t.meanAttachment());
  }
}
