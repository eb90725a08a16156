package lifecircle.pattern;

import static lifecircle.pattern.Accepted.ANY;
import static lifecircle.pattern.Accepted.atMost;
import static lifecircle.pattern.Accepted.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Patterns of volume, attention and bystanders: E22 to E26. */
final class VolumePatterns {
  private static final int[] PRESENT = {15, 30, 60, 120, 250, 600};
  private static final int FEWEST_DAYS = 30;
  private static final int FEWEST_MONTHS = 10;
  private static final int FEWEST_OPENERS = 30;
  private static final int FEWEST_CLASSES = 3;
  private static final int FEWEST_SLOTS = 1000;
  private static final double MOST_SLOTS = 0.999;

  private VolumePatterns() {}

  static List<Pattern> all() {
    return List.of(e22(), e23(), e24(), e25(), e26());
  }

  private static Pattern e22() {
    return new Pattern(
        PatternName.E22,
        Set.of(Need.TIMES),
        PatternDesign.OF_ALL_SIZES,
        List.of(
            PatternNumber.of(
                "posters_20min_q999",
                "persons",
                "different posters within 20 minutes, 99.9 % quantile",
                "20分钟内不同发言者数，99.9%分位数",
                atMost(40))),
        cases ->
            List.of(
                new Measured(
                    ceiling(cases.sums(Observation.POSTERS_IN_SLOT)), cases.all().size())));
  }

  private static double ceiling(double... slots) {
    double all = 0;
    for (double some : slots) {
      all += some;
    }
    double below = 0;
    for (int posters = 0; posters < slots.length; posters++) {
      below += slots[posters];
      if (all >= FEWEST_SLOTS && below >= MOST_SLOTS * all) {
        return posters;
      }
    }
    return Double.NaN;
  }

  private static Pattern e23() {
    List<PatternNumber> numbers = new ArrayList<>();
    numbers.add(
        PatternNumber.of(
            "slope_below_150",
            "",
            "log-log slope of messages a day against people present, 15–150 present",
            "日消息数对在场人数的双对数斜率（在场15–150人）",
            between(0.4, 0.9)));
    numbers.add(
        PatternNumber.of(
            "slope_above_250",
            "",
            "the same with more than 250 present",
            "同上（在场超过250人）",
            atMost(0.3)));
    for (int k = 0; k + 1 < PRESENT.length; k++) {
      String range = PRESENT[k] + "–" + PRESENT[k + 1];
      numbers.add(
          PatternNumber.of(
              "messages_" + PRESENT[k] + "_" + PRESENT[k + 1] + "_present",
              "messages a day",
              "messages a day with " + range + " present, median",
              "在场" + range + "人时的日消息数，中位数",
              ANY));
    }
    return new Pattern(
        PatternName.E23,
        Set.of(Need.PRESENCE),
        PatternDesign.OF_ALL_SIZES,
        numbers,
        VolumePatterns::volumes);
  }

  private static List<Measured> volumes(Cases cases) {
    double[] points = cases.together(Observation.ROOM_DAYS);
    List<Measured> values = new ArrayList<>();
    values.add(slope(points, 15, 150));
    values.add(slope(points, 251, Integer.MAX_VALUE));
    for (int k = 0; k + 1 < PRESENT.length; k++) {
      int least = PRESENT[k];
      int most = PRESENT[k + 1];
      double[] messages =
          IntStream.range(0, points.length / 2)
              .filter(d -> points[2 * d] >= least && points[2 * d] < most)
              .mapToDouble(d -> points[2 * d + 1])
              .toArray();
      values.add(
          messages.length < FEWEST_DAYS
              ? new Measured(Double.NaN, messages.length)
              : Measured.median(messages));
    }
    return values;
  }

  private static Measured slope(double[] points, int least, int most) {
    SimpleRegression line = new SimpleRegression();
    for (int d = 0; d < points.length / 2; d++) {
      if (points[2 * d] >= least && points[2 * d] <= most) {
        line.addData(StrictMath.log(points[2 * d]), StrictMath.log(points[2 * d + 1]));
      }
    }
    return slope(line, FEWEST_DAYS);
  }

  /** The slope of a line through points; NaN where they are fewer, or stand above each other. */
  private static Measured slope(SimpleRegression line, int fewest) {
    int points = Math.toIntExact(line.getN());
    return new Measured(points < fewest ? Double.NaN : line.getSlope(), points);
  }

  private static Pattern e24() {
    return new Pattern(
        PatternName.E24,
        Set.of(Need.GROUPS),
        PatternDesign.OF_ALL_SIZES,
        List.of(
            PatternNumber.of(
                "exponent",
                "",
                "exponent of messages a month against posters, months of all groups",
                "月消息数对月发言人数的指数（所有群的月份）",
                between(1.1, 1.5))),
        cases -> {
          double[] months = cases.together(Observation.GROUP_MONTHS);
          SimpleRegression line = new SimpleRegression();
          for (int m = 0; m < months.length / 3; m++) {
            line.addData(StrictMath.log(months[3 * m]), StrictMath.log(months[3 * m + 1]));
          }
          return List.of(slope(line, FEWEST_MONTHS));
        });
  }

  private static Pattern e25() {
    return new Pattern(
        PatternName.E25,
        Set.of(Need.PRESENCE),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "writing_heavy_over_middle",
                "",
                "share of those present who write, heaviest fifth of days over the middle fifth",
                "在场者中发言者的比例，负载最重的五分之一日与中间五分之一日之比",
                atMost(1)),
            PatternNumber.of(
                "output_heavy_over_best",
                "",
                "messages per head, heaviest fifth of days over the fifth with most",
                "人均消息数，负载最重的五分之一日与最多的五分之一日之比",
                atMost(0.99))),
        cases ->
            List.of(cases.median(Observation.OVERLOAD, 0), cases.median(Observation.OVERLOAD, 1)));
  }

  private static Pattern e26() {
    return new Pattern(
        PatternName.E26,
        Set.of(Need.PRESENCE, Need.RECEIVERS),
        PatternDesign.OF_ALL_SIZES,
        List.of(
            PatternNumber.of(
                "diffusion_exponent",
                "",
                "a, where each listener's readiness to answer an opener goes with n^−a",
                "a：每位在场者回应开题消息的倾向与n^−a成正比",
                between(0.1, 0.6))),
        cases -> {
          double[] sums = cases.sums(Observation.ANSWERS);
          SimpleRegression line = new SimpleRegression();
          for (int k = 0; k < sums.length / 3; k++) {
            if (sums[3 * k] >= FEWEST_OPENERS) {
              double logListeners = sums[3 * k + 2] / sums[3 * k];
              double silent = 1 - (sums[3 * k + 1] + 0.5) / (sums[3 * k] + 1);
              line.addData(logListeners, StrictMath.log(-StrictMath.log(silent)) - logListeners);
            }
          }
          Measured slope = slope(line, FEWEST_CLASSES);
          return List.of(new Measured(-slope.value(), slope.records()));
        });
  }
}
