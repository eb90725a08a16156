package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.quantity.Text;

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
        new Text(
            "Persons who expected enough of the community today and found no free seat.",
            "当日预期收益足够却因没有空位而未能加入的人。"),
        t -> t.community().book().turnedAway());
    add(
        list,
        "groups",
        "groups",
        "home groups",
        "主群数",
        new Text(
            "Home groups there are this evening; every member lives in one.",
            "当晚的主群数；每位成员都属于一个主群。"),
        t -> t.community().groups().homes());
    add(
        list,
        "splits",
        "groups/d",
        "groups that split off",
        "裂变出的群",
        new Text("Home groups that split off from another today.", "当日从其他主群裂变出的群。"),
        t -> t.community().book().splits());
    add(
        list,
        "organisers_trained",
        "persons/d",
        "organisers trained",
        "培训的组织者",
        new Text(
            "Members whom the operators finished training as organisers today.", "当日运营者完成培训的组织者。"),
        t -> t.community().book().trained());
    add(
        list,
        "order_mean",
        "share",
        "order kept in home groups, mean",
        "主群秩序",
        new Text(
            "How far order is kept in the home group of a member, on average; 1 is in full.",
            "成员所在主群的平均秩序；1为秩序良好。"),
        t -> t.meanOrder());
    add(
        list,
        "group_size_mean",
        "persons",
        "members of the home group of a member, mean",
        "成员所在主群人数均值",
        new Text(
            "How many live in the home group of a member, as the average member sees it.",
            "平均成员眼中自己所在主群的人数。"),
        t -> t.meanGroupSize());
    add(
        list,
        "novelty",
        "share",
        "novelty of the theme",
        "话题新鲜感",
        new Text(
            "How new the theme still is: 1 when nothing has been said, falling as it is talked about; the mean over members.",
            "话题的新鲜程度：未被谈论时为1，越谈越低；对成员取均值。"),
        t -> t.novelty());
    add(
        list,
        "theme_distance",
        "spreads",
        "distance of the theme from its founding",
        "主题偏离创立时的距离",
        new Text(
            "How far the theme of a member's group has moved from where the group was founded, on average.",
            "成员所在群的主题偏离建群时位置的平均距离。"),
        t -> t.themeDistance());
    add(
        list,
        "interest_spread_members",
        "spreads",
        "spread of interests of members",
        "成员兴趣离散程度",
        new Text(
            "Standard deviation of the members' interests around their mean.", "成员兴趣围绕均值的标准差。"),
        t -> t.interestSpread());
    add(
        list,
        "attached_share",
        "share",
        "members attached to a star or leader (0.1 or more)",
        "追随明星的成员占比（依恋不低于0.1）",
        new Text(
            "The part of the members whose attachment to a star or leader is 0.1 or more.",
            "对明星或领袖的依恋不低于0.1的成员比例。"),
        t -> t.attachedShare());
    add(
        list,
        "attachment_mean",
        "share",
        "attachment to a star or leader, mean",
        "平均依恋程度",
        new Text(
            "How strongly members are attached to a star or leader, on average.",
            "成员对明星或领袖的平均依恋程度。"),
        t -> t.meanAttachment());
  }
}
