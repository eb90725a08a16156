package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * One stage of one curve: from where to where, and the evidence for its name.
 *
 * <p>Units: periods counted from 0; {@code growthPerWeek} is the fitted change of the logarithm of
 * activity a week (0.1 is about +10 % a week), with its 95 % interval; {@code meanLevel} is the
 * mean fitted activity as a share of the fitted peak. A growth reaches to the bend at which the
 * stage ends, or to its last period where it ends by passing a level.
 *
 * @param stage the name
 * @param firstPeriod first period of the stage
 * @param endPeriod first period after the stage
 * @param growthPerWeek slope of log activity a week
 * @param growthLow lower end of its 95 % interval
 * @param growthHigh upper end of its 95 % interval
 * @param meanLevel mean fitted activity relative to the fitted peak
 * @param evidence where the fitted line stands at its ends, both languages; why it begins where it
 *     does is told by its {@link Boundary}
 */
public record StageSpan(
    Stage stage,
    int firstPeriod,
    int endPeriod,
    double growthPerWeek,
    double growthLow,
    double growthHigh,
    double meanLevel,
    Text evidence) {
  /** Refuses an empty or backward span. */
  public StageSpan {
    if (!(firstPeriod >= 0 && endPeriod > firstPeriod)) {
      throw new IllegalArgumentException(
          "stage from period " + firstPeriod + " to " + endPeriod + " is not a span");
    }
  }
}
