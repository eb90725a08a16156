package lifecircle.pattern;

import static lifecircle.pattern.Accepted.ANY;
import static lifecircle.pattern.Accepted.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Patterns of participation: E12 to E17. */
final class ParticipationPatterns {
  private static final String SHARE = "share";
  private static final int[] LEAST = {5, 18, 44};
  private static final int[] MOST = {17, 43, 429};
  private static final int FEWEST_MONTHS = 5;

  private ParticipationPatterns() {}

  static List<Pattern> all() {
    return List.of(e12(), e13(), e14(), e15(), e17());
  }

  private static Pattern e12() {
    return new Pattern(
        PatternName.E12,
        Set.of(Need.PRESENCE),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "silent_share",
                SHARE,
                "members on the list without a message for 84 days, months at height",
                "高位月份中84天无消息的在册成员比例",
                between(0.45, 0.90)),
            PatternNumber.of(
                "silent_visitor_share",
                SHARE,
                "the same of members who looked in during these days",
                "其中这些天来访过的成员的同一比例",
                ANY)),
        cases ->
            List.of(
                cases.median(Observation.SILENT_MEMBERS, 0),
                cases.median(Observation.SILENT_MEMBERS, 1)));
  }

  private static Pattern e13() {
    return ranks(PatternName.E13, "1", 0, between(0.15, 0.75));
  }

  private static Pattern e14() {
    return ranks(PatternName.E14, "10", 2, between(0.6, 0.96));
  }

  private static Pattern ranks(PatternName name, String percent, int first, Accepted band) {
    return new Pattern(
        name,
        Set.of(),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "top_" + percent + "pct_30d",
                SHARE,
                "messages of the top " + percent + " % of all members, months at height",
                "高位月份中前" + percent + "%成员的消息占比",
                band),
            PatternNumber.of(
                "top_" + percent + "pct_ever",
                SHARE,
                "the same over the whole record",
                "整个记录期的同一占比",
                band)),
        cases ->
            List.of(
                cases.median(Observation.RANKS, first),
                cases.median(Observation.RANKS, first + 1)));
  }

  private static Pattern e15() {
    List<PatternNumber> numbers = new ArrayList<>();
    for (int k = 0; k < LEAST.length; k++) {
      String range = LEAST[k] + "–" + MOST[k];
      numbers.add(
          PatternNumber.of(
              "gini_" + LEAST[k] + "_" + MOST[k] + "_posters",
              "",
              "Gini of messages in months with " + range + " posters, median",
              "发言者为" + range + "人的月份中消息的基尼系数，中位数",
              between(0.5, 0.85)));
    }
    numbers.add(
        PatternNumber.of(
            "least_step",
            "",
            "smallest rise from one class to the next",
            "相邻类别间的最小增幅",
            Accepted.atLeast(0)));
    return new Pattern(
        PatternName.E15,
        Set.of(),
        PatternDesign.OF_ALL_SIZES,
        numbers,
        ParticipationPatterns::ginis);
  }

  private static List<Measured> ginis(Cases cases) {
    double[] months = cases.together(Observation.GROUP_MONTHS);
    List<Measured> values = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < LEAST.length; k++) {
      int fewest = LEAST[k];
      int most = MOST[k];
      double[] ginis =
          IntStream.range(0, months.length / 3)
              .filter(m -> months[3 * m] >= fewest && months[3 * m] <= most)
              .mapToDouble(m -> months[3 * m + 2])
              .toArray();
      values.add(
          ginis.length < FEWEST_MONTHS
              ? new Measured(Double.NaN, ginis.length)
              : Measured.median(ginis));
      if (k > 0) {
        least = Math.min(least, values.get(k).value() - values.get(k - 1).value());
      }
    }
    values.add(new Measured(least, cases.all().size()));
    return values;
  }

  private static Pattern e17() {
    return new Pattern(
        PatternName.E17,
        Set.of(Need.TIMES),
        PatternDesign.ALONE,
        List.of(
            PatternNumber.of(
                "burstiness",
                "",
                "burstiness of gaps between own messages, mean of members with 20 or more",
                "本人消息间隔的突发性，20条以上成员的均值",
                between(0.3, 0.7))),
        cases -> List.of(cases.pooled(Observation.OWN_GAPS, sum -> Ratio.of(sum[1], sum[0]))));
  }
}
