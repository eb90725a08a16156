package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * Why a member is bound to the community, or tires of it. Commitment is the sum of one account per
 * reason, and whoever leaves is booked under the reason that weighed most.
 */
public enum Reason {
  /** My messages draw answers. */
  ANSWERED(true, new Text("answered", "有人回应")),
  /** What I read is relevant to me and good by my own standard. */
  RELEVANT_QUALITY(true, new Text("relevant quality", "内容相关且优质")),
  /** My close ties are active here. */
  CLOSE_TIES(true, new Text("close ties active", "好友活跃")),
  /** I have met the others at an event. */
  EVENTS(true, new Text("events", "活动")),
  /** I am attached to a star or leader who speaks here. */
  ATTACHMENT(true, new Text("attached to a star", "追随明星")),
  /** Among those I know, I contribute more than most. */
  RANK(true, new Text("rank among peers", "同伴中的地位")),
  /** My messages draw no answer. */
  UNANSWERED(false, new Text("unanswered", "无人回应")),
  /** There is more to read than I can take. */
  OVERLOAD(false, new Text("overload", "信息过载")),
  /** What I read is not for me, or less than I came for. */
  IRRELEVANCE(false, new Text("irrelevance", "内容不相关")),
  /** The theme is worn out: nothing new is said. */
  WORN_OUT_THEME(false, new Text("worn-out theme", "话题枯竭")),
  /** Those I knew here have left. */
  FRIENDS_GONE(false, new Text("friends gone", "好友离开")),
  /** Those who sell here do not keep their word, or press what nobody wants. */
  DISTRUST(false, new Text("broken promises", "失信")),
  /** Another community offers more. No account of commitment: it shows in leaving only. */
  RIVAL(false, new Text("a better rival", "转投对手")),
  /** Nothing in the community: life outside. No account of commitment either. */
  CIRCUMSTANCES(false, new Text("circumstances outside", "外部原因"));

  private final boolean binding;
  private final Text term;

  Reason(boolean binding, Text term) {
    this.binding = binding;
    this.term = term;
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

  /** The name in files and column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
