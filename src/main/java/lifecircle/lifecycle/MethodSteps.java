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
          "How the stages of a life are found in its curve of active members, and in nothing else:"
              + " the same rule for simulated and for real communities.",
          "如何仅凭活跃成员曲线识别生命周期阶段；模拟社群与真实社群用同一规则。");

  static final Text AGREEMENT =
      new Text(
          "It agrees where it lies inside the 95 % interval of the boundary, within "
              + Witness.CLOSE_DAYS
              + " days of it, or within 1/"
              + Witness.CLOSE_PART
              + " of the whole curve.",
          "落在边界的95 %区间内、相差不超过" + Witness.CLOSE_DAYS + "天或全曲线的1/" + Witness.CLOSE_PART + "，即为一致。");

  static final List<Text> ALL =
      List.of(
          new Text(
              "Counts: distinct posters a period, at least "
                  + StageFinder.FEWEST_PERIODS
                  + " counted periods. A period without data has no part in the fit; a zero has.",
              "计数：每期发言人数，至少" + StageFinder.FEWEST_PERIODS + "个有数据的周期。无数据的周期不参与拟合，零参与。"),
          new Text(
              "Line: ln μ(t) = a + b·t + Σ c_j·max(0, t − τ_j), t in weeks: log-linear segments that"
                  + " meet at bends τ_j (Muggeo 2003).",
              "线：ln μ(t) = a + b·t + Σ c_j·max(0, t − τ_j)，t以周计：在转折点τ_j相接的对数线性分段（Muggeo 2003）。"),
          new Text(
              "Scatter: negative binomial, variance μ + αμ² (Hilbe 2011); α is fitted with every"
                  + " line.",
              "离散：负二项分布，方差μ + αμ²（Hilbe 2011）；α随每条线一同拟合。"),
          new Text(
              "Memory: a part of past surprises may be carried into the next period (Zeger and Qaqish"
                  + " 1988), up to a random walk; "
                  + Memory.CANDIDATES.size()
                  + " memories are compared for each curve ("
                  + carried()
                  + ").",
              "记忆：以往意外的一部分可带入下一期（Zeger and Qaqish 1988），直至随机游走；每条曲线比较"
                  + Memory.CANDIDATES.size()
                  + "种记忆（"
                  + carried()
                  + "）。"),
          new Text(
              "Search: bends, at most "
                  + BreakSearch.MOST_BENDS
                  + ", are added one at a time and moved in turn; number, places and memory are those"
                  + " of the smallest BIC, in which a bend costs 2·ln n.",
              "搜索：转折点至多" + BreakSearch.MOST_BENDS + "个，逐个加入、轮流移动；其个数、位置与记忆取BIC最小者，每个转折计2·ln n。"),
          new Text(
              "Margin: all bends together have to beat the best line without any, memory included, by"
                  + " a BIC of "
                  + number(BreakSearch.MARGIN)
                  + "; else the curve wanders and has no bend.",
              "门槛：全部转折须比无转折（含记忆）的最优拟合至少低" + number(BreakSearch.MARGIN) + "的BIC，否则视为随机游走，没有转折。"),
          new Text(
              "No bend: such a line tells a direction, not when the height was. Where something is"
                  + " carried, a height at the beginning is told only if the smoothed counts begin"
                  + " at "
                  + percent(ThresholdStages.HIGH)
                  + " of their peak or more, and a rise without a fall only if they do not come"
                  + " under "
                  + percent(ThresholdStages.LOW)
                  + " of it afterwards. \"Never took off\" is told only if they are under "
                  + percent(ThresholdStages.LOW)
                  + " within "
                  + (StageFinder.BIRTH_DAYS + StageFinder.FAILURE_DAYS)
                  + " days.",
              "无转折：此时的线只说明方向，不说明高点何时。若有延续，则平滑后的计数起于峰值的"
                  + percent(ThresholdStages.HIGH)
                  + "或以上，方称记录之初已在高位；其后不低于"
                  + percent(ThresholdStages.LOW)
                  + "，方称上升且尚未衰落。"
                  + (StageFinder.BIRTH_DAYS + StageFinder.FAILURE_DAYS)
                  + "天内降到"
                  + percent(ThresholdStages.LOW)
                  + "以下，方称从未起飞。"),
          new Text(
              "Rise and fall: a piece surely rises or falls if its slope differs from 0 by more than "
                  + rounded(Trend.SURE)
                  + " standard errors and takes the line up by "
                  + percent(StrictMath.exp(Trend.A_QUARTER) - 1)
                  + " or down by "
                  + percent(1 - StrictMath.exp(-Trend.A_QUARTER))
                  + " at least.",
              "升降：一段的斜率偏离0超过"
                  + rounded(Trend.SURE)
                  + "倍标准误，且使线至少上升"
                  + percent(StrictMath.exp(Trend.A_QUARTER) - 1)
                  + "或下降"
                  + percent(1 - StrictMath.exp(-Trend.A_QUARTER))
                  + "，方为确实上升或下降。"),
          new Text(
              "Names: a stage begins at a bend where one stands in the right place, else where the"
                  + " line passes a level of its peak; the rule of each stands at: "
                  + stages()
                  + ".",
              "命名：适当之处有转折，阶段即始于转折，否则始于线越过峰值的某一水平；各阶段的规则见：" + stages() + "。"),
          new Text(
              "Growth: from the first to the last period of a stage. A bend belongs to the stages on"
                  + " both its sides; where a level is passed, the step across it is the growth of"
                  + " neither.",
              "增长：由阶段的首期到末期。转折同属两侧的阶段；若按水平划分，越过该水平的一步不计入任何一侧。"),
          new Text(
              "Boundaries: each has a 95 % interval and, at a bend, the ΔBIC without it.",
              "边界：各有95 %区间；位于转折者另有去掉该转折的ΔBIC。"),
          new Text(
              "Cross-check: thresholds of the smoothed curve tell on their own where stages begin, and"
                  + " never move a boundary.",
              "对照：平滑曲线的阈值独立给出各阶段的起点，从不改变边界。"));

  private MethodSteps() {}

  private static String stages() {
    return Stream.of(Stage.values()).map(Stage::code).collect(Collectors.joining(", "));
  }

  private static String carried() {
    return Memory.CANDIDATES.stream()
        .map(memory -> percent(memory.carried()))
        .distinct()
        .collect(Collectors.joining(", "));
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
