package lifecircle.lifecycle;

/**
 * Where a trend stays level below its height for long: a plateau.
 *
 * <p>Units: days, slopes a week. Assumption: 84 days or more; each piece changes by at most 1 % a
 * week and by less than a factor of two (on the way up less than a third), or has no sure change;
 * at 10 % of the height or more (what is lower is silence), between two humps at 15 % (what is
 * lower is the valley).
 */
final class Levels {
  static final int LONG_DAYS = 84;
  static final double SLOPE = 0.01;
  static final double TWICE = StrictMath.log(2);
  static final double OF_A_VALLEY = StrictMath.log(0.15);

  private final Trend trend;
  private final double height;
  private final double least;
  private final double most;

  /**
   * Levels below one height.
   *
   * @param height its logarithm, relative to the height of the trend
   * @param least the logarithm of the least share of it that is no valley and no silence
   * @param most by how much the logarithm of a piece may change at the most
   */
  Levels(Trend trend, double height, double least, double most) {
    this.trend = trend;
    this.height = height;
    this.least = least;
    this.most = most;
  }

  /**
   * The corner up to which the line is level from a corner on: the corner itself where it is not.
   */
  int endOfLevel(int corner, int lastCorner) {
    int end = corner;
    while (end < lastCorner && isLevel(end)) {
      end++;
    }
    return end;
  }

  /** Whether the line is level from one corner to another for long. */
  boolean isLong(int corner, int end) {
    return end > corner && trend.period(end) - trend.period(corner) >= trend.periods(LONG_DAYS);
  }

  private boolean isLevel(int piece) {
    double start = trend.cornerLevel(piece) - height;
    double stop = trend.cornerLevel(piece + 1) - height;
    boolean flat =
        StrictMath.abs(trend.slope(piece)) <= SLOPE && StrictMath.abs(stop - start) < most;
    return start < StageRules.HIGH
        && StrictMath.min(start, stop) >= least
        && (flat || (!trend.falls(piece) && !trend.rises(piece)));
  }
}
