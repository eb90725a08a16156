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
  MEAN_LEVEL("mean level (share of fitted peak)", "平均水平（占拟合峰值）"),
  /** Column of growth. */
  GROWTH("growth a week (95 % interval)", "每周增长（95% 区间）"),
  /** Column of evidence. */
  EVIDENCE("evidence", "依据"),
  /** Column of a stage's beginning. */
  BEGINS("begins", "开始"),
  /** Column of how far a beginning could be moved. */
  BEGINS_WITHIN("95 % interval", "95 % 区间"),
  /** Column of what is seen in the line where a stage begins. */
  SEEN("what is seen", "所见"),
  /** A bend of the line. */
  BEND("the line bends", "拟合线转折"),
  /** The passage of a level on the way up or down one hump. */
  LEVEL("the line passes {0} of its peak", "拟合线越过该峰的 {0}"),
  /** The passage of a level of the highest peak. */
  LEVEL_OF_HIGHEST("the line stays under {0} of the highest peak", "拟合线此后低于最高峰的 {0}"),
  /** Column of what is lost without a bend. */
  LOST_WITHOUT("ΔBIC without it", "去掉转折的 ΔBIC"),
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
  /** The fit: one bend. */
  FIT_ONE_BEND(
      "The line bends once; without the bend it fits worse by ΔBIC {1} ({2} is asked for; about one"
          + " in ten lives that only wander passes it, more of those over four years long).",
      "拟合线转折 1 次；去掉转折则拟合变差，ΔBIC 为 {1}（要求超过 {2}；纯随机游走约有十分之一会超过，长于四年的更多）。"),
  /** The fit: several bends. */
  FIT_BENDS(
      "The line bends {0} times; without any bend it fits worse by ΔBIC {1} ({2} is asked for;"
          + " about one in ten lives that only wander passes it, more of those over four years"
          + " long).",
      "拟合线转折 {0} 次；去掉所有转折则拟合变差，ΔBIC 为 {1}（要求超过 {2}；纯随机游走约有十分之一会超过，长于四年的更多）。"),
  /** The fit: no bend. */
  FIT_NO_BEND(
      "The line has no bend: what else the curve does cannot be told from chance wandering.",
      "拟合线没有转折：曲线的其余起伏无法与随机游走区分开来。"),
  /** The fit: scatter. */
  FIT_SCATTER(
      "Beyond chance, counts scatter by about {0} (dispersion α = {1}).",
      "除偶然波动外，人数还上下散布约 {0}（离散度 α = {1}）。"),
  /** The fit: memory. */
  FIT_MEMORY(
      "About {0} of a deviation from the line is expected to last into the next count, so counts"
          + " may stay on one side of it for long.",
      "偏离拟合线的部分约有 {0} 会延续到下一期，因此人数可能长时间处在线的一侧。"),
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
  /** Alternative text: what kind of picture. */
  ALT_WHAT(
      "Line chart of the life of {0}: active members (distinct posters {1}) over {2}, above a"
          + " smaller chart of messages {1}.",
      "{0}的生命周期折线图：{2}内的活跃成员（{1}发言人数），下方小图为{1}消息数。"),
  /** Alternative text: what kind of picture, where messages are not known. */
  ALT_WHAT_MEMBERS(
      "Line chart of the life of {0}: active members (distinct posters {1}) over {2}.",
      "{0}的生命周期折线图：{2}内的活跃成员（{1}发言人数）。"),
  /** Alternative text: the line has holes. */
  ALT_GAPS("Of these, {0} have no data; the line is broken there.", "其中 {0}没有数据，曲线在该处断开。"),
  /** Alternative text: the line has one hole. */
  ALT_ONE_GAP("Of these, {0} has no data; the line is broken there.", "其中 {0}没有数据，曲线在该处断开。"),
  /** Alternative text: the peak, where messages are not known. */
  ALT_PEAK_MEMBERS("The most active members counted were {0} ({1}).", "活跃成员最多为 {0} 人（{1}）。"),
  /** Alternative text: the peak. */
  ALT_PEAK(
      "The most active members counted were {0} ({1}), the most messages {2} ({3}).",
      "活跃成员最多为 {0} 人（{1}），消息最多为 {2} 条（{3}）。"),
  /** Alternative text: nobody ever spoke. */
  ALT_NOTHING("Nobody ever spoke.", "自始至终无人发言。"),
  /** Alternative text: the stages follow. */
  ALT_STAGES("Stages: {0}.", "各阶段：{0}。"),
  /** Alternative text: no stages. */
  ALT_NO_STAGES("No stage was named.", "未划分阶段。"),
  /** Alternative text: one stage. */
  ALT_STAGE("{0} from {1} to {2}", "{0}（{1}至{2}）"),
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
