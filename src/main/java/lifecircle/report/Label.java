package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What stands before a line of the manual, in both languages. */
enum Label {
  /** What is counted. */
  UNIT(new Text("unit", "单位")),
  /** Between which values. */
  RANGE(new Text("range", "取值范围")),
  /** The value of a silent file. */
  DEFAULT(new Text("default", "默认值")),
  /** Where it comes from. */
  SOURCE(new Text("source", "来源")),
  /** The processes that read it. */
  USED_BY(new Text("used by", "用于")),
  /** What an off switch does. */
  OFF(new Text("off", "关闭")),
  /** The column that shows it. */
  MOVES(new Text("moves", "影响")),
  /** The parameters that move it. */
  MOVED_BY(new Text("moved by", "受其影响")),
  /** Its place in the day. */
  WHEN(new Text("when", "时间")),
  /** The parameters of a process. */
  OWN(new Text("parameters", "参数")),
  /** How a stage is recognised. */
  SIGN(new Text("sign", "识别")),
  /** Where it can be seen. */
  COLUMNS(new Text("columns", "列")),
  /** Where it is drawn. */
  FIGURE(new Text("figure", "图")),
  /** Related names. */
  SEE(new Text("see also", "另见")),
  /** The same in the other language. */
  OTHER(new Text("中文", "English")),
  /** When a life ends. */
  LIFETIME(new Text("lifetime", "存续")),
  /** What an empty cell means. */
  EMPTY(new Text("empty", "空白")),
  /** What the model makes of a pattern. */
  USE(new Text("use", "用途")),
  /** On which runs something is measured. */
  RUNS(new Text("runs", "运行")),
  /** Lines to be copied. */
  IN_FILE(new Text("In a scenario file:", "在情景文件中：")),
  /** Commands to be copied. */
  TRY(new Text("Try:", "试一试：")),
  /** What no intervention changes. */
  FIXED(new Text("fixed", "固定")),
  /** The names to choose from. */
  CHOICES(new Text("choices", "可选值"));

  private final Text text;

  Label(Text text) {
    this.text = text;
  }

  /** The words in one language. */
  String in(Language language) {
    return text.in(language);
  }
}
