package lifecircle.pattern;

import static lifecircle.pattern.Accepted.atLeast;
import static lifecircle.pattern.Accepted.between;

import java.util.List;
import java.util.Set;
import lifecircle.quantity.Text;

/** Patterns of the life of whole groups: E28 to E44. */
final class GroupLifePatterns {
  private static final String SHARE_OF_RUNS = "share of records";

  private GroupLifePatterns() {}

  static List<Pattern> all() {
    return List.of(e29(), e44());
  }

  private static Pattern e29() {
    return new Pattern(
        "E29",
        new Text("Fast rise, slow fall", "快速上升，缓慢下降"),
        "24 monthly curves of public logs",
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

  private static Pattern e44() {
    return new Pattern(
        "E44",
        new Text("Early growth is a power of time", "早期增长是时间的幂"),
        "Zang et al. 2016",
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
