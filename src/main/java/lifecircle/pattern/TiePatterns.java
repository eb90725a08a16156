package lifecircle.pattern;

import static lifecircle.pattern.Accepted.ANY;
import static lifecircle.pattern.Accepted.atMost;
import static lifecircle.pattern.Accepted.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Patterns of ties and attention: E1 to E11. */
final class TiePatterns {
  private static final String SHARE = "share";
  private static final String[] USES = {"1", "2-3", "4-9", "10-29", "30+"};
  private static final double[] USE_LOW = {0.15, 0.23, 0.33, 0.53, 0.61};
  private static final double[] USE_HIGH = {0.24, 0.34, 0.56, 0.78, 0.93};
  private static final int[] GAPS = {8, 16, 32};
  private static final double[] GAPS_LOW = {0.49, 0.26, 0.11};
  private static final double[] GAPS_HIGH = {0.61, 0.38, 0.22};

  private TiePatterns() {}

  static List<Pattern> all() {
    return List.of(e1(), e2(), e3(), e7(), e8(), e10(), e11());
  }

  private static Pattern pattern(
      PatternName name, List<PatternNumber> numbers, Function<Cases, List<Measured>> measure) {
    return new Pattern(name, Set.of(Need.RECEIVERS), PatternDesign.ALONE, numbers, measure);
  }

  private static Pattern e1() {
    return pattern(
        PatternName.E1,
        List.of(
            PatternNumber.of(
                "partners_30d_mean",
                "persons",
                "partners within 30 days, mean of those who have any",
                "30天内的交往对象数，均值（至少有一人者）",
                between(3, 11)),
            PatternNumber.of(
                "partners_30d_q99",
                "persons",
                "partners within 30 days, 99 % quantile",
                "30天内的交往对象数，99%分位数",
                atMost(150)),
            PatternNumber.of(
                "partners_30d_max",
                "persons",
                "partners within 30 days, most",
                "30天内的交往对象数，最多",
                ANY),
            PatternNumber.of(
                "above_150_share",
                SHARE,
                "members with more than 150 partners within 30 days",
                "30天内交往对象超过150人的成员比例",
                atMost(0.02))),
        cases ->
            IntStream.range(0, 4).mapToObj(k -> cases.median(Observation.PARTNERS, k)).toList());
  }

  private static Pattern e2() {
    return pattern(
        PatternName.E2,
        List.of(
            PatternNumber.of(
                "layer_ratio",
                "",
                "size of a layer, with all within, over the next one within",
                "相邻累积层的规模之比",
                between(2, 4)),
            PatternNumber.of(
                "clearer_than_lognormal_low",
                SHARE,
                "members whose layers are clearer than those of a matched lognormal, lower 95 % limit",
                "分层比匹配的对数正态更清晰的成员比例，95%下限",
                between(0.5, 1))),
        cases ->
            List.of(
                cases.pooled(Observation.LAYERS, sum -> StrictMath.exp(Ratio.of(sum[1], sum[0]))),
                cases.pooled(Observation.LAYERS, sum -> Ratio.lowerLimit(sum[2], sum[0]))));
  }

  private static Pattern e3() {
    return pattern(
        PatternName.E3,
        List.of(
            PatternNumber.of(
                "first_share", SHARE, "acts towards the first partner", "对第一位对象的行为占比", ANY),
            PatternNumber.of(
                "first_5_share",
                SHARE,
                "acts towards the first 5",
                "对前5位对象的行为占比",
                between(0.40, 0.60)),
            PatternNumber.of(
                "first_15_share",
                SHARE,
                "acts towards the first 15",
                "对前15位对象的行为占比",
                between(0.60, 0.90))),
        cases ->
            IntStream.rangeClosed(1, 3)
                .mapToObj(
                    k -> cases.pooled(Observation.INNER_CIRCLE, sum -> Ratio.of(sum[k], sum[0])))
                .toList());
  }

