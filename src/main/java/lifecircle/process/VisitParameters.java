package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * When members are there.
 *
 * @param furtherSessions mean number of sessions beyond the first on a day of visiting
 * @param sessionSpreadMinutes spread of sessions around the personal hour
 * @param habitHalfLife time in which the habit of visiting halves during absence
 */
public record VisitParameters(
    double furtherSessions, double sessionSpreadMinutes, Span habitHalfLife) {
  /** Mean number of sessions beyond the first on a day of visiting. */
  public static final Parameter FURTHER_SESSIONS =
      new Parameter(
          "visit.further_sessions",
          Unit.NUMBER,
          0,
          10,
          0.8,
          new Text(
              "mean number of sessions beyond the first on a day of visiting", "到访日首次之外的平均登录次数"),
          "Assumption");

  /** Spread of sessions around the personal hour. */
  public static final Parameter SESSION_SPREAD =
      new Parameter(
          "visit.session_spread",
          Unit.MINUTES,
          0,
          720,
          180,
          new Text("spread of sessions around the personal hour", "登录时刻围绕个人习惯时间的离散程度"),
          "Assumption");

  /** Time in which the habit of visiting halves during absence. */
  public static final Parameter HABIT_HALF_LIFE =
      new Parameter(
          "visit.habit_half_life",
          Unit.DAYS,
          0.1,
          3650,
          21,
          new Text("time in which the habit of visiting halves during absence", "缺席时到访习惯减半的时间"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(FURTHER_SESSIONS, SESSION_SPREAD, HABIT_HALF_LIFE);
  }

  /** The parameters at the values of one world. */
  public static VisitParameters from(Settings settings) {
    return new VisitParameters(
        settings.number(FURTHER_SESSIONS),
        settings.number(SESSION_SPREAD),
        settings.span(HABIT_HALF_LIFE));
  }
}
