package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lifecircle.quantity.Text;

/**
 * The sentence on a whole curve: its shape, how it ended, and how strong the evidence for its
 * stages is.
 */
final class Verdict {
  static final Text NO_GERMINATION =
      new Text("no germination can be told from growth", "看不出有别于成长期的萌芽期");
  private static final double SMALL = StrictMath.log(0.10);

  private Verdict() {}

  /** The verdict on a curve with its stages. */
  static Text of(ActivityCurve curve, Trend trend, List<StageSpan> spans, StageEvidence evidence) {
    List<Text> parts = new ArrayList<>();
    parts.add(evidence.shape().term());
    if (!spans.isEmpty() && spans.get(0).stage() == Stage.RAPID_GROWTH) {
      parts.add(noGermination(curve, trend, spans.get(0)));
    }
    parts.add(EndWords.of(curve, spans, evidence));
    if (!spans.isEmpty()) {
      parts.add(EvidenceWords.of(evidence.whole()));
    }
    return new Text(
        capitalised(parts.stream().map(Text::en).collect(Collectors.joining("; "))),
        parts.stream().map(Text::zh).collect(Collectors.joining("；")));
  }

  /** Where nothing tells germination from growth, when the growth passed a tenth of its height. */
  private static Text noGermination(ActivityCurve curve, Trend trend, StageSpan growth) {
    int first = growth.firstPeriod();
    if (trend.level(first) >= SMALL) {
      return NO_GERMINATION;
    }
    int passed =
        trend.passage(first, StrictMath.min(growth.endPeriod(), trend.last()), SMALL, true);
    String days = StageWords.days(curve.day(passed) - curve.day(first));
    return new Text(
        NO_GERMINATION.en() + ", 10 % of the height is passed after " + days + " days",
        NO_GERMINATION.zh() + "，" + days + " 天后越过高度的 10 %");
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