  private static Pattern e7() {
    return pattern(
        PatternName.E7,
        List.of(
            PatternNumber.of(
                "one_way_survival",
                SHARE,
                "one-way pairs of 90 days seen in the next 90",
                "90天内单向的对子在下一个90天仍有往来的比例",
                ANY),
            PatternNumber.of(
                "mutual_survival",
                SHARE,
                "mutual pairs of 90 days seen in the next 90",
                "90天内双向的对子在下一个90天仍有往来的比例",
                ANY),
            PatternNumber.of(
                "survival_ratio", "", "mutual over one-way", "双向与单向之比", between(1.5, 2.5))),
        cases ->
            List.of(
                cases.pooled(Observation.TIE_SURVIVAL, sum -> survival(sum, 0)),
                cases.pooled(Observation.TIE_SURVIVAL, sum -> survival(sum, 1)),
                cases.pooled(
                    Observation.TIE_SURVIVAL, sum -> survival(sum, 1) / survival(sum, 0))));
  }

  private static double survival(double[] sums, int ofClass) {
    return Ratio.of(sums[2 * ofClass + 1], sums[2 * ofClass]);
  }

  private static Pattern e8() {
    List<PatternNumber> numbers = new ArrayList<>();
    for (int use = 0; use < USES.length; use++) {
      numbers.add(
          PatternNumber.of(
              "survival_" + USES[use].replace('-', '_').replace("+", "_or_more"),
              SHARE,
              "pairs with " + USES[use] + " acts in 90 days seen in the next 90",
              "90天内有" + USES[use] + "次行为的对子在下一个90天仍有往来的比例",
              between(USE_LOW[use], USE_HIGH[use])));
    }
    numbers.add(
        PatternNumber.of(
            "least_step",
            SHARE,
            "smallest rise from one class to the next",
            "相邻类别间的最小增幅",
            Accepted.atLeast(0)));
    return pattern(
        PatternName.E8,
        numbers,
        cases -> {
          List<Measured> values = new ArrayList<>();
          for (int use = 0; use < USES.length; use++) {
            int ofClass = 2 + use;
            values.add(cases.pooled(Observation.TIE_SURVIVAL, sum -> survival(sum, ofClass)));
          }
          values.add(cases.pooled(Observation.TIE_SURVIVAL, TiePatterns::leastStep));
          return values;
        });
  }

  private static double leastStep(double... sums) {
    double least = Double.POSITIVE_INFINITY;
    for (int use = 1; use < USES.length; use++) {
      least = Math.min(least, survival(sums, 2 + use) - survival(sums, 1 + use));
    }
    return least;
  }

  private static Pattern e10() {
    List<PatternNumber> numbers = new ArrayList<>();
    for (int k = 0; k < GAPS.length; k++) {
      numbers.add(
          PatternNumber.of(
              "resumes_after_" + GAPS[k] + "_gaps",
              SHARE,
              "ties silent for " + GAPS[k] + " of their mean gaps that resume",
              "沉默达自身平均间隔" + GAPS[k] + "倍后恢复的联系比例",
              between(GAPS_LOW[k], GAPS_HIGH[k])));
    }
    return pattern(
        PatternName.E10,
        numbers,
        cases ->
            IntStream.range(0, GAPS.length)
                .mapToObj(
                    k ->
                        cases.pooled(
                            Observation.TIE_SILENCE, sum -> Ratio.of(sum[2 * k + 1], sum[2 * k])))
                .toList());
  }

  private static Pattern e11() {
    return pattern(
        PatternName.E11,
        List.of(
            PatternNumber.of(
                "common_partner_odds_ratio",
                "",
                "odds of a common partner, of new pairs over other pairs",
                "新对子与其他对子有共同对象的优势比",
                between(3, 30))),
        cases -> List.of(cases.pooled(Observation.TRIANGLES, sum -> Ratio.of(sum[0], sum[1]))));
  }
}
