package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What the method of a page says between the definitions, in both languages. {@code {0}} … are
 * filled in order.
 */
enum OddPhrase {
  /** Above the seven elements. */
  INTRO(
      "Told in the seven elements of the ODD protocol (Grimm et al. 2020). Names, values and meanings"
          + " are written by the program from the definitions it works with.",
      "按 ODD 协议（Grimm et al. 2020）的七个要素叙述。名称、取值与含义均由程序根据其运行所用的定义写出。"),
  /** Above the elements that apply to a series. */
  INTRO_SERIES(
      "No model was run: the counts are real. Of the seven elements of the ODD protocol (Grimm et al."
          + " 2020) these apply.",
      "没有运行模型：计数是真实的。ODD 协议（Grimm et al. 2020）的七个要素中，以下各项适用。"),
  /** Above the elements of a model that was lived many times. */
  INTRO_MANY(
      "First how many lives are told together, then each life in the seven elements of the ODD"
          + " protocol (Grimm et al. 2020). Names, values and meanings are written by the program"
          + " from the definitions it works with.",
      "先说明多次运行如何汇总，再按 ODD 协议（Grimm et al. 2020）的七个要素叙述每次运行。名称、取值与含义均由程序根据其运行所用的定义写出。"),
  /** Purpose. */
  PURPOSE(
      "To explain and to demonstrate how communities germinate, grow, live, decline and fall silent,"
          + " and what ties, circles, talk and the work of operators have to do with it. The model"
          + " does not forecast, and it is fitted to no community.",
      "解释并演示社群如何萌芽、成长、活跃、衰亡与沉寂，以及关系、圈层、交谈和运营工作在其中的作用。模型不作预测，也未针对任何社群拟合。"),
  /** The facts of a scenario. */
  FACTS("Facts of this scenario", "本情景所依据的事实"),
  /** No facts. */
  NO_FACTS(
      "This scenario names no fact as its input and none to be checked against.",
      "本情景没有列出作为输入或用于检验的事实。"),
  /** The patterns. */
  PATTERNS("Patterns by which the model is judged ({0})", "检验模型的模式（{0}）"),
  /** Column. */
  SOURCE("source", "来源"),
  /** Column. */
  ROLE("role", "作用"),
  /** Column. */
  WHAT("what", "内容"),
  /** Column. */
  FROM("from", "出处"),
  /** What went in. */
  ROLE_INPUT("input", "输入"),
  /** What comes out. */
  ROLE_CHECK("check", "检验"),
  /** Above the entities. */
  ENTITIES("There are:", "模型中有："),
  /** Above the circles. */
  CIRCLES("Every member stands in exactly one circle:", "每名成员恰好属于一个圈层："),
  /** Scales. */
  SCALES(
      "One step is one day; this life has {0} days. Space is no map: people stand on a line of"
          + " themes, live in cities where events are held, and know some others from the start.",
      "一步为一天；本次共 {0} 天。空间不是地图：人们位于一条话题线上，住在举办活动的城市里，并且一开始就认识一些人。"),
  /** Above the day. */
  SCHEDULE(
      "Every day these processes happen in this order; each reads what the one before left.",
      "每天按以下顺序进行；每个过程读取前一过程留下的状态。"),
  /** Below the day. */
  NO_ORDER_OF_PEOPLE(
      "Within a process it does not matter who comes first: every draw is a function of the seed, the"
          + " purpose, the day and the persons concerned.",
      "同一过程内部，先后次序无关紧要：每次抽取都是种子、用途、日期与当事人的函数。"),
  /** Behind what is off. */
  IS_OFF("{0} Switched off in this scenario.", "{0}本情景中已关闭。"),
  /** Table of what is off. */
  SWITCHED_OFF("Switched off in this scenario", "本情景中已关闭"),
  /** First day. */
  FIRST_DAY(
      "On the first day the founders are there, and everybody who could ever join stands outside,"
          + " with traits drawn for each from {0}. The founding takes these values:",
      "第一天只有创始成员，所有可能加入的人都在社群之外，各自的特征由{0}抽取。创立时取以下数值："),
  /** Where luck comes from. */
  ONE_SEED("the seed {0}", "随机种子 {0} "),
  /** Where the luck of many lives comes from. */
  SEEDS("the seeds {0} to {1}, one for each life,", "随机种子 {0} 至 {1}（每次运行一个）"),
  /** No input. */
  NO_INPUT(
      "Nothing from outside drives the model while it runs; all values stand in the scenario.",
      "运行期间没有外部数据驱动模型；所有数值都在情景中。"),
  /** Interventions. */
  INTERVENTIONS("The scenario plans interventions:", "情景计划了以下干预："),
  /** Lines of a file. */
  AS_WRITTEN("interventions as the scenario file writes them", "情景文件中的干预"),
  /** A real curve. */
  OBSERVED(
      "A real series, {0}, is laid over the simulated curve; the model never reads it.",
      "真实序列 {0} 叠放在模拟曲线上；模型从不读取它。"),
  /** The counts of a series. */
  COUNTS("{0}: {1} from {2} on.", "{0}：自 {2} 起共 {1}。"),
  /** Above the submodels. */
  SUBMODELS(
      "Each process with its parameters: the value in this scenario and, where that differs, the"
          + " default. Parameters marked Assumption are ours and not measured.",
      "各过程及其参数：本情景中的取值，以及与之不同的默认值。标明“假设”的参数由我们设定，并非实测。"),
  /** The name of a folded list of parameters. */
  SECTION("{0} ({1})", "{0}（{1}）"),
  /** Column. */
  PARAMETER("parameter", "参数"),
  /** Column. */
  VALUE("value", "取值"),
  /** Column. */
  DEFAULT("default, if another", "默认值（若不同）"),
  /** Column. */
  MEANING("meaning", "含义"),
  /** Column. */
  UNIT("unit", "单位"),
  /** Column. */
  COLUMN("column", "列"),
  /** Parts of processes. */
  PARTS("Parts of processes that can be switched off", "可单独关闭的过程部分"),
  /** Measuring. */
  MEASURED("What is measured every evening ({0})", "每晚测量的指标（{0}）"),
  /** Reasons. */
  REASONS("Why members stay or leave", "成员留下或离开的原因"),
  /** Stages. */
  STAGES("The stages and how each is recognised", "各阶段及其识别"),
  /** Method. */
  STAGE_FINDER("How stages are found", "如何识别阶段"),
  /** Verdicts. */
  VERDICTS("When each sentence on a life is said", "各种结论在何时给出"),
  /** Distances. */
  DISTANCES("Words of the comparison with a real curve", "与真实曲线对照的用语");

  private final Text text;

  OddPhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
