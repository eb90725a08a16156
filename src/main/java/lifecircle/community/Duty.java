package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** What the organisation circle spends its minutes on. */
public enum Duty {
  /** Greeting newcomers. */
  WELCOMING(new Text("welcoming", "迎新")),
  /** Carrying settled content into discussion (发酵). */
  FERMENTING(new Text("fermenting", "发酵")),
  /** Keeping the order that the formats of the groups need. */
  UPKEEP(new Text("keeping order", "维护秩序")),
  /** Answering what nobody else answered. */
  ANSWERING(new Text("answering", "答疑")),
  /** Preparing events. */
  EVENTS(new Text("events", "活动")),
  /** Inviting members to the core. */
  INVITING(new Text("inviting to the core", "邀请进入核心")),
  /** Training organisers. */
  TRAINING(new Text("training organisers", "培训组织者")),
  /** Running campaigns. */
  CAMPAIGNING(new Text("campaigning", "推广")),
  /** Changing the rules. */
  RULES(new Text("changing rules", "修改规则"));

  private final Text term;

  Duty(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** The name in column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
