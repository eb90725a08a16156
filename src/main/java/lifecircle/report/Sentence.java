package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What the manual says between names, in both languages. {@code {0}} … are filled in order. */
enum Sentence {
  /** What an off switch silences. */
  SET_TO_ZERO(new Text("sets {0} to zero", "将 {0} 设为零")),
  /** What an off switch leaves out. */
  LEFT_OUT(new Text("leaves the process out of the day", "从一天中去掉该过程")),
  /** Between two effects. */
  AND(new Text(" and ", "，并")),
  /** A parameter of no single mechanism. */
  NO_SWITCH(new Text("no off switch", "没有开关")),
  /** A range. */
  FROM_TO(new Text("{0} to {1}", "{0} 至 {1}")),
  /** A range without upper end. */
  FROM(new Text("{0} or more", "{0} 及以上")),
  /** A direction upwards. */
  RISES(new Text("{0} rises with it, other things alike", "其他条件相同时，越大则 {0} 越高")),
  /** A direction downwards. */
  FALLS(new Text("{0} falls with it, other things alike", "其他条件相同时，越大则 {0} 越低")),
  /** No direction. */
  EITHER(new Text("{0} changes with it, up or down", "{0} 随之变化，方向不定")),
  /** What is read once. */
  AT_FOUNDING(
      new Text("read at the founding only; no intervention can change it", "仅在创立时读取；干预不能改变")),
  /** The place of a process. */
  NTH(new Text("number {0} of {1} in the day", "一天中的第 {0} 步（共 {1} 步）")),
  /** A part of a process. */
  PART(new Text("not a step of its own, but part of one", "不是独立步骤，而是某过程的一部分")),
  /** A process that is never left out. */
  ALWAYS(new Text("runs on every day, even where it is off", "即使关闭也每天运行")),
  /** Where an indicator stands. */
  COLUMN(new Text("column {0} of series.csv ({1})", "series.csv 的第 {0} 列（{1}）")),
  /** Where a measure of a whole life stands. */
  OF_A_RUN(
      new Text(
          "column {0} of runs.csv, and a row of differences.csv",
          "runs.csv 的 {0} 列，以及 differences.csv 的一行")),
  /** How many patterns in band prove nothing. */
  CALIBRATED(
      new Text(
          "(c): {0} of those in band were calibrated and are no evidence for the model",
          "（校）：在范围内者中有 {0} 条用于校准，不作为模型的证据")),
  /** The band of a number of a pattern. */
  ACCEPTED(new Text("; accepted {0}", "；可接受 {0}")),
  /** Where an indicator is drawn. */
  FIGURE_WEEKS(new Text("lifecycle.png draws it, week by week", "lifecycle.png 按周绘制")),
  /** Where evidence is shown. */
  GRADE_FIGURE(
      new Text(
          "the line at which a stage begins: solid where the evidence is strong, long dashes where"
              + " it is moderate, short dashes where it is weak; columns of stages.csv",
          "阶段起点处的线：证据强为实线，中等为长虚线，弱为短虚线；stages.csv 中的列")),
  /** Where a stage is shown. */
  STAGE_FIGURE(
      new Text(
          "a band of lifecycle.png; a row of stages.csv and of summary.md",
          "lifecycle.png 的色带；stages.csv 与 summary.md 中的一行")),
  /** What an empty cell means. */
  EMPTY_CELL(
      new Text(
          "no data: a share of nobody, or a day on which it is not measured", "无数据：对象为零，或当日未测量")),
  /** Candidates follow. */
  SEVERAL(new Text("Several things are called {0}:", "有多个名为 {0} 的条目：")),
  /** Other things of the same name. */
  ALSO(new Text("Also called so: {0}", "同名条目：{0}")),
  /** Above the contents. */
  INTRO(
      new Text(
          "lifecircle explain WORD tells what a word means. The words are, by kind:",
          "lifecircle explain WORD 解释一个词。按类别可解释：")),
  /** Below the contents. */
  LISTS(
      new Text(
          "The word in front lists all of its kind with their meaning. What is called alike is told apart by its kind: lifecircle explain reason events.",
          "行首的词列出该类全部条目及含义。同名条目可加类别区分：lifecircle explain reason events。")),
  /** How many parameters. */
  SECTIONS_OF(
      new Text(
          "{0} in {1} sections; each section is a word, too: {2}", "共 {0} 个，分为 {1} 节，节名也可查询：{2}")),
  /** How many indicators. */
  COLUMNS_OF(new Text("{0} columns of series.csv, such as {1}", "series.csv 的 {0} 列，如 {1}")),
  /** Above the list of processes. */
  DAY_ORDER(
      new Text(
          "The processes in the order of the day; each reads what the one before left:",
          "一天中各过程的顺序；每个过程读取前一过程留下的状态：")),
  /** Above the list of parts. */
  DAY_PARTS(new Text("Parts of these with an off switch of their own:", "其中可单独关闭的部分：")),
  /** What a section is. */
  SECTION_USED(new Text("The parameters of section {0}.", "{0} 小节的参数。")),
  /** A reason that binds. */
  BINDS(new Text("binds members", "吸引成员")),
  /** A reason that repels. */
  REPELS(new Text("repels members, and is booked when they leave", "排斥成员，离开时记录"));

  private final Text text;

  Sentence(Text text) {
    this.text = text;
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
