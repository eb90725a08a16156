package lifecircle.study;

/**
 * The least-squares line through points, and how much of their scatter it takes up.
 *
 * <p>Fewer than three points, or points above one another, give no line: NaN.
 */
final class StraightLine {
  private int points;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumXy;
  private double sumYy;

  void add(double x, double y) {
    points++;
    sumX += x;
    sumY += y;
    sumXx += x * x;
    sumXy += x * y;
    sumYy += y * y;
  }

  int points() {
    return points;
  }

  double slope() {
    double scatter = sumXx - sumX * sumX / points;
    return points < 3 || !(scatter > 0) ? Double.NaN : (sumXy - sumX * sumY / points) / scatter;
  }

  /** R², the part of the variance of y on the line. */
  double straightness() {
    double scatter = sumYy - sumY * sumY / points;
    return scatter > 0 ? slope() * (sumXy - sumX * sumY / points) / scatter : Double.NaN;
  }
}
