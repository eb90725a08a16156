package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What figures of many runs say, in both languages. {@code {0}}, {@code {1}} … are filled in order.
 */
enum EnsemblePhrase {
  /** Caption: how many. */
  RUNS("{0} runs", "{0} 次运行"),
  /** Caption: one. */
  ONE_RUN("1 run", "1 次运行"),
  /** Caption: how many pairs. */
  PAIRS("{0} pairs of runs", "{0} 对运行"),
  /** Caption: one pair. */
  ONE_PAIR("1 pair of runs", "1 对运行"),
  /** Caption: not the same number of pairs everywhere. */
  PAIRS_RANGE("{0} to {1} pairs of runs", "{0} 至 {1} 对运行"),
  /** Caption: which. */
  SEEDS("seeds {0} to {1}", "随机种子 {0} 至 {1}"),
  /** Caption: those without an end. */
  FAILED("{0} more failed", "另有 {0} 次失败"),
  /** Caption: where the numbers come from. */
  SCENARIOS("scenarios: {0}", "情景：{0}"),
  /** So many of all. */
  OF_RUNS("{0} of {1} runs", "{1} 次中 {0} 次"),
  /** Legend. */
  MEAN("mean", "均值"),
  /** Legend. */
  MIDDLE("middle 80 % of runs", "中间 80% 的运行"),
  /** Legend. */
  MEAN_INTERVAL("95 % interval of the mean", "均值的 95% 区间"),
  /** A curve whose values can be read: that of an arm. */
  OF_ARM("{0}, {1}", "{0}，{1}"),
  /** Legend. */
  NO_STAGE("no distinct stage", "看不出分明的阶段"),
  /** Legend. */
  NUMBERED("{0} {1}", "{0} {1}"),

  /** Side: the lives. */
  LIVES("{0}", "{0}"),
  /** Heading. */
  BEGINNINGS(
      "where stages begin: median and middle 80 % of the runs that have them",
      "各阶段的起点：中位数与出现该阶段的运行的中间 80%"),
  /** Lane. */
  BEGINS("{0}: {1} ({2})", "{0}：{1}（{2}）"),
  /** Heading. */
  STAGE_PANEL("share of runs in each stage", "处于各阶段的运行比例"),
  /** Heading. */
  MESSAGES_PANEL("messages a day, mean of the week", "每日消息数（周均值）"),
  /** Finding. */
  FOUND(
      "Median peak: {0} active members (middle 80 % of runs: {1} to {2}).",
      "峰值中位数：{0} 名活跃成员（中间 80% 的运行：{1} 至 {2}）。"),
  /** Finding, its second part: how many never took off. */
  NEVER_TOOK_OFF("{0} of {1} runs never took off.", "{1} 次运行中 {0} 次从未起飞。"),
  /** Finding, its second part: how many did not grow. */
  DID_NOT_GROW("{0} of {1} did not grow.", "{1} 次中 {0} 次没有增长。"),
  /** Finding: nobody. */
  NOBODY("Nobody ever wrote a message in any of the runs.", "所有运行中都从未有人发言。"),

  /** Side: the inside. */
  OVERVIEW("what goes on inside, {0}", "内部情况，{0}"),
  /** Heading. */
  MEMBERS_PANEL("members, {0} (persons)", "{0}成员（人）"),
  /** Heading. */
  TIES_PANEL("ties a member, mean", "人均关系数"),
  /** Heading. */
  COMMITMENT_PANEL("commitment, mean (−1 to 1)", "平均投入度（−1 至 1）"),
  /** Heading. */
  SILENT_PANEL("silent members (no post for 84 days, share)", "沉默成员（84 天未发言者比例）"),
  /** Heading. */
  ENERGY_PANEL("energy of operators (share)", "运营者精力（比例）"),
  /** Finding. */
  OVERVIEW_FOUND(
      "Means over runs: at most {0} members in all ({1}); at the end {2} ties a member, commitment"
          + " {3}, silent members {4}.",
      "各次运行的均值：成员最多时共 {0} 人（{1}）；最后人均关系数 {2}，平均投入度 {3}，沉默成员 {4}。"),

