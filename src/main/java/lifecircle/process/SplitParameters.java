package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * When a home group splits and who goes along.
 *
 * @param mostGroups home groups there may be; 1 for no fission
 * @param smallest members below which a group never splits
 * @param fullness part of the seats from which a group splits for want of room
 * @param leastFollowers ties in the group a leader must have
 * @param density part of the possible ties from which a sub-group is dense
 * @param distance distance of its mean interest from the theme from which it is distant
 * @param pull chance to follow without a tie to the founder, for whom the new theme fits
 * @param trainingTimeMinutes operator time to train one organiser
 * @param themeShare how far the new theme lies towards the founder's interest
 */
public record SplitParameters(
    int mostGroups,
    int smallest,
    Share fullness,
    int leastFollowers,
    Share density,
    double distance,
    Share pull,
    double trainingTimeMinutes,
    Share themeShare) {
  /** Home groups there may be. */
  public static final Parameter MOST_GROUPS =
      new Parameter(
          "fission.most_groups",
          Unit.COUNT,
          1,
          10000,
          6,
          new Text("home groups there may be; 1 for no fission", "主群数量上限，1表示不裂变"),
          "F11, F13");

  /** Members below which a group never splits. */
  public static final Parameter SMALLEST =
      new Parameter(
          "fission.smallest",
          Unit.COUNT,
          2,
          1000000,
          100,
          new Text("members below which a group never splits", "少于此人数的群不裂变"),
          "Assumption");

  /** Part of the seats from which a group splits. */
  public static final Parameter FULLNESS =
      new Parameter(
          "fission.fullness",
          Unit.SHARE,
          0,
          1,
          0.9,
          new Text("part of the seats from which a group splits for want of room", "因人满而裂变的占用比例"),
          "F14");

  /** Ties in the group a leader must have. */
  public static final Parameter LEAST_FOLLOWERS =
      new Parameter(
          "fission.least_followers",
          Unit.COUNT,
          1,
          1000,
          8,
          new Text("ties in the group a leader must have", "带头人在群内至少拥有的关系数"),
          "Assumption");

  /** Part of the possible ties from which a sub-group is dense. */
  public static final Parameter DENSITY =
      new Parameter(
          "fission.density",
          Unit.SHARE,
          0,
          1,
          0.3,
          new Text("part of the possible ties from which a sub-group is dense", "小圈子视为紧密的关系密度"),
          "Assumption");

  /** Distance of a sub-group from the theme. */
  public static final Parameter DISTANCE =
      new Parameter(
          "fission.distance",
          Unit.NUMBER,
          0,
          10,
          0.4,
          new Text(
              "distance of a sub-group's mean interest from the theme from which it is distant",
              "小圈子平均兴趣偏离主题到此即为疏远"),
          "Assumption");

  /** Chance to follow without a tie to the founder. */
  public static final Parameter PULL =
      new Parameter(
          "fission.pull",
          Unit.SHARE,
          0,
          1,
          0.3,
          new Text(
              "chance to follow without a tie to the founder, where the new theme fits",
              "与带头人无关系但主题契合者的跟随概率"),
          "Assumption");

  /** Operator time to train one organiser. */
  public static final Parameter TRAINING_TIME =
      new Parameter(
          "fission.training_time",
          Unit.MINUTES,
          0,
          2400,
          300,
          new Text("operator time to train one organiser", "培训一名组织者所需的运营时间"),
          "F15; the length is an Assumption");

  /** How far the new theme lies towards the founder's interest. */
  public static final Parameter THEME_SHARE =
      new Parameter(
          "fission.theme_share",
          Unit.SHARE,
          0,
          1,
          0.5,
          new Text("how far the new theme lies towards the founder's interest", "新主题偏向带头人兴趣的程度"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        MOST_GROUPS,
        SMALLEST,
        FULLNESS,
        LEAST_FOLLOWERS,
        DENSITY,
        DISTANCE,
        PULL,
        TRAINING_TIME,
        THEME_SHARE);
  }

  /** The parameters at the values of one world. */
  public static SplitParameters from(Settings settings) {
    return new SplitParameters(
        settings.count(MOST_GROUPS),
        settings.count(SMALLEST),
        settings.share(FULLNESS),
        settings.count(LEAST_FOLLOWERS),
        settings.share(DENSITY),
        settings.number(DISTANCE),
        settings.share(PULL),
        settings.number(TRAINING_TIME),
        settings.share(THEME_SHARE));
  }
}
