package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How attachment to a star or leader grows and fades.
 *
 * @param rate part of the missing attachment that reading perfect messages of the leader adds in a
 *     visit
 * @param halfLife time in which attachment that is not fed halves
 */
public record FollowParameters(Share rate, Span halfLife) {
  /** Part of the missing attachment that reading perfect messages of the leader adds in a visit. */
  public static final Parameter RATE =
      new Parameter(
          "attach.rate",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text(
              "part of the missing attachment that reading perfect messages of the leader adds in a visit",
              "每次到访阅读领袖的完美内容所增加的依恋比例"),
          "Assumption");

  /** Time in which attachment that is not fed halves. */
  public static final Parameter HALF_LIFE =
      new Parameter(
          "attach.half_life",
          Unit.DAYS,
          0.1,
          3650,
          30,
          new Text("time in which attachment that is not fed halves", "未获滋养的依恋减半的时间"),
          "C13: dies when the star goes quiet");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(RATE, HALF_LIFE);
  }

  /** The parameters at the values of one world. */
  public static FollowParameters from(Settings settings) {
    return new FollowParameters(settings.share(RATE), settings.span(HALF_LIFE));
  }
}
