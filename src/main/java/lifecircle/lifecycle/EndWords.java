package lifecircle.lifecycle;

import java.util.List;
import lifecircle.quantity.Text;

/**
 * How a community ended, in words. "Still alive" and "some still write" are never said where the
 * record ends in periods with nobody.
 */
final class EndWords {
  private EndWords() {}

  static Text of(ActivityCurve curve, List<StageSpan> spans, StageEvidence evidence) {
    Lifetime lifetime = evidence.lifetime();
    String days = StageWords.days(lifetime.days());
    if (!lifetime.censored()) {
      return new Text("lived " + days + " days", "存续 " + days + " 天");
    }
    long silent = silentDays(curve, spans);
    long nobody = daysWithNobody(curve);
    if (silent > 0) {
      Text last = nobody(nobody);
      return new Text(
          "silent for the last "
              + StageWords.days(silent)
              + " of "
              + days
              + " days, "
              + (nobody > 0 ? last.en() : "yet some still write"),
          days
              + " 天中最后 "
              + StageWords.days(silent)
              + " 天沉寂，"
              + (nobody > 0 ? last.zh() : "但仍有人发言"));
    }
    return nobody > 0
        ? new Text(
            "seen for " + days + " days, " + nobody(nobody).en(),
            "共观测 " + days + " 天，" + nobody(nobody).zh())
        : new Text("still alive after " + days + " days", days + " 天后仍然存活");
  }

  private static Text nobody(long days) {
    String number = StageWords.days(days);
    return new Text("nobody wrote in the last " + number + " days", "最后 " + number + " 天无人发言");
  }

  private static long daysWithNobody(ActivityCurve curve) {
    int end = curve.periods();
    long days = 0;
    while (end > 0 && curve.activeMembers(end - 1) == 0) {
      end--;
      days += curve.isCounted(end) ? curve.day(end + 1) - curve.day(end) : 0;
    }
    return days;
  }

  private static long silentDays(ActivityCurve curve, List<StageSpan> spans) {
    return spans.stream()
        .filter(span -> span.stage() == Stage.SILENCE && span.endPeriod() == curve.periods())
        .mapToLong(span -> curve.day(span.endPeriod()) - curve.day(span.firstPeriod()))
        .sum();
  }
}
