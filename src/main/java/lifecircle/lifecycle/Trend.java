package lifecircle.lifecycle;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.quantity.Period;

/**
 * The drawn line of one series, read the way the rules of the stages ask: its corners, how high it
 * stands below its height, and which of its pieces rise or fall for sure.
 *
 * <p>Corners are the first period with anybody, the bends and the last period of the line; a piece
 * reaches from one corner to the next. Levels are logarithms relative to the <em>height</em>, the
 * highest level that is held for 28 days and four periods: a corner, maybe a spike, is no height.
 *
 * <p>Units: periods, slopes a week. Assumption: a piece rises or falls if it takes the line up by a
 * third or down by a quarter <em>and</em> the line is surely worse with the piece held level
 * (likelihood ratio at 5 %, neighbours' resemblance allowed for).
 */
final class Trend {
  static final double SURE = 1.959964;
  static final double A_QUARTER = -StrictMath.log(0.75);
  static final int HELD_DAYS = 28;
  static final int HELD_PERIODS = 4;
  private static final int HELD_PART = 3;

  private final BrokenLine line;
  private final double news;
  private final Period length;
  private final int end;
  private final int[] corners;
  private final double[] lostIfLevel;
  private final double height;

  Trend(DrawnLine drawn, int periods, Period length) {
    this.line = drawn.line();
    this.news = drawn.news();
    this.length = length;
    this.end = periods;
    this.corners =
        IntStream.concat(
                IntStream.concat(IntStream.of(drawn.search().from()), IntStream.of(line.bends())),
                IntStream.of(drawn.search().to()))
            .toArray();
    this.height = held(line::logLevel, first(), last());
    this.lostIfLevel =
        IntStream.range(0, corners.length - 1)
            .mapToDouble(
                piece -> 2 * news * (line.likelihood() - line.levelled(piece).likelihood()))
            .toArray();
  }

  /** The highest level held for 28 days and four periods; for a third of a short stretch. */
  private double held(IntToDoubleFunction level, int from, int to) {
    int wished = StrictMath.max(HELD_PERIODS, periods(HELD_DAYS));
    int width = StrictMath.min(wished, StrictMath.max(1, (to - from + 1) / HELD_PART));
    double best = Double.NEGATIVE_INFINITY;
    for (int t = from; t + width - 1 <= to; t++) {
      double low = IntStream.range(t, t + width).mapToDouble(level).min().orElseThrow();
      best = StrictMath.max(best, low);
    }
    return best;
  }

  /** The highest level held between two periods, relative to the height of the whole line. */
  double held(int from, int to) {
    return held(this::level, from, to);
  }

  int corners() {
    return corners.length;
  }

  /** The period of a corner. */
  int period(int corner) {
    return corners[corner];
  }

  /** The first period of the line. */
  int first() {
    return corners[0];
  }

  /** The last period of the line. */
  int last() {
    return corners[corners.length - 1];
  }

  /** The first period after the record. */
  int end() {
    return end;
  }

  /** Periods that make up at least so many days. */
  int periods(int days) {
    return length.covering(days);
  }

  /** Logarithm of the fitted level relative to the height. */
  double level(int period) {
    return line.logLevel(period) - height;
  }

  double cornerLevel(int corner) {
    return level(corners[corner]);
  }

  /** The corner that stands at a period, if one does. */
  boolean isCorner(int period) {
    return IntStream.of(corners).anyMatch(corner -> corner == period);
  }

  /** The piece a period lies in: its first corner. */
  int piece(int period) {
    int piece = 0;
    while (piece < corners.length - 2 && corners[piece + 1] <= period) {
      piece++;
    }
    return piece;
  }

  /** Mean change of log activity a week between two periods; 0 within one. */
  double growth(int from, int to) {
    return from == to ? 0 : (line.logLevel(to) - line.logLevel(from)) / weeks(from, to);
  }

  /** Half the 95 % interval of that change. */
  double growthMargin(int from, int to) {
    return from == to
        ? 0
        : SURE * line.changeError(from, to) / StrictMath.sqrt(news) / weeks(from, to);
  }

  private double weeks(int from, int to) {
    return (to - from) * length.meanDays() / 7.0;
  }

  /** Slope a week of the piece after a corner. */
  double slope(int piece) {
    return growth(corners[piece], corners[piece + 1]);
  }

  boolean rises(int piece) {
    return change(piece) >= A_QUARTER && isSure(piece);
  }

  boolean falls(int piece) {
    return change(piece) <= -A_QUARTER && isSure(piece);
  }

  private double change(int piece) {
    return cornerLevel(piece + 1) - cornerLevel(piece);
  }

  private boolean isSure(int piece) {
    return lostIfLevel[piece] > SURE * SURE;
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
    int near = StrictMath.max(first(), StrictMath.min(period - 1, last() - 1));
    double slope = StrictMath.abs(line.logLevel(near + 1) - line.logLevel(near));
    double error = SURE * line.changeError(peakPeriod, near) / StrictMath.sqrt(news);
    return slope > 0 ? (int) StrictMath.min(end, StrictMath.ceil(error / slope)) : end;
  }
}
