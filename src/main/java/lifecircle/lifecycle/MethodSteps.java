package lifecircle.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.quantity.Text;

/** How stages are found, step by step, told with the numbers of the code. */
final class MethodSteps {
  static final Text MEANING =
      new Text(
          "How the stages of a community are found in its curve of active members:"
              + " the same rule for simulated and for real communities.",
          "如何仅凭活跃成员曲线识别生命周期阶段；模拟社群与真实社群用同一规则。");

  static final Text AGREEMENT =
      new Text(
          "It agrees where it lies inside the 95 % interval of the boundary, within "
              + BoundaryEvidence.CLOSE_DAYS
              + " days of it, or within 1/"
              + BoundaryEvidence.CLOSE_PART
              + " of the whole curve.",
          "落在边界的95 %区间内、相差不超过"
              + BoundaryEvidence.CLOSE_DAYS
              + "天或全曲线的1/"
              + BoundaryEvidence.CLOSE_PART
              + "，即为一致。");

  static final List<Text> ALL =
      List.of(
          new Text(
              "Counts: distinct posters a period, at least "
                  + StageFinder.FEWEST_PERIODS
                  + " counted periods. Left out of the line, and reported: periods that were not"
                  + " counted, empty ends, empty stretches between high counts, a few odd"
                  + " periods far above or below their neighbours, an unfinished first or last period.",
              "计数：每期发言人数，至少"
                  + StageFinder.FEWEST_PERIODS
                  + "个有数据的周期。未计数的周期、首尾的空白、高计数之间的空白、远高于或远低于相邻的少数周期、不完整的首尾周期不用于拟合，并予说明。"),
          new Text(
              "Line: ln μ(t) is straight between bends, t in weeks (Muggeo 2003); it runs through the"
                  + " mean of the counts and remembers nothing. A yearly season is fitted where "
                  + Season.FEWEST_YEARS
                  + " years or more were counted and it gains a BIC of "
                  + number(Season.GAIN)
                  + ".",
              "线：ln μ(t)在转折点之间为直线，t以周计（Muggeo 2003）；它穿过计数的均值，没有记忆。数据满"
                  + Season.FEWEST_YEARS
                  + "年且BIC改善"
                  + number(Season.GAIN)
                  + "以上时，另拟合一年一度的季节。"),
          new Text(
              "Scatter: variance μ + αμ² or φμ (Hilbe 2011), by BIC; α or φ is fitted with every line.",
              "离散：方差为μ + αμ²或φμ（Hilbe 2011），按BIC选取；α或φ随每条线一同拟合。"),
          new Text(
              "Search: bends, at most "
                  + BreakSearch.MOST_BENDS
                  + ", are added one at a time and moved in turn. Their number is that of the smallest"
                  + " BIC, in which a bend costs "
                  + number(DrawnLine.PRICE)
                  + "·ln n and the log-likelihood counts by (1 − ρ)/(1 + ρ), ρ the correlation of"
                  + " neighbouring residuals; of lines that cut off the height, only if all do.",
              "搜索：转折点至多"
                  + BreakSearch.MOST_BENDS
                  + "个，逐个加入、轮流移动。其个数取BIC最小者，每个转折计"
                  + number(DrawnLine.PRICE)
                  + "·ln n，对数似然乘以(1 − ρ)/(1 + ρ)，ρ为相邻残差的相关；削去高点的线只在别无选择时采用。"),
          new Text(
              "Height: the highest level that the line holds for "
                  + Trend.HELD_DAYS
                  + " days and "
                  + Trend.HELD_PERIODS
                  + " periods. Where its top stands "
                  + rounded(HeightFit.POOR)
                  + " times above the highest mean of "
                  + HeightFit.PERIODS
                  + " periods, or as far below, the fit is called poor.",
              "高度：线保持"
                  + Trend.HELD_DAYS
                  + "天且"
                  + Trend.HELD_PERIODS
                  + "期的最高水平。其顶点若为连续"
                  + HeightFit.PERIODS
                  + "期最高均值的"
                  + rounded(HeightFit.POOR)
                  + "倍以上，或反之，则称拟合不佳。"),
          new Text(
              "Rise and fall: a piece surely rises or falls if the fit is worse with the piece held"
                  + " level (likelihood ratio, 5 %) and it takes the line up by "
                  + percent(StrictMath.exp(Trend.A_QUARTER) - 1)
                  + " or down by "
                  + percent(1 - StrictMath.exp(-Trend.A_QUARTER))
                  + " at least.",
              "升降：若将一段改为水平会使拟合变差（似然比，5 %），且该段使线至少上升"
                  + percent(StrictMath.exp(Trend.A_QUARTER) - 1)
                  + "或下降"
                  + percent(1 - StrictMath.exp(-Trend.A_QUARTER))
                  + "，方为确实上升或下降。"),
          new Text(
              "Names: a stage begins at a bend where one stands in the right place, else where the"
                  + " line passes a level of its height; the rule of each stands at: "
                  + stages()
                  + ".",
              "命名：适当之处有转折，阶段即始于转折，否则始于线越过高度的某一水平；各阶段的规则见：" + stages() + "。"),
          new Text(
              "Growth: from the first to the last period of a stage. A bend belongs to the stages on"
                  + " both its sides; where a level is passed, the step across it is the growth of"
                  + " neither.",
              "增长：由阶段的首期到末期。转折同属两侧的阶段；若按水平划分，越过该水平的一步不计入任何一侧。"),
          new Text(
              "Evidence: how often a random walk of this length and roughness shows as much. The best"
                  + " bent line has to beat the best line without a bend when both may carry part of"
                  + " past surprises on, up to a random walk ("
                  + Memory.CANDIDATES.size()
                  + " memories; Zeger and Qaqish 1988); a boundary, the same line without its bend or"
                  + " with its piece held level. What random walks gain is simulated and tabulated."
                  + " Strong: under "
                  + percent(Grade.STRONG.below())
                  + "; moderate: under "
                  + percent(Grade.MODERATE.below())
                  + "; else weak.",
              "证据：同样长度和起伏的随机游走有多少也会如此。最佳折线须胜过最佳直线，两者均可延续以往的意外，直至随机游走（"
                  + Memory.CANDIDATES.size()
                  + "种记忆；Zeger and Qaqish 1988）；边界则与去掉该转折或将该段改为水平的线相比。随机游走的改善由模拟得出并列成表。强：不到"
                  + percent(Grade.STRONG.below())
                  + "；中等：不到"
                  + percent(Grade.MODERATE.below())
                  + "；否则为弱。"),
          new Text(
              "Boundaries: each has a 95 % interval, the ΔBIC without it and its own evidence.",
              "边界：各有95 %区间、去掉它的ΔBIC及其证据。"),
          new Text(
              "Cross-check: thresholds of the smoothed curve show on their own where stages begin, and"
                  + " never move a boundary.",
              "对照：平滑曲线的阈值独立给出各阶段的起点，从不改变边界。"));

  private MethodSteps() {}

  private static String stages() {
    return Stream.of(Stage.values()).map(Stage::code).collect(Collectors.joining(", "));
  }

  /** A whole number. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  /** A number with two digits behind the point. */
  static String rounded(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A share. */
  static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
