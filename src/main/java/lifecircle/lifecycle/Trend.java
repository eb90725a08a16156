package lifecircle.lifecycle;

import java.util.stream.IntStream;
import lifecircle.quantity.Period;

/**
 * The fitted line of one life, read the way the rules of the stages ask: its corners, how high it
 * stands below its peak, and which of its pieces rise or fall for sure.
 *
 * <p>Corners are the first period, the bends and the last period; a piece reaches from one corner
 * to the next. Levels are logarithms relative to the peak of the whole line, so the peak is 0.
 *
 * <p>Units: periods, slopes a week. Assumption: a piece rises or falls if its slope differs from 0
 * by more than 1.96 standard errors <em>and</em> it changes activity by a quarter or more.
 */
final class Trend {
  static final double SURE = 1.959964;
  static final double A_QUARTER = -StrictMath.log(0.75);

  private final BrokenLine line;
  private final Period length;
  private final int[] corners;
  private final double peak;

  Trend(BrokenLine line, int periods, Period length) {
    this.line = line;
    this.length = length;
    this.corners =
        IntStream.concat(
                IntStream.concat(IntStream.of(0), IntStream.of(line.bends())),
                IntStream.of(periods - 1))
            .toArray();
    this.peak = IntStream.of(corners).mapToDouble(line::logLevel).max().orElseThrow();
  }

  int corners() {
    return corners.length;
  }

  /** The period of a corner. */
  int period(int corner) {
    return corners[corner];
  }

  /** The first period after the curve. */
  int end() {
    return corners[corners.length - 1] + 1;
  }

  /** Periods that make up at least so many days. */
  int periods(int days) {
    return length.covering(days);
  }

  /** Logarithm of the fitted level relative to the peak. */
  double level(int period) {
    return line.logLevel(period) - peak;
  }

  double cornerLevel(int corner) {
    return level(corners[corner]);
  }

  /** Mean change of log activity a week between two periods. */
  double growth(int from, int to) {
    return (line.logLevel(to) - line.logLevel(from)) / weeks(from, to);
  }

  /** Half the 95 % interval of that change. */
  double growthMargin(int from, int to) {
    return SURE * line.changeError(from, to) / StrictMath.abs(weeks(from, to));
  }

  private double weeks(int from, int to) {
    return (to - from) * length.meanDays() / 7.0;
  }

  /** Slope a week of the piece after a corner. */
  double slope(int corner) {
    return growth(corners[corner], corners[corner + 1]);
  }

  boolean rises(int corner) {
    return change(corner) >= A_QUARTER && isSure(corner);
  }

  boolean falls(int corner) {
    return change(corner) <= -A_QUARTER && isSure(corner);
  }

  private double change(int corner) {
    return cornerLevel(corner + 1) - cornerLevel(corner);
  }

  private boolean isSure(int corner) {
    int from = corners[corner];
    int to = corners[corner + 1];
    return StrictMath.abs(growth(from, to)) > growthMargin(from, to);
  }

  /** First period in a stretch at or past which the line is above (or below) a level. */
  int passage(int from, int to, double level, boolean upwards) {
    int t = from;
    while (t < to && (upwards ? level(t) < level : level(t) >= level)) {
      t++;
    }
    return t;
  }

  /** How many periods early or late a passage may be, by the error of the level there. */
  int passageMargin(int period, int peakPeriod) {
    int near = StrictMath.min(period, end() - 2);
    double slope = StrictMath.abs(line.logLevel(near + 1) - line.logLevel(near));
    double error = SURE * line.changeError(peakPeriod, near);
    return slope > 0 ? (int) StrictMath.min(end(), StrictMath.ceil(error / slope)) : end();
  }
}
