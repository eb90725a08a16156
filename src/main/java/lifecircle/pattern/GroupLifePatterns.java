package lifecircle.pattern;

import static lifecircle.pattern.Accepted.ANY;
import static lifecircle.pattern.Accepted.atLeast;
import static lifecircle.pattern.Accepted.atMost;
import static lifecircle.pattern.Accepted.between;

import java.util.List;
import java.util.Set;

/** Patterns of the life of whole groups: E28 to E44. */
final class GroupLifePatterns {
  private static final String SHARE_OF_RUNS = "share of records";
  private static final double TWO_HEAPS = 0.56;
  private static final double REJECTED = 0.895;

  private GroupLifePatterns() {}

  static List<Pattern> all() {
    return List.of(e28(), e29(), e31(), e32(), e40(), e42(), e44());
  }

  private static Pattern e28() {
    return new Pattern(
        PatternName.E28,
        Set.of(),
        Set.of(PatternDesign.FOUNDINGS),
        List.of(
            PatternNumber.of(
                "lifetime_bimodality",
                "",
                "bimodality coefficient of days to the last message, over foundings",
                "至最后一条消息的天数的双峰系数（不同创建条件）",
                atLeast(TWO_HEAPS)),
            PatternNumber.of(
                "lifetime_median", "d", "days to the last message, median", "至最后一条消息的天数，中位数", ANY)),
        cases ->
            List.of(
                new Measured(
                    Shapes.bimodality(cases.each(Observation.WHOLE_LIFE, 0)), cases.all().size()),
                cases.median(Observation.WHOLE_LIFE, 0)));
  }

  private static Pattern e29() {
    return new Pattern(
        PatternName.E29,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "faster_rise_share",
                SHARE_OF_RUNS,
                "rise (10 % → peak) at most 0.7 of the fall (peak → 50 %)",
                "上升期（10%→峰值）不超过下降期（峰值→50%）0.7倍的比例",
                atLeast(0.6))),
        cases -> List.of(cases.mean(Observation.RISE_AND_FALL, 0)));
  }

  private static Pattern e31() {
    return new Pattern(
        PatternName.E31,
        Set.of(),
        Set.of(PatternDesign.FOUNDINGS),
        List.of(
            PatternNumber.of(
                "never_grew_share",
                SHARE_OF_RUNS,
                "foundings that peak in the first four weeks or never double",
                "在最初四周达到峰值或从未翻倍的创建比例",
                between(0.3, 0.9))),
        cases -> {
          Measured grew = cases.mean(Observation.WHOLE_LIFE, 1);
          return List.of(new Measured(1 - grew.value(), grew.records()));
        });
  }

  private static Pattern e32() {
    return new Pattern(
        PatternName.E32,
        Set.of(),
        Set.of(PatternDesign.FOUNDINGS),
        List.of(
            PatternNumber.of(
                "lognormal_misfit",
                "",
                "Lilliefors' statistic of logarithms of posters in the largest month, over groups",
                "各群最大月发言人数对数的Lilliefors统计量",
                atMost(REJECTED))),
        cases -> {
          double[] sizes = cases.together(Observation.GROUP_SIZES);
          return List.of(new Measured(Shapes.lognormalMisfit(sizes), sizes.length));
        });
  }

  private static Pattern e40() {
    return new Pattern(
        PatternName.E40,
        Set.of(),
        Set.of(PatternDesign.INFLOW),
        List.of(
            PatternNumber.of(
                "moderations_recovering",
                "of 2 moderations",
                "moderations under which members of before recover within 180 days",
                "旧成员在180天内恢复的管理方式数",
                between(1, 1)),
            PatternNumber.of(
                "old_hands_little_moderation",
                "",
                "posters of before, with the step over without it, little moderation",
                "旧发言者，有无流入之比，管理少",
                ANY),
            PatternNumber.of(
                "old_hands_much_moderation", "", "the same, much moderation", "同上，管理多", ANY)),
        Recovery::measure);
  }

  private static Pattern e42() {
    return new Pattern(
        PatternName.E42,
        Set.of(),
        Set.of(PatternDesign.HOURS),
        List.of(
            PatternNumber.of(
                "first_gain",
                "posters",
                "weekly posters gained by the scenario's hours over none",
                "场景工时相对无工时增加的周发言人数",
                atLeast(0.01)),
            PatternNumber.of(
                "later_gain_over_first",
                "",
                "gain by an hour from once to four times the hours, over that from none to once",
                "工时从1倍增至4倍与从0增至1倍的单位收益之比",
                atMost(0.99))),
        Returns::measure);
  }

  private static Pattern e44() {
    return new Pattern(
        PatternName.E44,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "power_share",
                SHARE_OF_RUNS,
                "cumulative joins before half of the peak straighter in log-log than in log-linear",
                "峰值一半之前的累计加入数在双对数下比半对数下更直的比例",
                between(0.5, 1))),
        cases -> List.of(cases.mean(Observation.EARLY_GROWTH, 0)));
  }
}