  /** Side: lengths. */
  LENGTHS("how long stages last, {0}", "各阶段持续多久，{0}"),
  /** Axis. */
  LENGTH_AXIS("length (weeks)", "时长（周）"),
  /** Legend. */
  ONE_DOT("one run", "一次运行"),
  /** Legend. */
  ONE_CUT("one run, cut off by the end of the record", "一次运行，被记录终点截断"),
  /** Row: how many have the stage. */
  ROW_HAVE("{0}: {1} ({2} to {3})", "{0}：{1}（{2} 至 {3}）"),
  /** Row: the record ends before the stage does. */
  ROW_CUT("cut off: {0}", "被截断：{0} 次"),
  /** Row: median with its interval. */
  ROW_MEDIAN("median {0} ({1} to {2})", "中位数 {0}（{1} 至 {2}）"),
  /** Row: a median without an interval. */
  ROW_MEDIAN_ONLY("median {0}, no interval", "中位数 {0}，没有区间"),
  /** Row: the record is too short to show the median. */
  ROW_NO_MEDIAN("median not reached", "中位数未达到"),
  /** Row: mean with interval. */
  ROW_MEAN("mean {0} ({1} to {2})", "均值 {0}（{1} 至 {2}）"),
  /** Row: mean of what was counted up to the longest. */
  ROW_RESTRICTED("mean up to {3}: {0} ({1} to {2})", "截至 {3} 的均值 {0}（{1} 至 {2}）"),
  /** Where nothing bounds an interval. */
  NO_BOUND("no bound", "无上界"),
  /** Finding: the rule. */
  LENGTHS_RULE(
      "Lengths in weeks of the runs that have the stage, by the Kaplan–Meier estimator: where the"
          + " record ends in a stage, it lasted at least so long.",
      "时长（周）取出现该阶段的运行，用 Kaplan–Meier 估计：记录结束时仍处于某阶段的，至少持续这么久。"),
  /** Finding: what stands in brackets. */
  LENGTHS_BRACKETS("In brackets: 95 % intervals.", "括号内为 95% 区间。"),
  /** Finding: stages without a row. */
  LENGTHS_ABSENT("In no run: {0}.", "没有一次运行出现：{0}。"),
  /** Finding: none. */
  NO_LENGTHS("No run has distinct stages.", "没有一次运行看得出分明的阶段。"),

