package lifecircle.lifecycle;

import java.util.List;
import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * A word of the method that stands in tables and figures of a life: what it means, told to people
 * with the numbers the code works with.
 */
public enum MethodTerm {
  /** The stage finder. */
  METHOD("the stage finder", "阶段识别方法", MethodSteps.MEANING, MethodSteps.ALL),
  /** The sentence on a whole life. */
  VERDICT("verdict on a life", "结论", VerdictWords.MEANING, VerdictWords.ALL),
  /** How long a community lived. */
  LIFETIME("still alive", "存续时间", Lifetime.meaning(), List.of()),
  /** The fitted line. */
  TREND(
      "fitted trend",
      "拟合趋势",
      new Text(
          "The expected number of active members in each period, without a season: its logarithm is"
              + " straight between bends. The height is the highest level that this line holds for "
              + Trend.HELD_DAYS
              + " days.",
          "每期活跃成员的期望值，不含季节；其对数在转折点之间为直线。“高度”指此线保持" + Trend.HELD_DAYS + "天的最高水平。"),
      List.of()),
  /** Which line is best. */
  BIC(
      "Bayesian information criterion",
      "贝叶斯信息准则",
      new Text(
          "−2·ln L + k·ln n, smaller is better: L likelihood, k fitted numbers, n counted periods. A"
              + " bend has two, its place and its turn; where the line is drawn it costs "
              + MethodSteps.number(DrawnLine.PRICE)
              + ".",
          "−2·ln L + k·ln n，越小越好：L为似然，k为拟合参数个数，n为有数据的周期数。一个转折有两个参数（位置与转向）；画线时按"
              + MethodSteps.number(DrawnLine.PRICE)
              + "个计。"),
      List.of()),
  /** How much worse it is without. */
  DELTA_BIC(
      "ΔBIC",
      "BIC之差",
      new Text(
          "How much worse, in BIC, the best line is without this bend, or with this piece held level;"
              + " of a whole curve, without any bend. Both lines may wander like a random walk. What"
              + " it is worth is shown by the evidence.",
          "去掉该转折或将该段改为水平（就整条曲线而言，去掉全部转折）后最优拟合的BIC增加多少。两条线都可如随机游走般游移。其分量由证据给出。"),
      List.of()),
  /** How seldom a random walk does as much. */
  GRADE(
      "evidence",
      "证据",
      new Text(
          "How seldom a random walk of the same length and roughness shows as much: strong under "
              + MethodSteps.percent(Grade.STRONG.below())
              + ", moderate under "
              + MethodSteps.percent(Grade.MODERATE.below())
              + ", else weak. Weak does not mean that the stages are wrong; it means that chance could"
              + " have drawn a curve like this. A boundary is compared with the clearest boundary of"
              + " each walk, so a curve with strong evidence may have weak boundaries: that it rose and"
              + " fell is sure, where exactly one stage ends is less so.",
          "同样长度和起伏的随机游走有多少也会如此：不到"
              + MethodSteps.percent(Grade.STRONG.below())
              + "为强，不到"
              + MethodSteps.percent(Grade.MODERATE.below())
              + "为中等，否则为弱。弱并不表示阶段有误，而是说偶然也可能画出这样的曲线。边界是与每条随机游走中最清晰的边界相比的，因此证据强的曲线也可有弱的边界：起落是确实的，阶段究竟止于何处则不那么确实。"),
      List.of()),
  /** Scatter beyond chance. */
  DISPERSION(
      "α, φ",
      "离散度",
      new Text(
          "How much more than by counting alone counts scatter around what is expected: their"
              + " variance is μ + αμ² or φμ, whichever describes the counts better.",
          "计数围绕期望值的离散超出单纯计数的程度：方差为μ + αμ²或φμ，取更能描述计数者。"),
      List.of()),
  /** Neighbours that resemble each other. */
  NEWS(
      "share of news",
      "有效份额",
      new Text(
          "(1 − ρ)/(1 + ρ), ρ the correlation of neighbouring residuals: a good week is followed by"
              + " good weeks although no stage has changed, and counts as less than a week.",
          "(1 − ρ)/(1 + ρ)，ρ为相邻残差的相关：阶段未变，好的一周之后也常是好的一周，因此不足一周的信息。"),
      List.of()),
  /** The cross-check. */
  THRESHOLDS(
      "thresholds alone",
      "阈值",
      new Text(
          "A cross-check without any fit: where the smoothed curve passes "
              + MethodSteps.percent(ThresholdStages.BEGINS)
              + " (growth) and "
              + MethodSteps.percent(ThresholdStages.HIGH)
              + " (active) of its peak upwards, "
              + MethodSteps.percent(ThresholdStages.LOW)
              + " (decline) and "
              + MethodSteps.percent(ThresholdStages.BEGINS)
              + " (silence) downwards. It never moves a boundary.",
          "不作拟合的对照：平滑曲线上升越过峰值的"
              + MethodSteps.percent(ThresholdStages.BEGINS)
              + "（成长）与"
              + MethodSteps.percent(ThresholdStages.HIGH)
              + "（活跃），下降越过"
              + MethodSteps.percent(ThresholdStages.LOW)
              + "（衰亡）与"
              + MethodSteps.percent(ThresholdStages.BEGINS)
              + "（沉寂）之处。它从不改变边界。"),
      List.of(MethodSteps.AGREEMENT)),
  /** How far a boundary could be moved. */
  INTERVAL(
      "95 % interval",
      "95 % 区间",
      new Text(
          "Of a boundary: all places to which its bend can be moved before the logarithm of the"
              + " likelihood drops by "
              + MethodSteps.rounded(BoundaryEvidence.PROFILE_DROP)
              + " (profile likelihood); where a level is passed, by the error of the fitted level"
              + " there. Of a growth: the fitted slope ± "
              + MethodSteps.rounded(Trend.SURE)
              + " standard errors.",
          "边界的区间：转折点可移动而对数似然下降不超过"
              + MethodSteps.rounded(BoundaryEvidence.PROFILE_DROP)
              + "的范围（剖面似然）；越过水平者，由该处拟合水平的误差得出。增长的区间：拟合斜率 ± "
              + MethodSteps.rounded(Trend.SURE)
              + " 倍标准误。"),
      List.of()),
  /** Distance on the scale of roots. */
  RMSE(
      "√-RMSE",
      "√RMSE",
      new Text(
          "√ mean((√s − √o)²), s said and o observed. Two counts that differ by the chance of"
              + " counting alone are about √½ = 0.71 apart at any level.",
          "√ mean((√s − √o)²)，s为所述，o为观测。仅因计数的偶然性而不同的两个数，在任何水平上都约相距 √½ = 0.71。"),
      List.of()),
  /** Distance in steps of the observed. */
  MASE(
      "mean absolute scaled error",
      "平均绝对标度误差",
      new Text(
          "mean|s − o| / mean|o(t) − o(t−1)|, s said and o observed: above 1, it was on average"
              + " further away than the count of the period before (Hyndman and Koehler 2006).",
          "mean|s − o| / mean|o(t) − o(t−1)|，s为所述，o为观测：大于1表示平均而言不如上一期的值（Hyndman and Koehler 2006）。"),
      List.of()),
  /** What a distance is judged by. */
  YARDSTICK(
      "naive forecast",
      "标尺",
      new Text(
          "A way to say the counts that knows nothing of communities: the mean of the observed, the"
              + " period before, the mean of the three before. Any pool that fills and empties makes"
              + " a hump; a simulated life says something only where it comes nearer than these.",
          "对社群一无所知的预测：观测均值、上一期的值、前三期的均值。任何先满后空的池子都会有一个峰；模拟只有比它们更接近，才说明了什么。"),
      List.of());

  private final Text term;
  private final Text meaning;
  private final List<Text> details;

  MethodTerm(String en, String zh, Text meaning, List<Text> details) {
    this.term = new Text(en, zh);
    this.meaning = meaning;
    this.details = List.copyOf(details);
  }

  /** What it is called, in both languages. */
  public Text term() {
    return term;
  }

  /** What it means, in full sentences. */
  public Text meaning() {
    return meaning;
  }

  /** What there is to tell point by point; for most words nothing. */
  public List<Text> details() {
    return details;
  }

  /** The word under which it is explained. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
