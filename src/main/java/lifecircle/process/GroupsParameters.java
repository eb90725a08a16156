package lifecircle.process;

import java.util.Arrays;
import java.util.List;
import lifecircle.community.Format;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * Which groups there are, who may speak in them, and how many fit in.
 *
 * @param format who may speak in a home group
 * @param cap seats in a home group
 * @param parallel home groups that operators open side by side, one when the others are full
 * @param speakingWindowMinutes how long a day the muted may speak in a pyramid
 * @param mostSeats seats a member has at most, home included
 * @param upkeepMinutesPerDay what keeping order in a home group takes
 * @param disorder part of the quality lost where no order is kept
 * @param organiserTimeMinutesPerDay what a rested founder of a group gives to it
 * @param untrainedSkill part of that time that counts without training
 * @param coreRoomCap seats in the room of core and organisation; 0 for no such room
 * @param platformReach persons outside who come across one message on the platform
 * @param platformStickiness attention an open platform holds beside a home; 0 for no platform
 */
public record GroupsParameters(
    Format format,
    int cap,
    int parallel,
    double speakingWindowMinutes,
    int mostSeats,
    double upkeepMinutesPerDay,
    Share disorder,
    double organiserTimeMinutesPerDay,
    Share untrainedSkill,
    int coreRoomCap,
    double platformReach,
    double platformStickiness) {
  /** Who may speak in a home group. */
  public static final Parameter FORMAT =
      Parameter.choice(
          "groups.format",
          Arrays.stream(Format.values()).map(Format::code).toList(),
          Format.RING.code(),
          new Text("who may speak in a home group", "主群的发言结构"),
          "T0, T2");

  /** Seats in a home group. */
  public static final Parameter CAP =
      new Parameter(
          "groups.cap",
          Unit.COUNT,
          1,
          5000000,
          500,
          new Text("seats in a home group: WeChat 500, QQ 2000", "每个主群的人数上限（微信500，QQ 2000）"),
          "F11, F14");

  /** Home groups side by side. */
  public static final Parameter PARALLEL =
      new Parameter(
          "groups.parallel",
          Unit.COUNT,
          1,
          10000,
          8,
          new Text(
              "home groups that operators open side by side, one when the others are full",
              "运营者并行开设的主群数（满员时新开）"),
          "F11: eight groups");

  /** How long a day the muted may speak in a pyramid. */
  public static final Parameter SPEAKING_WINDOW =
      new Parameter(
          "groups.speaking_window",
          Unit.MINUTES_PER_DAY,
          0,
          1440,
          120,
          new Text("how long a day the muted may speak in a pyramid", "金字塔结构中每天解除禁言的时长"),
          "F11: muted by default; the length is an Assumption");

  /** Seats a member has at most. */
  public static final Parameter MOST_SEATS =
      new Parameter(
          "groups.most_seats",
          Unit.COUNT,
          1,
          100,
          3,
          new Text("seats a member has at most, home included", "每个成员最多加入的群数（含主群）"),
          "Assumption");

  /** What keeping order in a home group takes. */
  public static final Parameter UPKEEP =
      new Parameter(
          "groups.upkeep",
          Unit.MINUTES_PER_DAY,
          0,
          1440,
          10,
          new Text("what keeping order in a home group takes", "维护一个主群秩序每日所需时间"),
          "F14: an operations black hole; the length is an Assumption");

  /** Part of the quality lost where no order is kept. */
  public static final Parameter DISORDER =
      new Parameter(
          "groups.disorder",
          Unit.SHARE,
          0,
          1,
          0.3,
          new Text("part of the quality lost where no order is kept", "秩序无人维护时内容质量的损失比例"),
          "Assumption");

  /** What a rested founder of a group gives to it. */
  public static final Parameter ORGANISER_TIME =
      new Parameter(
          "groups.organiser_time",
          Unit.MINUTES_PER_DAY,
          0,
          1440,
          30,
          new Text("what a rested founder of a group gives to it", "精力充沛的裂变群带头人每日投入"),
          "F15; F16: 15 minutes to an hour");

  /** Part of that time that counts without training. */
  public static final Parameter UNTRAINED_SKILL =
      new Parameter(
          "groups.untrained_skill",
          Unit.SHARE,
          0,
          1,
          0.4,
          new Text("part of that time that counts without training", "未经培训者投入的有效比例"),
          "Assumption");

  /** Persons outside who come across one message. */
  public static final Parameter PLATFORM_REACH =
      new Parameter(
          "groups.platform_reach",
          Unit.NUMBER,
          0,
          100000,
          0,
          new Text("persons outside who come across one message on the platform", "平台上每条消息触及的圈外人数"),
          "F8: fast spread");

  /** Seats in the room of core and organisation. */
  public static final Parameter CORE_ROOM_CAP =
      new Parameter(
          "groups.core_room_cap",
          Unit.COUNT,
          0,
          10000,
          0,
          new Text(
              "seats in the room of core and organisation; 0 for no such room", "核心群人数上限，0表示不设核心群"),
          "F11: 69");

  /** Attention an open platform holds. */
  public static final Parameter PLATFORM_STICKINESS =
      new Parameter(
          "groups.platform_stickiness",
          Unit.SHARE,
          0,
          1,
          0,
          new Text(
              "attention an open platform holds beside a home; 0 for no platform",
              "公开平台相对主群的黏性，0表示没有平台"),
          "F8: weak retention");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        FORMAT,
        CAP,
        PARALLEL,
        SPEAKING_WINDOW,
        MOST_SEATS,
        UPKEEP,
        DISORDER,
        ORGANISER_TIME,
        UNTRAINED_SKILL,
        CORE_ROOM_CAP,
        PLATFORM_REACH,
        PLATFORM_STICKINESS);
  }

  /** The parameters at the values of one world. */
  public static GroupsParameters from(Settings settings) {
    return new GroupsParameters(
        Format.values()[settings.count(FORMAT)],
        settings.count(CAP),
        settings.count(PARALLEL),
        settings.number(SPEAKING_WINDOW),
        settings.count(MOST_SEATS),
        settings.number(UPKEEP),
        settings.share(DISORDER),
        settings.number(ORGANISER_TIME),
        settings.share(UNTRAINED_SKILL),
        settings.count(CORE_ROOM_CAP),
        settings.number(PLATFORM_REACH),
        settings.number(PLATFORM_STICKINESS));
  }
}