  /** Title: the other arms and the first. */
  AGAINST("{0} compared with {1}", "“{0}”与“{1}”相比"),
  /** Title: so many other arms and the first. */
  MANY_AGAINST("{0} scenarios compared with {1}", "{0} 个情景与“{1}”相比"),
  /** Heading. */
  ARMS_PANEL("active members (distinct posters a week), mean", "活跃成员（每周发言人数），均值"),
  /** Heading, where there are too many arms for one chart. */
  SOME_ARMS("{0}; arms {1} to {2}, and the first", "{0}；第 {1} 至 {2} 组与首组"),
  /** Heading. */
  DIFFERENCE_PANEL("{0} minus {1}, active members (n = {2}); {3}", "“{0}”减“{1}”，活跃成员（n = {2}）；{3}"),
  /** Heading: from when. */
  DIFFERS_FROM("the runs first differ in {0}", "两者自{0}起出现差别"),
  /** Heading: never. */
  NEVER_DIFFERS("exactly alike all along", "始终完全相同"),
  /** Heading: one of many arms. */
  ONE_OF_MANY("{0} minus {1} (n = {2}): {3}", "“{0}”减“{1}”（n = {2}）：{3}"),
  /** Heading: the mean over the whole run. */
  RUN_MEAN("{0} on average (95 % interval {1} to {2})", "平均 {0}（95% 区间 {1} 至 {2}）"),
  /** Heading: the mean over the whole run of one pair. */
  RUN_MEAN_ONE("{0} on average", "平均 {0}"),
  /** Finding: what the panels of many arms are. */
  MANY_FOUND(
      "Below, each arm minus {0} in active members; its heading gives the mean over the whole run.",
      "下方各图为各情景与“{0}”活跃成员之差，标题给出全程平均。"),
  /** Finding: axes differ. */
  OWN_SCALES("Each of these panels has its own scale.", "各图刻度不同。"),
  /** Finding: axes are the same. */
  ONE_SCALE("All these panels have the same scale.", "各图刻度相同。"),
  /** Legend. */
  MEAN_DIFFERENCE("mean difference", "平均差"),
  /** Legend. */
  ITS_INTERVAL("its 95 % interval", "其 95% 区间"),
  /** Legend. */
  MIDDLE_PAIRS("middle 80 % of pairs", "中间 80% 的配对"),
  /** Finding: one arm, one pair. */
  LARGEST_ONE(
      "{0}: the difference is largest in {1}, {2} active members.", "{0}：差别在{1}最大，为 {2} 名活跃成员。"),
  /** Finding: nothing. */
  NO_DIFFERENCE("{0}: no pair ever differs.", "{0}：没有一对运行出现过不同。"),
  /** Side: effects. */
  EFFECTS("{0}: effects", "{0}：效应"),
  /** Finding. */
  EFFECTS_FOUND(
      "Right of zero: more than in {0}. Dot: mean difference over the pairs; line: its 95 % interval."
          + " First panel: the outcome declared before the runs.",
      "零线右侧：多于“{0}”。圆点：各对之差的均值；横线：其 95% 区间。首图为运行之前声明的结局。"),
  /** Alternative text: how an arm differs at the end. */
  ALT_ARM(
      "{0}: mean {1} at first, highest {2} ({3}), {4} at the end.",
      "{0}：均值起初为 {1}，最高 {2}（{3}），最后 {4}。"),

  /** Alternative text: what kind of picture. */
  ALT_MANY("Chart of {0} over {1}, {2}.", "{0}图，时长 {1}，{2}。"),
  /** Alternative text: a band. */
  ALT_BAND(
      "{0}: the mean is {1} at first, highest {2} ({3}), {4} at the end; in {3} the middle 80 % of"
          + " runs lie between {5} and {6}{7}.",
      "{0}：均值起初为 {1}，最高 {2}（{3}），最后 {4}；{3}中间 80% 的运行介于 {5} 与 {6} 之间{7}。"),
  /** Alternative text: the interval of a band. */
  ALT_INTERVAL(", and the 95 % interval of the mean is {0} to {1}", "，均值的 95% 区间为 {0} 至 {1}"),
  /** Alternative text: where a stage begins. */
  ALT_BEGINS(
      "{0} begins in {1}; median {2}, middle 80 % {3} to {4}.",
      "{0}出现于 {1}；起点中位数为{2}，中间 80% 为{3}至{4}。"),
  /** Alternative text: where a stage is most frequent. */
  ALT_SHARE("{0} is most frequent in {1}: {2} of the runs.", "处于{0}的运行在{1}最多，占 {2}。"),
  /** Alternative text: what needs an end. */
  ALT_SENTENCE("{0}.", "{0}。"),
  /** Alternative text: a row. */
  ALT_ROW("{0}: {1}.", "{0}：{1}。"),
  /** Finding: one arm over its whole run, and the week in which it differs most. */
  LIFE_AND_LARGEST(
      "{0}: over the whole run {1} active members on average (95 % interval {2} to {3}); most in"
          + " {4}: {5}.",
      "{0}：全程平均相差 {1} 名活跃成员（95% 区间 {2} 至 {3}）；{4}相差最多：{5}。"),
  /** So few pairs have data. */
  FEWER_PAIRS("{0}, n = {1}", "{0}，n = {1}"),
  /** Finding: an arm that cannot be drawn. */
  NOT_DRAWN(
      "{0} is not drawn: none of its runs makes a pair with the first.", "未画出“{0}”：没有一次运行能与首组配对。");

  private final Text text;

  EnsemblePhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words of both languages, places to fill included. */
  Text text() {
    return text;
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
