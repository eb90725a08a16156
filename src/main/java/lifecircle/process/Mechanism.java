package lifecircle.process;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * A mechanism that a scenario can switch off ({@code off: [bond]}), to see what the community would
 * be without it.
 *
 * <p>Most of these are processes of the day. The others are parts of one: the two ways of hearing
 * of the community, the drifts of theme and interests, what happens to the core, what tires theme
 * and operators, the pull of a rival, and work along with trade.
 */
public enum Mechanism {
  /** Operators have working time; without it they visit like others and do nothing. */
  OPERATORS_ACT(new Text("operators act", "运营者行动")),
  /** Operators hold events in person. */
  EVENTS(new Text("events", "线下活动")),
  /** Operators pay for reach among people outside. */
  CAMPAIGNS(new Text("campaigns", "推广")),
  /** Persons outside hear of the community and join; without it only the founders are there. */
  ARRIVE(new Text("arriving", "加入")),
  /** People hear of the community from members they know. */
  WORD_OF_MOUTH(new Text("word of mouth", "口碑")),
  /** People hear of the community from media. */
  MEDIA(new Text("media", "媒体")),
  /** Members visit; without it nobody is ever there. */
  VISIT(new Text("visiting", "到访")),
  /** Members write and answer. */
  CONVERSE(new Text("conversation", "交谈")),
  /** Members read what others wrote. */
  READ(new Text("reading", "阅读")),
  /** Readers become attached to the leader of the group. */
  FOLLOW(new Text("following", "追随")),
  /** Contacts become ties and ties grow stronger; without it nobody is tied, founders included. */
  BOND(new Text("ties", "结交")),
  /** Ties that are not used fade and end. */
  FADE(new Text("fading of ties", "关系淡化")),
  /** Members weigh what they live through; without it commitment stays at 0. */
  WEIGH(new Text("weighing", "权衡")),
  /** Commitment and habit move how often members visit; without it everyone visits alike. */
  DRIFT(new Text("drift", "疏离")),
  /** Members leave for good. */
  LEAVE(new Text("leaving", "离开")),
  /** Home groups split. */
  FISSION(new Text("fission", "裂变")),
  /** Members switch to a rival community. */
  RIVALS(new Text("rivals", "竞争对手")),
  /** Interests, standards and theme move. */
  SHIFT(new Text("shift", "变迁")),
  /** Members' interests move towards those of their ties. */
  INTEREST_DRIFT(new Text("drift of interests", "兴趣漂移")),
  /** The theme moves towards what is said. */
  THEME_DRIFT(new Text("drift of the theme", "主题漂移")),
  /** Members move between core and diffusion circle; without it circles stay as founded. */
  MOVE(new Text("moving between circles", "圈层流动")),
  /** Who stands last in the core loses the place. */
  ELIMINATION(new Text("last-place elimination", "末位淘汰")),
  /** Core members tire of contributing and step back. */
  EXHAUSTION(new Text("exhaustion of the core", "核心成员精力耗尽")),
  /** Members exert themselves for a place in the core. */
  EFFORT(new Text("effort for a place in the core", "为核心席位而努力")),
  /** The theme wears out by being talked about. */
  NOVELTY_FATIGUE(new Text("novelty fatigue", "新鲜感消退")),
  /** Operators tire under load and may burn out. */
  OPERATOR_FATIGUE(new Text("operator fatigue", "运营者疲劳")),
  /** Members are made offers, and sponsors pay; without it there is no co-creation either. */
  TRADE(new Text("trade", "交易")),
  /** Advertising stands among the messages. */
  ADVERTISING(new Text("advertising", "广告")),
  /** Members contribute work of their own. */
  COCREATION(new Text("co-creation", "共创"));

  private final Text term;

  Mechanism(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
