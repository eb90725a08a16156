package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What weighs how much in the commitment of a member.
 *
 * @param answered weight of being answered
 * @param relevantQuality weight of relevant messages of good quality
 * @param closeTies weight of close ties that are active
 * @param unanswered weight of staying unanswered
 * @param overload weight of having too much to read
 * @param irrelevance weight of reading what is not for one
 * @param wornOutTheme weight of a theme that is worn out
 * @param friendsGone weight of ties whose other end has left
 * @param memoryVisits visits over which judgements are remembered
 * @param closeScale active close ties at which 63 % of their weight is reached
 * @param lossScale lost strength at which 63 % of its weight is reached
 * @param activeWindow a close tie who visited within this time is active
 */
public record WeighParameters(
    Share answered,
    Share relevantQuality,
    Share closeTies,
    Share unanswered,
    Share overload,
    Share irrelevance,
    Share wornOutTheme,
    Share friendsGone,
    double memoryVisits,
    double closeScale,
    double lossScale,
    Span activeWindow) {
  /** Weight of being answered. */
  public static final Parameter ANSWERED =
      new Parameter(
          "weigh.answered",
          Unit.SHARE,
          0,
          1,
          0.40,
          new Text("weight of being answered", "获得回应的权重"),
          "Yang & Kraut 2017");

  /** Weight of relevant messages of good quality. */
  public static final Parameter RELEVANT_QUALITY =
      new Parameter(
          "weigh.relevant_quality",
          Unit.SHARE,
          0,
          1,
          0.30,
          new Text("weight of relevant messages of good quality", "内容相关且优质的权重"),
          "Ren & Kraut 2014");

  /** Weight of close ties that are active. */
  public static final Parameter CLOSE_TIES =
      new Parameter(
          "weigh.close_ties",
          Unit.SHARE,
          0,
          1,
          0.30,
          new Text("weight of close ties that are active", "好友活跃的权重"),
          "Wang et al. 2012");

  /** Weight of staying unanswered. */
  public static final Parameter UNANSWERED =
      new Parameter(
          "weigh.unanswered",
          Unit.SHARE,
          0,
          1,
          0.20,
          new Text("weight of staying unanswered", "无人回应的权重"),
          "Joyce & Kraut 2006");

  /** Weight of having too much to read. */
  public static final Parameter OVERLOAD =
      new Parameter(
          "weigh.overload",
          Unit.SHARE,
          0,
          1,
          0.10,
          new Text("weight of having too much to read", "信息过载的权重"),
          "Jones et al. 2004");

  /** Weight of reading what is not for one. */
  public static final Parameter IRRELEVANCE =
      new Parameter(
          "weigh.irrelevance",
          Unit.SHARE,
          0,
          1,
          0.10,
          new Text("weight of reading what is not for one", "内容不相关的权重"),
          "Assumption");

  /** Weight of a theme that is worn out. */
  public static final Parameter WORN_OUT_THEME =
      new Parameter(
          "weigh.worn_out_theme",
          Unit.SHARE,
          0,
          1,
          0.40,
          new Text("weight of a theme that is worn out", "话题枯竭的权重"),
          "Assumption");

  /** Weight of ties whose other end has left. */
  public static final Parameter FRIENDS_GONE =
      new Parameter(
          "weigh.friends_gone",
          Unit.SHARE,
          0,
          1,
          0.20,
          new Text("weight of ties whose other end has left", "好友离开的权重"),
          "Assumption");

  /** Visits over which judgements are remembered. */
  public static final Parameter MEMORY_VISITS =
      new Parameter(
          "weigh.memory_visits",
          Unit.NUMBER,
          1,
          365,
          21,
          new Text("visits over which judgements are remembered", "判断被记住的到访次数"),
          "Assumption");

  /** Active close ties at which 63 % of their weight is reached. */
  public static final Parameter CLOSE_SCALE =
      new Parameter(
          "weigh.close_scale",
          Unit.NUMBER,
          0.1,
          50,
          2,
          new Text(
              "active close ties at which 63 % of their weight is reached", "达到其权重63%所需的活跃密友数"),
          "Assumption");

  /** Lost strength at which 63 % of its weight is reached. */
  public static final Parameter LOSS_SCALE =
      new Parameter(
          "weigh.loss_scale",
          Unit.NUMBER,
          0.01,
          50,
          1,
          new Text("lost strength at which 63 % of its weight is reached", "达到其权重63%所失去的关系强度"),
          "Assumption");

  /** A close tie who visited within this time is active. */
  public static final Parameter ACTIVE_WINDOW =
      new Parameter(
          "weigh.active_window",
          Unit.DAYS,
          1,
          365,
          7,
          new Text("a close tie who visited within this time is active", "密友在此期间到访即为活跃"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        ANSWERED,
        RELEVANT_QUALITY,
        CLOSE_TIES,
        UNANSWERED,
        OVERLOAD,
        IRRELEVANCE,
        WORN_OUT_THEME,
        FRIENDS_GONE,
        MEMORY_VISITS,
        CLOSE_SCALE,
        LOSS_SCALE,
        ACTIVE_WINDOW);
  }

  /** The parameters at the values of one world. */
  public static WeighParameters from(Settings settings) {
    return new WeighParameters(
        settings.share(ANSWERED),
        settings.share(RELEVANT_QUALITY),
        settings.share(CLOSE_TIES),
        settings.share(UNANSWERED),
        settings.share(OVERLOAD),
        settings.share(IRRELEVANCE),
        settings.share(WORN_OUT_THEME),
        settings.share(FRIENDS_GONE),
        settings.number(MEMORY_VISITS),
        settings.number(CLOSE_SCALE),
        settings.number(LOSS_SCALE),
        settings.span(ACTIVE_WINDOW));
  }
}
