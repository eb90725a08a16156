package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What this room says of an observed curve that is laid over a simulated one. */
enum OverlayPhrase {
  /** Heading of the summary. */
  BESIDE("Beside a real curve: {0}", "与真实曲线对照：{0}"),
  /** What is compared. */
  COMPARED(
      "Compared: {0} of the {1} observed; the first begins on {2}, simulated day {3}.",
      "共观测 {1}，对照其中 {0} 期；第一期自 {2} 起，对应模拟第 {3} 天。"),
  /** How many periods between are left out. */
  WITHOUT_DATA("Periods without data, which have no part: {0}.", "另有 {0} 期没有数据，不参与对照。"),
  /** Nothing is compared. */
  NOTHING_COMPARED(
      "Nothing is compared: the simulated life ends before the first period with data does.",
      "没有可对照的时段：第一个有数据的观测期尚未结束，模拟已经终止。"),
  /** Column of ways to foretell. */
  FORETOLD_BY("distance from the observed", "与观测值的距离"),
  /** Column of how many periods. */
  PERIODS("periods", "期数"),
  /** Column of the root error of active members. */
  MEMBERS_ROOT("members √-RMSE", "活跃成员 √RMSE"),
  /** Column of the scaled error of active members. */
  MEMBERS_SCALED("members MASE", "活跃成员 MASE"),
  /** Column of the root error of messages. */
  MESSAGES_ROOT("messages √-RMSE", "消息 √RMSE"),
  /** Column of the scaled error of messages. */
  MESSAGES_SCALED("messages MASE", "消息 MASE"),
  /** Title of the figure. */
  TITLE("{0}, beside {1}", "{0}：与 {1} 对照"),
  /** Line. */
  OBSERVED("observed", "观测"),
  /** Line. */
  SIMULATED("simulated", "模拟"),
  /** Caption: what was observed. */
  SAMPLE("{0} compared with {1}", "对照 {1} 的 {0}"),
  /** What is seen in the figure. */
  DISTANCES(
      "RMSE of √counts: {0} in active members (observed mean {1}, period before {2}), {3} in"
          + " messages ({4}, {5}). Not fitted; one life of many.",
      "计数平方根的 RMSE：活跃成员 {0}（观测均值 {1}，上一期的值 {2}），消息 {3}（{4}，{5}）。未做拟合，仅为多种可能之一。"),
  /** What is seen in the figure where messages were not observed. */
  DISTANCES_MEMBERS(
      "RMSE of √counts: {0} in active members (observed mean {1}, period before {2}). Not fitted;"
          + " one life of many.",
      "计数平方根的 RMSE：活跃成员 {0}（观测均值 {1}，上一期的值 {2}）。未做拟合，仅为多种可能之一。"),
  /** What is seen behind the curves. */
  BANDS(" Bands are the simulated stages.", "色带为模拟的阶段。"),
  /** Alternative text: what kind of picture without messages. */
  ALT_WHAT_MEMBERS(
      "Line chart of {0}: active members (distinct posters {1}), observed and simulated.",
      "{0}的折线图：活跃成员（{1}发言人数），观测与模拟各一条线。"),
  /** Alternative text: what kind of picture. */
  ALT_WHAT(
      "Line chart of {0}: active members (distinct posters {1}) above, messages {1} below, observed"
          + " and simulated.",
      "{0}的折线图：上为活跃成员（{1}发言人数），下为{1}消息数，观测与模拟各一条线。"),
  /** Alternative text: peaks. */
  ALT_MEMBERS(
      "Of the periods compared, active members observed are at most {0} (from {1} on), simulated {2}"
          + " (from {3} on).",
      "在对照的各期中，活跃成员观测最多 {0} 人（{1}起），模拟最多 {2} 人（{3}起）。"),
  /** Alternative text: peaks. */
  ALT_MESSAGES(
      "Messages observed are at most {0} (from {1} on), simulated {2} (from {3} on).",
      "消息观测最多 {0} 条（{1}起），模拟最多 {2} 条（{3}起）。"),
  /** What the columns mean. */
  MEANING(
      "√-RMSE is the root of the mean squared difference of square roots; counts that differ only by"
          + " the chance of counting are about 0.7 apart once they are 10 or more. MASE is the mean"
          + " absolute error in steps of the observed count from one period to the next. Smaller"
          + " is nearer.",
      "√RMSE 是两者平方根之差的均方根，若差异仅来自计数的偶然波动，计数达到 10 以上时约为 0.7；MASE"
          + " 是平均绝对误差除以观测值逐期变化的平均幅度。数值越小越接近。"),
  /** What the yardsticks know. */
  YARDSTICKS(
      "The other rows are yardsticks that know observed counts: the mean all of them, the last two"
          + " those before each period. The simulated life knows none.",
      "其余各行是参照：均值用到全部观测值，后两行用到每一期之前的观测值；模拟则完全不知道观测值。"),
  /** Caveat. */
  NOT_FITTED(
      "The model was not fitted to this curve, and this is one of many possible lives. That it"
          + " looks alike proves nothing: any pool that fills and empties makes a hump, and on"
          + " curves they were fitted to simple formulas come as near.",
      "模型没有对这条曲线做过拟合，而且这只是多种可能过程中的一种。形状相似并不能证明什么：任何先满后空的人群都会形成一个驼峰，简单公式在拟合过的曲线上也能同样接近。");

  private final Text text;

  OverlayPhrase(String en, String zh) {
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
