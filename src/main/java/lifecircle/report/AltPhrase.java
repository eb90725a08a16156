package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What the lifecycle figure shows, for whoever cannot see it, in both languages. {@code {0}},
 * {@code {1}} … are filled in order.
 */
enum AltPhrase {
  /** Alternative text: what kind of picture. */
  WHAT(
      "Line chart of the life of {0}: {3} over {2}, above a smaller chart of messages {1}.",
      "{0}的生命周期折线图：{2}内的{3}，下方小图为{1}消息数。"),
  /** Alternative text: what kind of picture, where messages are not known. */
  WHAT_MEMBERS("Line chart of the life of {0}: {3} over {2}.", "{0}的生命周期折线图：{2}内的{3}。"),
  /** Alternative text: the line has holes. */
  GAPS("Of these, {0} have no data; the line is broken there.", "其中 {0}没有数据，曲线在该处断开。"),
  /** Alternative text: the line has one hole. */
  ONE_GAP("Of these, {0} has no data; the line is broken there.", "其中 {0}没有数据，曲线在该处断开。"),
  /** Alternative text: the peak, where messages are not known. */
  PEAK_MEMBERS("The most {2} counted were {0} ({1}).", "{2}最多为 {0} 人（{1}）。"),
  /** Alternative text: the peak. */
  PEAK(
      "The most {4} counted were {0} ({1}), the most messages {2} ({3}).",
      "{4}最多为 {0} 人（{1}），消息最多为 {2} 条（{3}）。"),
  /** Alternative text: nobody ever spoke. */
  NOTHING("Nobody ever spoke.", "自始至终无人发言。"),
  /** Alternative text: the stages follow. */
  STAGES("Stages: {0}.", "各阶段：{0}。"),
  /** Alternative text: no stages. */
  NO_STAGES("No stage was named.", "未划分阶段。"),
  /** Alternative text: one stage. */
  STAGE("{0} from {1} to {2}", "{0}（{1}至{2}）"),
  /** Alternative text: how strong the evidence for boundaries is. */
  EVIDENCE("Evidence for the beginning of: {0}.", "各阶段起点的证据：{0}。"),
  /** Alternative text: for one boundary. */
  GRADED("{0}, {1}", "{0}，{1}"),
  /** Alternative text: open circles. */
  LEFT_OUT(
      "Of these, {0} are left out of the fitted trend, shown as open circles.",
      "其中 {0}未用于拟合，以空心圆表示。"),
  /** Alternative text: one open circle. */
  ONE_LEFT_OUT(
      "Of these, {0} is left out of the fitted trend, shown as an open circle.",
      "其中 {0}未用于拟合，以空心圆表示。");

  private final Text text;

  AltPhrase(String en, String zh) {
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
