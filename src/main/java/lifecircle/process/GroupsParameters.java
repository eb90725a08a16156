package lifecircle.process;

import java.util.Arrays;
import java.util.List;
import lifecircle.community.Format;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * Which groups there are, who may speak in them, and how many fit in.
 *
 * @param format who may speak in a home group
 * @param cap seats in a home group
 * @param parallel home groups that operators open side by side, one when the others are full
 * @param speakingWindowMinutes how long a day the muted may speak in a pyramid
 * @param coreRoomCap seats in the room of core and organisation; 0 for no such room
 * @param platformStickiness attention an open platform holds beside a home; 0 for no platform
 */
public record GroupsParameters(
    Format format,
    int cap,
    int parallel,
    double speakingWindowMinutes,
    int coreRoomCap,
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
          new Text("seats in a home group: WeChat 500, QQ 2000", "每个主群的人数上限(微信500,QQ 2000)"),
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
              "运营者并行开设的主群数(满员时新开)"),
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

  /** Seats in the room of core and organisation. */
  public static final Parameter CORE_ROOM_CAP =
      new Parameter(
          "groups.core_room_cap",
          Unit.COUNT,
          0,
          10000,
          0,
          new Text(
              "seats in the room of core and organisation; 0 for no such room", "核心群人数上限,0表示不设核心群"),
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
              "公开平台相对主群的黏性,0表示没有平台"),
          "F8: weak retention");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(FORMAT, CAP, PARALLEL, SPEAKING_WINDOW, CORE_ROOM_CAP, PLATFORM_STICKINESS);
  }

  /** The parameters at the values of one world. */
  public static GroupsParameters from(Settings settings) {
    return new GroupsParameters(
        Format.values()[settings.count(FORMAT)],
        settings.count(CAP),
        settings.count(PARALLEL),
        settings.number(SPEAKING_WINDOW),
        settings.count(CORE_ROOM_CAP),
        settings.number(PLATFORM_STICKINESS));
  }
}
