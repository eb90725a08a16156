package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How interests, standards and the theme move.
 *
 * @param interestRate part of the way towards the interest of own ties that a newcomer's interest
 *     moves in a visit
 * @param settlingVisits visits after which interest moves half as fast
 * @param standardRate part of the way up to the quality read that the own standard rises in a visit
 * @param themeRate part of the way towards the talk of the day that the theme moves
 */
public record ShiftParameters(
    Share interestRate, double settlingVisits, Share standardRate, Share themeRate) {
  /**
   * Part of the way towards the interest of own ties that a newcomer's interest moves in a visit.
   */
  public static final Parameter INTEREST_RATE =
      new Parameter(
          "shift.interest_rate",
          Unit.SHARE,
          0,
          1,
          0.005,
          new Text(
              "part of the way towards the interest of own ties that a newcomer's interest moves in a visit",
              "新成员每次到访时兴趣向好友靠拢的比例"),
          "Assumption");

  /** Visits after which interest moves half as fast. */
  public static final Parameter SETTLING_VISITS =
      new Parameter(
          "shift.settling_visits",
          Unit.NUMBER,
          0.1,
          10000,
          30,
          new Text("visits after which interest moves half as fast", "兴趣变化速度减半所需的到访次数"),
          "Assumption: newcomers adapt most, Danescu-Niculescu-Mizil et al. 2013");

  /** Part of the way up to the quality read that the own standard rises in a visit. */
  public static final Parameter STANDARD_RATE =
      new Parameter(
          "shift.standard_rate",
          Unit.SHARE,
          0,
          1,
          0.002,
          new Text(
              "part of the way up to the quality read that the own standard rises in a visit",
              "每次到访时个人标准向所读内容质量提升的比例"),
          "Assumption");

  /** Part of the way towards the talk of the day that the theme moves. */
  public static final Parameter THEME_RATE =
      new Parameter(
          "shift.theme_rate",
          Unit.SHARE,
          0,
          1,
          0.002,
          new Text(
              "part of the way towards the talk of the day that the theme moves", "主题每日向当日话题移动的比例"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(INTEREST_RATE, SETTLING_VISITS, STANDARD_RATE, THEME_RATE);
  }

  /** The parameters at the values of one world. */
  public static ShiftParameters from(Settings settings) {
    return new ShiftParameters(
        settings.share(INTEREST_RATE),
        settings.number(SETTLING_VISITS),
        settings.share(STANDARD_RATE),
        settings.share(THEME_RATE));
  }
}
