package lifecircle.pattern;

import java.util.OptionalInt;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.lifecycle.FourWeekMean;

/**
 * Whether a community rises faster than it falls: weeks from 10 % of the peak to the peak are at
 * most 0.7 of those from the peak to half of it, on the smoothed weekly curve of those who write. A
 * record that begins above 10 % without showing the founding does not show the rise; a fall that
 * the record cuts off can only be longer.
 */
final class RiseAndFall {
  private static final double BEGINNING = 0.1;
  private static final double HALF = 0.5;
  private static final double MOST = 0.7;

  private RiseAndFall() {}

  /** 1 for yes, 0 for no, NaN where the record does not show it. */
  static double[] of(History history) {
    FourWeekMean curve = history.curve();
    if (!(curve.peak() > 0)) {
      return new double[] {Double.NaN};
    }
    boolean born = history.has(Kind.JOIN) || curve.level(0) < BEGINNING * curve.peak();
    OptionalInt half = curve.firstBelow(HALF);
    double rise = curve.peakWeek() - curve.risenTo(BEGINNING);
    double fall = half.orElse(curve.weeks() - 1) - (double) curve.peakWeek();
    boolean faster = rise <= MOST * fall;
    boolean shown = born && (half.isPresent() || faster);
    return new double[] {shown ? (faster ? 1 : 0) : Double.NaN};
  }
}
