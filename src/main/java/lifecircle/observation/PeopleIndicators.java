package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Circle;
import lifecircle.community.Path;
import lifecircle.community.Reason;

/** The columns that say who is here: members, joins, leaves, presence, silence. */
final class PeopleIndicators {
  private PeopleIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(list, "day", "d", "days since the founding", "成立天数", t -> t.day());
    add(list, "members", "persons", "members", "成员", t -> t.community().members().count());
    for (Circle circle : Circle.values()) {
      add(
          list,
          "members_" + circle.code(),
          "persons",
          "members of the " + circle.term().en(),
          circle.term().zh() + "成员",
          t -> t.community().members().count(circle));
    }
    for (Path path : Path.values()) {
      add(
          list,
          "joined_" + path.code(),
          "persons/d",
          "joined by " + path.term().en(),
          "加入（" + path.term().zh() + "）",
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
        t -> t.dormant());
    add(
        list,
        "present",
        "persons",
        "visitors of the day",
        "当日到访者",
        t -> t.community().presence().count());
    add(
        list,
        "active_members_1d",
        "persons",
        "distinct posters of the day",
        "当日发言者",
        t -> t.posters().within(1));
    add(
        list,
        "active_members_7d",
        "persons",
        "distinct posters in 7 days",
        "7天内发言者",
        t -> t.posters().within(7));
    add(
        list,
        "active_members_30d",
        "persons",
        "distinct posters in 30 days",
        "30天内发言者",
        t -> t.posters().within(30));
    add(
        list,
        "silent_share",
        "share",
        "silent majority (no post for 84 d)",
        "沉默的大多数（84天未发言）",
        t -> Tally.ratio(t.silent(), t.community().members().count()));
  }
}
