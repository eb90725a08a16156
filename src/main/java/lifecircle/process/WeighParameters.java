package lifecircle.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lifecircle.community.Reason;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What weighs how much in the commitment of a member.
 *
 * @param weights weight of each reason that has an account; those that bind sum to 1, and so do
 *     those that repel
 * @param memoryVisits visits over which judgements are remembered
 * @param closeScale active close ties at which 63 % of their weight is reached
 * @param lossScale lost strength at which 63 % of its weight is reached
 * @param activeWindow a close tie who visited within this time is active
 */
public record WeighParameters(
    Map<Reason, Share> weights,
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
          0.30,
          new Text("weight of being answered", "获得回应的权重"),
          "Yang & Kraut 2017");

  /** Weight of relevant messages of good quality. */
  public static final Parameter RELEVANT_QUALITY =
      new Parameter(
          "weigh.relevant_quality",
          Unit.SHARE,
          0,
          1,
          0.25,
          new Text("weight of relevant messages of good quality", "内容相关且优质的权重"),
          "Ren & Kraut 2014");

  /** Weight of close ties that are active. */
  public static final Parameter CLOSE_TIES =
      new Parameter(
          "weigh.close_ties",
          Unit.SHARE,
          0,
          1,
          0.20,
          new Text("weight of close ties that are active", "好友活跃的权重"),
          "Wang et al. 2012");

  /** Weight of events one has in mind. */
  public static final Parameter EVENTS =
      new Parameter(
          "weigh.events",
          Unit.SHARE,
          0,
          1,
          0.10,
          new Text("weight of events one has in mind", "线下活动印象的权重"),
          "Assumption, after F7");

  /** Weight of attachment to a star or leader. */
  public static final Parameter ATTACHMENT =
      new Parameter(
          "weigh.attachment",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text("weight of attachment to a star or leader", "追随明星的权重"),
          "C13");

  /** Weight of rank among peers. */
  public static final Parameter RANK =
      new Parameter(
          "weigh.rank",
          Unit.SHARE,
          0,
          1,
          0.10,
          new Text("weight of contributing more than those one is tied to", "贡献高于所识成员的权重"),
          "C19, F11");

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
          0.15,
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
          0.30,
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

  /** Weight of broken promises. */
  public static final Parameter DISTRUST =
      new Parameter(
          "weigh.distrust",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text("weight of broken promises", "失信的权重"),
          "Assumption; C20");

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

  /** The weight of each reason that has an account, in the order in which a file lists them. */
  private static final Map<Reason, Parameter> WEIGHTS = weightsByReason();

  /** Keeps a copy. */
  public WeighParameters {
    weights = Map.copyOf(weights);
  }

  private static Map<Reason, Parameter> weightsByReason() {
    Map<Reason, Parameter> weights = new EnumMap<>(Reason.class);
    weights.put(Reason.ANSWERED, ANSWERED);
    weights.put(Reason.RELEVANT_QUALITY, RELEVANT_QUALITY);
    weights.put(Reason.CLOSE_TIES, CLOSE_TIES);
    weights.put(Reason.EVENTS, EVENTS);
    weights.put(Reason.ATTACHMENT, ATTACHMENT);
    weights.put(Reason.RANK, RANK);
    weights.put(Reason.UNANSWERED, UNANSWERED);
    weights.put(Reason.OVERLOAD, OVERLOAD);
    weights.put(Reason.IRRELEVANCE, IRRELEVANCE);
    weights.put(Reason.WORN_OUT_THEME, WORN_OUT_THEME);
    weights.put(Reason.FRIENDS_GONE, FRIENDS_GONE);
    weights.put(Reason.DISTRUST, DISTRUST);
    return weights;
  }

  /** The weights of the reasons that bind (true) or repel (false); they must sum to 1. */
  static List<Parameter> weights(boolean binding) {
    return WEIGHTS.entrySet().stream()
        .filter(weight -> weight.getKey().binding() == binding)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The weight of a reason; 0 for one that has no account. */
  double weight(Reason reason) {
    Share weight = weights.get(reason);
    return weight == null ? 0 : weight.value();
  }

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return Stream.concat(
            WEIGHTS.values().stream(),
            Stream.of(MEMORY_VISITS, CLOSE_SCALE, LOSS_SCALE, ACTIVE_WINDOW))
        .toList();
  }

  /** The parameters at the values of one world. */
  public static WeighParameters from(Settings settings) {
    Map<Reason, Share> weights = new EnumMap<>(Reason.class);
    WEIGHTS.forEach((reason, parameter) -> weights.put(reason, settings.share(parameter)));
    return new WeighParameters(
        weights,
        settings.number(MEMORY_VISITS),
        settings.number(CLOSE_SCALE),
        settings.number(LOSS_SCALE),
        settings.span(ACTIVE_WINDOW));
  }
}
