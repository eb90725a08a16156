package lifecircle.pattern;

import static lifecircle.pattern.Accepted.ANY;
import static lifecircle.pattern.Accepted.atLeast;
import static lifecircle.pattern.Accepted.between;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Patterns of newcomers and of staying: E18 to E21 and E45. */
final class NewcomerPatterns {
  private static final String SHARE = "share";
  private static final int FEWEST = 20;

  /** Above it one rate for all ages is rejected at 5 % (chi-squared, one degree of freedom). */
  private static final double REJECTED = 3.84;

  private NewcomerPatterns() {}

  static List<Pattern> all() {
    return List.of(e18(), e19(), e20(), e21(), e45());
  }

  private static Pattern e18() {
    return new Pattern(
        PatternName.E18,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "one_day_share",
                SHARE,
                "newcomers who write on one day only",
                "只在一天发言的新人比例",
                between(0.4, 0.85))),
        cases ->
            List.of(
                cases.pooled(Observation.ONE_DAY_ONLY, sum -> Ratio.of(sum[1], sum[0], FEWEST))));
  }

  private static Pattern e19() {
    return new Pattern(
        PatternName.E19,
        Set.of(Need.RECEIVERS, Need.TIMES),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "reply_effect",
                "percentage points",
                "more come back of those answered within 24 hours than of the others",
                "24小时内得到回应者的回访率比其他人高出",
                between(0, 15)),
            PatternNumber.of(
                "answered_return", SHARE, "of those answered come back", "得到回应者的回访比例", ANY),
            PatternNumber.of(
                "answered_share",
                SHARE,
                "newcomers answered within 24 hours",
                "24小时内得到回应的新人比例",
                ANY)),
        cases ->
            List.of(
                cases.pooled(
                    Observation.FIRST_REPLY,
                    sum ->
                        100
                            * (Ratio.of(sum[1], sum[0], FEWEST)
                                - Ratio.of(sum[3], sum[2], FEWEST))),
                cases.pooled(Observation.FIRST_REPLY, sum -> Ratio.of(sum[1], sum[0])),
                cases.pooled(Observation.FIRST_REPLY, sum -> Ratio.of(sum[0], sum[0] + sum[2]))));
  }

  private static Pattern e20() {
    return new Pattern(
        PatternName.E20,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "weibull_shape",
                "",
                "Weibull shape of newcomers' posting lives",
                "新人发言寿命的威布尔形状参数",
                between(0.2, 0.5)),
            PatternNumber.of(
                "likelihood_ratio",
                "",
                "likelihood ratio of Weibull over exponential",
                "威布尔相对指数分布的似然比统计量",
                atLeast(REJECTED))),
        cases ->
            List.of(
                cases.median(Observation.POSTING_LIVES, 3),
                cases.median(Observation.POSTING_LIVES, 4)));
  }

  private static Pattern e21() {
    int[] ages = {1, 30, 365};
    double[] low = {0.38, 0.24, 0.11};
    double[] high = {0.50, 0.48, 0.21};
    return new Pattern(
        PatternName.E21,
        Set.of(),
        PatternDesign.ALONE,
        IntStream.range(0, ages.length)
            .mapToObj(
                k ->
                    PatternNumber.of(
                        "survival_" + ages[k] + "d",
                        SHARE,
                        "newcomers who write for more than " + ages[k] + " days",
                        "发言期超过" + ages[k] + "天的新人比例",
                        between(low[k], high[k])))
            .toList(),
        cases ->
            IntStream.range(0, ages.length)
                .mapToObj(k -> cases.median(Observation.POSTING_LIVES, k))
                .toList());
  }

  private static Pattern e45() {
    return new Pattern(
        PatternName.E45,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "first_day_ratio",
                "",
                "messages of day one, later top tenth over the others",
                "首日消息数，日后前十分之一与其他人之比",
                atLeast(2))),
        cases ->
            List.of(
                cases.pooled(
                    Observation.FIRST_DAY,
                    sum -> Ratio.of(sum[1], sum[0]) / Ratio.of(sum[3], sum[2]))));
  }
}
