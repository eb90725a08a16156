package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What is said of the fitted line and its evidence below the table of beginnings, in both
 * languages. {@code {0}}, {@code {1}} … are filled in order.
 */
enum FitPhrase {
  /** The fit: no bend. */
  STRAIGHT("The fitted line has no change of trend.", "拟合线没有趋势转折。"),
  /** The fit: one bend. */
  ONE_BEND("The fitted line changes its trend once.", "拟合线有 1 次趋势转折。"),
  /** The fit: several bends. */
  BENDS("The fitted line changes its trend {0} times.", "拟合线有 {0} 次趋势转折。"),
  /** The fit: what it is worth. */
  WHOLE("Evidence for the curve as a whole: {0}; {1} (ΔBIC {2}).", "整条曲线的证据：{0}；{1}（ΔBIC {2}）。"),
  /** The fit: what weak evidence means. */
  CHANCE(
      "Weak does not mean wrong: the stages describe the curve, but a random walk could look like"
          + " this.",
      "弱并不表示有误：阶段确实描述了曲线，但随机游走也可能画出这样的曲线。"),
  /** The fit: scatter. */
  SCATTER(
      "Counts scatter about it by {0} at the height (variance {1}, {2}).",
      "在高度处，计数围绕它上下散布约 {0}（方差 {1}，{2}）。"),
  /** The fit: neighbours that resemble each other. */
  NEWS(
      "Neighbouring periods resemble each other: {0} of them count as news.",
      "相邻各期彼此相似：其中 {0} 算作新信息。");

  private final Text text;

  FitPhrase(String en, String zh) {
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
