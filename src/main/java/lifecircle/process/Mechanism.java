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
  OPERATORS_ACT(
      new Text("operators act", "运营者行动"),
      new Text(
          "Each morning the operators divide their working time among their duties; without it they visit like others and do nothing.",
          "运营者每天早晨把工作时间分配到各项职责；关闭后，他们像普通成员一样到访，不做运营工作。")),
  /** Operators hold events in person. */
  EVENTS(
      new Text("events", "线下活动"),
      new Text(
          "When enough has been prepared and the purse can pay, operators hold an event in person, in the city with most members.",
          "筹备充分且资金够用时，运营者在成员最多的城市举办线下活动。")),
  /** Operators pay for reach among people outside. */
  CAMPAIGNS(
      new Text("campaigns", "推广"),
      new Text(
          "Operators pay for reach, so that everybody outside comes across the community more often.",
          "运营者付费推广，使社群外的人更常遇到社群。")),
  /** Persons outside hear of the community and join; without it only the founders are there. */
  ARRIVE(
      new Text("arriving", "加入"),
      new Text(
          "Persons outside hear of the community, and join if they expect enough of it and find a seat; without it only the founders are there.",
          "社群外的人听说社群，若预期收益够高且群里有空位便加入；关闭后只有创始成员。")),
  /** People hear of the community from members they know. */
  WORD_OF_MOUTH(
      new Text("word of mouth", "口碑"),
      new Text(
          "Committed active members tell the people they know, who hear of the community in this way.",
          "投入的活跃成员告诉熟人，人们由此听说社群。")),
  /** People hear of the community from media. */
  MEDIA(
      new Text("media", "媒体"),
      new Text(
          "People outside come across the community in media, whether or not they know anybody inside.",
          "社群外的人从媒体上得知社群，无论是否认识其中的成员。")),
  /** Members visit; without it nobody is ever there. */
  VISIT(
      new Text("visiting", "到访"),
      new Text(
          "Members whose day has come visit, in one or more sessions; without it nobody is ever there.",
          "到了到访日的成员前来，一天一次或几次；关闭后永远无人在场。")),
  /** Members write and answer. */
  CONVERSE(
      new Text("conversation", "交谈"),
      new Text(
          "Visitors open threads, ask and answer; talk wears out the novelty of the theme, and what the core settles and the operators ferment gives some back.",
          "到访者发起话题、提问和回答；交谈消耗话题新鲜感，核心沉淀的内容与运营者的发酵使其部分恢复。")),
  /** Members read what others wrote. */
  READ(
      new Text("reading", "阅读"),
      new Text(
          "Visitors read what was written since their last visit, as far as their reading budget goes.",
          "到访者在阅读量限度内阅读上次到访以来的消息。")),
  /** Readers become attached to the leader of the group. */
  FOLLOW(
      new Text("following", "追随"),
      new Text(
          "Readers of what a star or leader writes become attached to that person, whether or not it is noticed.",
          "读者对明星或领袖产生依恋，无论对方是否知晓。")),
  /** Contacts become ties and ties grow stronger; without it nobody is tied, founders included. */
  BOND(
      new Text("ties", "结交"),
      new Text(
          "Contacts that are returned become ties, and ties grow stronger with use; without it nobody is tied, founders included.",
          "得到回应的接触成为关系，关系越用越强；关闭后所有人（包括创始成员）之间都没有关系。")),
  /** Ties that are not used fade and end. */
  FADE(
      new Text("fading of ties", "关系淡化"),
      new Text("Ties that are not used fade and end.", "不维系的关系逐渐淡化并终止。")),
  /** Members weigh what they live through; without it commitment stays at 0. */
  WEIGH(
      new Text("weighing", "权衡"),
      new Text(
          "At the end of a visit members weigh what they lived through, reason by reason; without it commitment stays at 0.",
          "到访结束时，成员按各项原因权衡自己的经历；关闭后投入度始终为0。")),
  /** Commitment and habit move how often members visit; without it everyone visits alike. */
  DRIFT(
      new Text("drift", "疏离"),
      new Text(
          "Commitment and habit move how soon a member comes back; without it everyone visits alike.",
          "投入度与习惯决定成员多久再来；关闭后所有人的到访频率相同。")),
  /** Members leave for good. */
  LEAVE(
      new Text("leaving", "离开"),
      new Text(
          "Members leave for good, the sooner the less they are committed, and are booked under the reason that repels them most.",
          "成员彻底离开，投入度越低离开越早，并按最主要的排斥性原因记录。")),
  /** Home groups split. */
  FISSION(
      new Text("fission", "裂变"),
      new Text(
          "A home group that is nearly full, or that holds a led, dense and distant sub-group, splits under a leader.",
          "接近满员的主群，或含有领袖、联系紧密且兴趣偏离主题的子群的主群，在领导者带领下裂变。")),
  /** Members switch to a rival community. */
  RIVALS(
      new Text("rivals", "竞争对手"),
      new Text(
          "Members switch to a rival community that suits them better, and pull along those who are tied to them.",
          "成员转投更合意的竞争社群，并带走与之有关系的人。")),
  /** Interests, standards and theme move. */
  SHIFT(
      new Text("shift", "变迁"),
      new Text(
          "Interests and standards of members and the theme of the group move slowly.",
          "成员的兴趣、标准和群的主题缓慢移动。")),
  /** Members' interests move towards those of their ties. */
  INTEREST_DRIFT(
      new Text("drift of interests", "兴趣漂移"),
      new Text(
          "Members' interests move towards those of the people they are tied to.",
          "成员的兴趣向与之有关系的人靠拢。")),
  /** The theme moves towards what is said. */
  THEME_DRIFT(
      new Text("drift of the theme", "主题漂移"),
      new Text(
          "The theme of a group moves towards what is said and answered there.",
          "群的主题向群内所谈论和回应的内容移动。")),
  /** Members move between core and diffusion circle; without it circles stay as founded. */
  MOVE(
      new Text("moving between circles", "圈层流动"),
      new Text(
          "Members move between core and diffusion circle by what they contribute; without it circles stay as founded.",
          "成员依贡献在核心圈层与扩散圈层之间流动；关闭后圈层保持创立时的样子。")),
  /** Who stands last in the core loses the place. */
  ELIMINATION(
      new Text("last-place elimination", "末位淘汰"),
      new Text(
          "Every 28 days those who contribute least in the core lose their place.",
          "每28天，核心圈层中贡献最少的成员失去席位。")),
  /** Core members tire of contributing and step back. */
  EXHAUSTION(
      new Text("exhaustion of the core", "核心成员精力耗尽"),
      new Text(
          "Core members tire of contributing and step back when their energy is spent.",
          "核心成员因贡献而疲惫，精力耗尽时退出核心。")),
  /** Members exert themselves for a place in the core. */
  EFFORT(
      new Text("effort for a place in the core", "为核心席位而努力"),
      new Text(
          "Members who hope for a place in the core, or fear for theirs, write more.",
          "希望进入核心或担心失去席位的成员会写得更多。")),
  /** The theme wears out by being talked about. */
  NOVELTY_FATIGUE(
      new Text("novelty fatigue", "新鲜感消退"),
      new Text(
          "The theme wears out by being talked about, so that less is said and what is said binds less.",
          "话题越谈越旧，于是发言减少，吸引力也随之减弱。")),
  /** Operators tire under load and may burn out. */
  OPERATOR_FATIGUE(
      new Text("operator fatigue", "运营者疲劳"),
      new Text(
          "Operators tire under load, give less time and may burn out.",
          "运营者在负荷下疲惫，投入的时间减少，甚至职业倦怠而退出。")),
  /** Members are made offers, and sponsors pay; without it there is no co-creation either. */
  TRADE(
      new Text("trade", "交易"),
      new Text(
          "Members are made offers, buy some of them and find them kept or broken, and sponsors pay; without it there is no co-creation either.",
          "成员收到报价，购买其中一部分并发现承诺兑现或落空，赞助商付费；关闭后也没有共创。")),
  /** Advertising stands among the messages. */
  ADVERTISING(
      new Text("advertising", "广告"),
      new Text(
          "Advertising stands among the messages, takes its part of the reading and is relevant to nobody.",
          "广告混在消息之中，占用阅读量，与任何人都不相关。")),
  /** Members contribute work of their own. */
  COCREATION(
      new Text("co-creation", "共创"),
      new Text(
          "Committed members contribute work of their own, which raises trust and freshens the theme.",
          "投入的成员贡献自己的作品，这增进信任并使话题更新鲜。"));

  private final Text term;
  private final Text meaning;

  Mechanism(Text term, Text meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** What it is in the world, in a full sentence of both languages. */
  public Text meaning() {
    return meaning;
  }

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
