package lifecircle.report;

import lifecircle.quantity.Text;

/**
 * What stands behind the model, under the names that the ODD protocol gives to design concepts.
 *
 * <p>Source: Grimm et al. 2020.
 */
enum DesignConcept {
  /** Theory. */
  PRINCIPLES(
      "basic principles",
      "基本原理",
      "People can keep only so many ties (Dunbar's number). Members stand in three circles with"
          + " different work; commitment is the sum of what binds and what repels.",
      "人能维持的关系有限（邓巴数）。成员分属分工不同的三个圈层；投入程度是吸引与排斥因素之和。"),
  /** What is not put in. */
  EMERGENCE(
      "emergence",
      "涌现",
      "The curve of a life, its stages, silence, inequality and message volumes are put in nowhere;"
          + " nobody in the model knows the stage or the curve.",
      "生命曲线、各阶段、沉默、不平等与消息量均非预设；模型中无人知道所处阶段或曲线。"),
  /** Reacting. */
  ADAPTATION(
      "adaptation",
      "适应",
      "Committed members write, tell and visit more, tired ones less, and leave when too much repels"
          + " them. Operators divide their time among duties.",
      "投入的成员更多地发言、传播和到访，疲倦者则减少；排斥因素过多时离开。运营者在各项职责间分配时间。"),
  /** What is aimed at. */
  OBJECTIVES(
      "objectives",
      "目标",
      "Nobody maximises anything. Whoever might join weighs what to expect against a threshold; some"
          + " strive for a place in the core.",
      "无人追求最大化。可能加入者将预期收益与门槛相比；有些人努力争取进入核心。"),
  /** Remembering. */
  LEARNING(
      "learning and prediction",
      "学习与预测",
      "Members learn only through what is booked to their accounts; expectations of newcomers are"
          + " formed before joining and corrected by what they find.",
      "成员只通过记入各账户的经历学习；新成员加入前形成预期，加入后由实际所见修正。"),
  /** Perceiving. */
  SENSING(
      "sensing",
      "感知",
      "Members see their own ties, the messages of their own groups and their own history. Only"
          + " interventions look at last evening's indicators; operators know who contributes most.",
      "成员只看到自己的关系、所在群的消息与自身经历。只有干预会查看前一晚的指标；运营者知道谁贡献最多。"),
  /** Acting on each other. */
  INTERACTION(
      "interaction",
      "互动",
      "Members write, read, answer, befriend and follow each other; they compete for seats, for"
          + " reading time and for operators' minutes.",
      "成员发言、阅读、回应、结识与关注彼此；并争夺席位、阅读时间与运营者的时间。"),
  /** Luck. */
  STOCHASTICITY(
      "stochasticity",
      "随机性",
      "Every draw is asked by purpose, day and persons, so that one extra member, or another number of"
          + " threads, never changes the luck of a bystander.",
      "每次抽取按用途、日期与当事人索取，因此多一名成员或改变线程数都不会改变旁人的运气。"),
  /** Groups of people. */
  COLLECTIVES(
      "collectives",
      "集体",
      "Circles, groups and the platform; groups may split under trained organisers.",
      "圈层、群与平台；在受过培训的组织者带领下，群可以裂变。"),
  /** What is written down. */
  OBSERVATION(
      "observation",
      "观测",
      "Every evening one line of indicators is written down, without touching anything. Stages are"
          + " found afterwards, from the weekly count of active members alone.",
      "每晚记录一行指标，不影响任何状态。阶段在事后仅凭每周活跃成员数识别。");

  private final Text term;
  private final Text meaning;

  DesignConcept(String termEn, String termZh, String en, String zh) {
    this.term = new Text(termEn, termZh);
    this.meaning = new Text(en, zh);
  }

  /** The name of the protocol. */
  Text term() {
    return term;
  }

  /** How it stands with this model. */
  Text meaning() {
    return meaning;
  }
}
