package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * Everything this room says to a reader, in both languages. {@code {0}}, {@code {1}} … are filled
 * in order.
 */
enum Phrase {
  /** Title of the upper axis. */
  ACTIVE_AXIS("active members (distinct posters {0})", "活跃成员（{0}发言人数）"),
  /** Title of the upper axis, where visitors are counted. */
  VISITORS_AXIS("visitors (distinct members who visited {0})", "到访者（{0}到访人数）"),
  /** Title of the upper axis, where members are counted. */
  MEMBERS_AXIS("members (at the end of each week)", "成员（每周末人数）"),
  /** Note: who is counted. */
  STAGES_FROM(
      "Stages are read from {0} ({1}), not from active members (distinct posters).",
      "阶段据{0}（{1}）划分，而非活跃成员（发言人数）。"),
  /** Title of the lower axis. */
  MESSAGES_AXIS("messages {0}", "{0}消息数"),
  /** What one period is called: weekly. */
  EACH_WEEK("a week", "每周"),
  /** What one period is called: daily. */
  EACH_DAY("a day", "每日"),
  /** What one period is called: monthly. */
  EACH_MONTH("a month", "每月"),
  /** What one period is called: several months. */
  EACH_MONTHS("every {0} months", "每 {0} 个月"),
  /** What one period is called: any other length. */
  EACH_PERIOD("every {0} days", "每 {0} 天"),
  /** Axis of age in days. */
  AGE_DAYS("time since founding (days)", "成立以来的时间（天）"),
  /** Axis of age in weeks. */
  AGE_WEEKS("time since founding (weeks)", "成立以来的时间（周）"),
  /** Axis of age in months. */
  AGE_MONTHS("time since founding (months)", "成立以来的时间（月）"),
  /** Axis of age in years. */
  AGE_YEARS("time since founding (years)", "成立以来的时间（年）"),
  /** Axis of the calendar in months. */
  DATE_AXIS("date (year and month)", "日期（年-月）"),
  /** Axis of the calendar in years. */
  YEAR_AXIS("date (year)", "日期（年）"),
  /** Axis of the calendar in days. */
  DAY_AXIS("date (year, month, day)", "日期（年-月-日）"),
  /** Key: the points. */
  COUNTED_KEY("counted", "实际人数"),
  /** Key: the strong line. */
  FITTED_KEY("fitted trend", "拟合趋势"),
  /** Key: the same where it misses the height of the counts. */
  POOR_FIT_KEY("fitted trend (poor fit)", "拟合趋势（拟合不佳）"),
  /** Key: open circles. */
  LEFT_OUT_KEY("left out", "未用于拟合"),
  /** Caption: how many periods. */
  SAMPLE("n = {0}", "n = {0}"),
  /** Caption: the seed. */
  SEED("seed {0}", "随机种子 {0}"),
  /** Caption: where the numbers come from. */
  SCENARIO("scenario: {0}", "情景：{0}"),
  /** Caption: where the numbers of an observed life come from. */
  SERIES("series: {0}", "数据序列：{0}"),
  /** Caption: name and version of this program. */
  VERSION("Lifecircle {0}", "Lifecircle {0}"),
  /** A length of one day. */
  ONE_DAY("{0} day", "{0} 天"),
  /** A length in days. */
  DAYS("{0} days", "{0} 天"),
  /** A length of one week. */
  ONE_WEEK("{0} week", "{0} 周"),
  /** A length in weeks. */
  WEEKS("{0} weeks", "{0} 周"),
  /** A length of one month. */
  ONE_MONTH("{0} month", "{0} 个月"),
  /** A length in months. */
  MONTHS("{0} months", "{0} 个月"),
  /** The day with a number. */
  DAY_NUMBER("day {0}", "第 {0} 天"),
  /** The week with a number. */
  WEEK_NUMBER("week {0}", "第 {0} 周"),
  /** A period of any other length with a number. */
  PERIOD_NUMBER("period {0}", "第 {0} 期"),
  /** What there is none of. */
  NO_DATA("no data", "无数据"),
  /** Column of series, where several stand side by side. */
  SERIES_COLUMN("series", "序列"),
  /** Column of lengths of periods. */
  PERIOD("period", "周期"),
  /** A period of a day. */
  DAY_PERIOD("day", "日"),
  /** A period of a week. */
  WEEK_PERIOD("week", "周"),
  /** A period of a month. */
  MONTH_PERIOD("month", "月"),
  /** A period of two weeks. */
  FORTNIGHT_PERIOD("fortnight", "双周"),
  /** A period of three months. */
  QUARTER_PERIOD("quarter", "季度"),
  /** A period of twelve months. */
  YEAR_PERIOD("year", "年"),
  /** A period of any other number of days. */
  DAYS_PERIOD("{0} days", "{0} 天"),
  /** A period of any other number of months. */
  MONTHS_PERIOD("{0} months", "{0} 个月"),
  /** Column of numbers of periods. */
  N_COLUMN("n", "n"),
  /** Column of the most active members. */
  PEAK("counted peak (active members)", "计数峰值（活跃成员）"),
  /** A peak and its period. */
  PEAK_AT("{0} ({1})", "{0}（{1}）"),
  /** Column of verdicts. */
  VERDICT("verdict", "结论"),
  /** Column of names. */
  STAGE("stage", "阶段"),
  /** Column of beginnings. */
  FROM("from", "起"),
  /** Column of ends. */
  TO("to", "止"),
  /** Column of lengths. */
  LENGTH("length", "时长"),
  /** Column of levels. */
  MEAN_LEVEL("mean level (share of height)", "平均水平（占高度）"),
  /** Column of growth. */
  GROWTH("growth a week (95 % interval)", "每周增长（95% 区间）"),
  /** Column of evidence. */
  EVIDENCE("level at its ends", "两端水平"),
  /** Column of a stage's beginning. */
  BEGINS("begins", "开始"),
  /** Column of how far a beginning could be moved. */
  BEGINS_WITHIN("95 % interval", "95 % 区间"),
  /** Column of what is seen in the line where a stage begins. */
  SEEN("what is seen", "所见"),
  /** A bend of the line. */
  BEND("change of trend", "趋势转折"),
  /** The passage of a level on the way up or down one hump. */
  LEVEL("passage of {0} of the height", "越过高度的 {0}"),
  /** The passage of a level of the highest peak. */
  LEVEL_OF_HIGHEST("under {0} of the highest height from here on", "此后低于最高高度的 {0}"),
  /** Column of what is lost without a bend. */
  LOST_WITHOUT("ΔBIC without it", "去掉它的 ΔBIC"),
  /** Column of the evidence for a beginning. */
  GRADE("evidence", "证据"),
  /** A grade with the share of random walks. */
  GRADED("{0} ({1} of random walks)", "{0}（随机游走中{1}）"),
  /** A silence that begins with the first empty period. */
  NOBODY("nobody from here on", "此后无人发言"),
  /** Column of the cross-check. */
  BY_THRESHOLDS("thresholds alone say", "仅按阈值"),
  /** The cross-check confirms. */
  AGREES("{0} (agrees)", "{0}（一致）"),
  /** The cross-check does not confirm. */
  DIFFERS("{0} (differs)", "{0}（不一致）"),
  /** The cross-check has nothing to say. */
  NOT_SEEN("not seen", "未见"),
  /** Between two ends. */
  RANGE("{0} to {1}", "{0} 至 {1}"),
  /** What does not apply. */
  DOES_NOT_APPLY("–", "–"),
  /** What it means that thresholds agree. */
  AGREES_MEANS(
      "Thresholds agree if they name a day inside the interval, within four weeks of the beginning,"
          + " or within a twentieth of the whole curve.",
      "“一致”指阈值给出的日期在区间之内，或与起点相差不超过四周，或不超过全程的二十分之一。"),
  /** Column of reasons. */
  REASON("why they left", "离开原因"),
  /** Column and row of sums. */
  TOTAL("total", "合计"),
  /** Column of interventions. */
  INTERVENTION("intervention", "干预"),
  /** An intervention that came back often. */
  OFTEN("{0} ({1} times, {2} days in all)", "{0}（{1} 次，共 {2} 天）"),
  /** None of the scenario's interventions began. */
  NO_INTERVENTION("No intervention was ever begun.", "没有任何干预启动过。"),
  /** Heading of the summary. */
  INTERVENTIONS("What the operators changed, and when", "运营者何时做了哪些干预"),
  /** Heading of the summary. */
  WHAT_TO_WATCH("What to watch", "看点"),
  /** Heading of the summary. */
  KEY_NUMBERS("Key numbers", "关键数字"),
  /** Heading of the summary: what was decided, left out or found odd in the data. */
  DATA_NOTES("Notes on the data", "数据说明"),
  /** Heading of the summary. */
  STAGES("Stages of the life", "生命周期阶段"),
  /** Heading of the summary. */
  BEGINNINGS("Where stages begin, and why", "各阶段从何处开始，依据是什么"),
  /** Heading of the summary. */
  WHO_LEFT("Who left, and why", "谁离开了，为什么"),
  /** Heading of the summary. */
  FIGURES("More figures", "更多图"),
  /** Heading of the summary. */
  RUN_AGAIN("To make this again", "重新生成"),
  /** Heading of the summary. */
  NOT_CLAIMED("What this does not claim", "本结果不主张什么"),
  /** Caveat: one life. */
  ONE_LIFE(
      "One run is one possible life, not a forecast. Other seeds give other lives; only many runs"
          + " show what is typical.",
      "一次运行只是一种可能的过程，不是预测。换一个随机种子，过程就会不同；多次运行才能看出典型情况。"),
  /** Caveat: stages are measured. */
  STAGES_MEASURED(
      "Stages are found in the curve alone, by rules that are the same for simulated and real"
          + " communities. Their borders are as uncertain as the curve is rough.",
      "阶段只根据曲线划分，对模拟社群和真实社群使用同一套规则；曲线越粗糙，分界就越不确定。"),
  /** Caveat: reasons are the model's. */
  REASONS_MODELLED(
      "Why members leave is what the model booked, not what people said. A parameter marked"
          + " Assumption is ours and not measured.",
      "离开原因是模型记录的，并非成员自述；标明“假设”的参数由我们设定，并非实测。"),
  /** Between the items of a list of stages. */
  LIST_SEMICOLON("; ", "；"),
  /** Between a number and its interval. */
  INTERVAL("{0} ({1} to {2})", "{0}（{1} 至 {2}）");

  private final Text text;

  Phrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words of both languages, places to fill included. */
  Text text() {
    return text;
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return filled(text.in(language), fillings);
  }

  /** A pattern with its places filled. */
  static String filled(String pattern, String... fillings) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < pattern.length(); at++) {
      boolean place = pattern.charAt(at) == '{' && pattern.indexOf('}', at) == at + 2;
      words.append(place ? fillings[pattern.charAt(at + 1) - '0'] : pattern.charAt(at));
      at += place ? 2 : 0;
    }
    return words.toString();
  }
}
