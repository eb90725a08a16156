package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Circle;
import lifecircle.community.Path;
import lifecircle.community.Reason;
import lifecircle.quantity.Text;

/** The columns that say who is here: members, joins, leaves, presence, silence. */
final class PeopleIndicators {
  private PeopleIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(
        list,
        "day",
        "d",
        "days since the founding",
        "成立天数",
        new Text(
            "How many days the community is old this evening; the evening of the founding is day 0.",
            "当晚社群成立的天数；创立当晚为第0天。"),
        t -> t.day());
    add(
        list,
        "members",
        "persons",
        "members",
        "成员",
        new Text(
            "Everybody who belongs to the community this evening, operators included, whether or not they ever speak.",
            "当晚属于社群的所有人，含运营者，无论是否发言。"),
        t -> t.community().members().count());
    for (Circle circle : Circle.values()) {
      add(
          list,
          "members_" + circle.code(),
          "persons",
          "members of the " + circle.term().en(),
          circle.term().zh() + "成员",
          new Text(
              "Members who stand in the " + circle.term().en() + " this evening.",
              "当晚处于" + circle.term().zh() + "的成员。"),
          t -> t.community().members().count(circle));
    }
    for (Path path : Path.values()) {
      add(
          list,
          "joined_" + path.code(),
          "persons/d",
          "joined by " + path.term().en(),
          "加入（" + path.term().zh() + "）",
          new Text(
              "Persons who became members today by " + path.term().en() + ".",
              "当日通过" + path.term().zh() + "成为成员的人。"),
          t -> t.community().book().joined(path));
    }
    for (Reason reason : Reason.values()) {
      if (!reason.binding()) {
        for (Circle circle : Circle.values()) {
          add(
              list,
              "left_" + reason.code() + "_" + circle.code(),
              "persons/d",
              "left the " + circle.term().en() + ": " + reason.term().en(),
              circle.term().zh() + "离开：" + reason.term().zh(),
              new Text(
                  "Members of the "
                      + circle.term().en()
                      + " who left for good today under this reason: "
                      + reason.meaning().en(),
                  "当日因此原因彻底离开的" + circle.term().zh() + "成员：" + reason.meaning().zh()),
              t -> t.community().book().left(reason, circle));
        }
      }
    }
    add(
        list,
        "dormant",
        "persons",
        "dormant (no visit for 84 d)",
        "休眠成员（84天未到访）",
        new Text(
            "Members who have not visited for 84 days; they count as members and may come back.",
            "84天未到访的成员；仍是成员，可能再来。"),
        t -> t.dormant());
    add(
        list,
        "present",
        "persons",
        "visitors of the day",
        "当日到访者",
        new Text("Distinct members who visited on this day.", "当日到访的不同成员数。"),
        t -> t.community().presence().count());
    add(
        list,
        "active_members_1d",
        "persons",
        "distinct posters of the day",
        "当日发言者",
        new Text("Distinct persons who posted on this day.", "当日发言的不同人数。"),
        t -> t.posters().within(1));
    add(
        list,
        "active_members_7d",
        "persons",
        "distinct posters in 7 days",
        "7天内发言者",
        new Text(
            "Distinct persons who posted in the last 7 days, this one included; the activity on which stages rest.",
            "最近7天（含当日）发言的不同人数；阶段划分所依据的活跃度。"),
        t -> t.posters().within(7));
    add(
        list,
        "active_members_30d",
        "persons",
        "distinct posters in 30 days",
        "30天内发言者",
        new Text(
            "Distinct persons who posted in the last 30 days, this one included; steadier than a week's count.",
            "最近30天（含当日）发言的不同人数；比一周的数字更平稳。"),
        t -> t.posters().within(30));
    add(
        list,
        "silent_share",
        "share",
        "silent majority (no post for 84 d)",
        "沉默的大多数（84天未发言）",
        new Text(
            "The part of the members who have not posted for 84 days, or never.",
            "84天未发言或从未发言的成员比例。"),
        t -> Tally.ratio(t.silent(), t.community().members().count()));
  }
}
