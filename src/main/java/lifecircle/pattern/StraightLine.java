package lifecircle.pattern;

/**
 * A straight line through points by least squares.
 *
 * <p>Units: those of the points.
 */
final class StraightLine {
  private int points;
  private double meanX;
  private double meanY;
  private double xx;
  private double xy;
  private double yy;

  /** One more point. */
  void add(double x, double y) {
    points++;
    double dx = x - meanX;
    double dy = y - meanY;
    meanX += dx / points;
    meanY += dy / points;
    xx += dx * (x - meanX);
    xy += dx * (y - meanY);
    yy += dy * (y - meanY);
  }

  /** How many points there are. */
  int points() {
    return points;
  }

  /** The slope; NaN where all points stand above each other. */
  double slope() {
    return xx > 0 ? xy / xx : Double.NaN;
  }

  /** The squared correlation: 1 on a line. */
  double straightness() {
    return xx > 0 && yy > 0 ? xy * xy / (xx * yy) : Double.NaN;
  }
}
