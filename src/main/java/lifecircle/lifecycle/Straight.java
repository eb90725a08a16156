package lifecircle.lifecycle;

import java.util.Optional;
import lifecircle.quantity.Text;

/**
 * What may be said of a life whose line has no bend. Such a line tells a direction. When the height
 * was, it cannot tell: it is highest at one end of the record whatever the counts do, and where it
 * remembers, they wander far off it. So a claim about the height stands only if the smoothed counts
 * agree, and a life that rises and falls no more than a wandering curve is told in just these
 * words.
 *
 * <p>Units: periods. Assumption: the levels of {@link ThresholdStages} and the days of {@link
 * StageFinder}; no further number.
 */
final class Straight {
  private Straight() {}

  /** What is left of the shape a line says, when the smoothed counts have been asked. */
  static Shape claim(Shape said, BrokenLine line, Trend trend, ThresholdStages counts) {
    if (line.bends().length > 0) {
      return said;
    }
    boolean wanders = line.memory().carried() > 0;
    return switch (said) {
      case FAILED_AT_BIRTH, BEGAN_AT_HEIGHT ->
          wanders && counts.active().isPresent()
              ? Shape.NO_DISTINCT_STAGES
              : fellSoon(trend, counts) ? said : Shape.BEGAN_AT_HEIGHT;
      case HAS_NOT_FALLEN ->
          wanders && counts.decline().isPresent() ? Shape.NO_DISTINCT_STAGES : said;
      case ROSE_AND_FELL, SEVERAL_HUMPS, NO_DISTINCT_STAGES -> said;
    };
  }

  private static boolean fellSoon(Trend trend, ThresholdStages counts) {
    int soon = trend.periods(StageFinder.BIRTH_DAYS) + trend.periods(StageFinder.FAILURE_DAYS);
    return counts.decline().isPresent() && counts.decline().getAsInt() <= soon;
  }

  /** What the smoothed counts of a life without distinct stages do, if they rise or fall at all. */
  static Optional<Text> wandering(StageEvidence evidence) {
    boolean unbent = evidence.shape() == Shape.NO_DISTINCT_STAGES && evidence.bends().isEmpty();
    boolean rises = evidence.thresholds().active().isPresent();
    boolean falls = evidence.thresholds().decline().isPresent();
    if (!unbent || !(rises || falls)) {
      return Optional.empty();
    }
    String en = rises && falls ? "rise and fall" : rises ? "rise" : "fall";
    String zh = rises && falls ? "有起有落" : rises ? "上升" : "下降";
    return Optional.of(told(en, zh));
  }

  /** The words of it. */
  static Text told(String en, String zh) {
    return new Text(
        "smoothed counts " + en + ", but no more than a wandering curve would",
        "平滑后的计数" + zh + "，但不超出随机游走");
  }
}
