package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * Why a member is bound to the community, or tires of it. Commitment is the sum of one account per
 * reason, and whoever leaves is booked under the reason that weighed most.
 */
public enum Reason {
  /** My messages draw answers. */
  ANSWERED(
      true,
      new Text("answered", "有人回应"),
      new Text("The member's messages draw answers.", "成员的消息得到回应。")),
  /** What I read is relevant to me and good by my own standard. */
  RELEVANT_QUALITY(
      true,
      new Text("relevant quality", "内容相关且优质"),
      new Text(
          "What the member reads is relevant and good by the member's own standard.",
          "成员读到的内容与己相关，且达到自己的标准。")),
  /** My close ties are active here. */
  CLOSE_TIES(
      true,
      new Text("close ties active", "好友活跃"),
      new Text("Close ties of the member are active here.", "成员的密友在此活跃。")),
  /** I have met the others at an event. */
  EVENTS(
      true,
      new Text("events", "活动"),
      new Text("The member has met the others at an event.", "成员在活动中见过其他人。")),
  /** I am attached to a star or leader who speaks here. */
  ATTACHMENT(
      true,
      new Text("attached to a star", "追随明星"),
      new Text("The member is attached to a star or leader who speaks here.", "成员依恋在此发言的明星或领袖。")),
  /** Among those I know, I contribute more than most. */
  RANK(
      true,
      new Text("rank among peers", "同伴中的地位"),
      new Text(
          "The member contributes more than most of those they know here.", "成员的贡献多于此处大多数熟识者。")),
  /** My messages draw no answer. */
  UNANSWERED(
      false,
      new Text("unanswered", "无人回应"),
      new Text("The member's messages draw no answer.", "成员的消息无人回应。")),
  /** There is more to read than I can take. */
  OVERLOAD(
      false,
      new Text("overload", "信息过载"),
      new Text("There is more to read than the member can take.", "消息多得读不过来。")),
  /** What I read is not for me, or less than I came for. */
  IRRELEVANCE(
      false,
      new Text("irrelevance", "内容不相关"),
      new Text(
          "What the member reads is not for them, or less than they came for.",
          "读到的内容与己无关，或不及来时的期望。")),
  /** The theme is worn out: nothing new is said. */
  WORN_OUT_THEME(
      false,
      new Text("worn-out theme", "话题枯竭"),
      new Text("The theme is worn out: nothing new is said.", "话题枯竭：再无新意。")),
  /** Those I knew here have left. */
  FRIENDS_GONE(
      false,
      new Text("friends gone", "好友离开"),
      new Text("Those whom the member knew here have left.", "成员在此熟识的人已经离开。")),
  /** Those who sell here do not keep their word, or press what nobody wants. */
  DISTRUST(
      false,
      new Text("broken promises", "失信"),
      new Text(
          "Those who sell here do not keep their word, or press what nobody wants.",
          "在此销售者不守承诺，或强推无人想要的东西。")),
  /** Another community offers more. No account of commitment: it shows in leaving only. */
  RIVAL(
      false,
      new Text("a better rival", "转投对手"),
      new Text(
          "Another community offers more; this shows in leaving only and moves no commitment.",
          "另一个社群更有吸引力；只体现在离开上，不影响投入度。")),
  /** Nothing in the community: life outside. No account of commitment either. */
  CIRCUMSTANCES(
      false,
      new Text("circumstances outside", "外部原因"),
      new Text(
          "Nothing in the community, but life outside; it moves no commitment.",
          "与社群无关，而是外部生活所致；不影响投入度。"));

  private final boolean binding;
  private final Text term;
  private final Text meaning;

  Reason(boolean binding, Text term, Text meaning) {
    this.binding = binding;
    this.term = term;
    this.meaning = meaning;
  }

  /** Whether this reason binds (true) or repels (false). */
  public boolean binding() {
    return binding;
  }

  /** Whether commitment has an account for this reason; the others are known on leaving only. */
  public boolean hasAccount() {
    return this != CIRCUMSTANCES && this != RIVAL;
  }

  /** The words a chart or a table uses, in both languages. */
  public Text term() {
    return term;
  }

  /** What it is in the world, in a full sentence of both languages. */
  public Text meaning() {
    return meaning;
  }

  /** The name in files and column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
