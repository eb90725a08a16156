package lifecircle.experiment;

/**
 * Between which values a number can lie. A confidence interval is cut there: what it loses holds no
 * possible value, so that it covers the true one as often as before.
 *
 * @param least the smallest possible value
 * @param most the largest
 */
public record Range(double least, double most) {
  /** Any number at all. */
  public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Shares, from none to all. */
  public static final Range SHARE = new Range(0, 1);

  /** What is counted: persons, days, messages. */
  public static final Range COUNT = new Range(0, Double.POSITIVE_INFINITY);

  private static final Range BOTH_SIDES = new Range(-1, 1);

  /** Refuses a range that holds nothing. */
  public Range {
    if (!(least < most)) {
      throw new IllegalArgumentException("no number lies between " + least + " and " + most);
    }
  }

  /** What a number with this unit can be; a balance of money may be below zero. */
  public static Range ofUnit(String unit) {
    return switch (unit) {
      case "share" -> SHARE;
      case "in [-1, 1]" -> BOTH_SIDES;
      case "yuan" -> ANY;
      default -> COUNT;
    };
  }

  /** What the difference of two such numbers can be. */
  public Range ofDifferences() {
    return Double.isInfinite(most) ? ANY : new Range(least - most, most - least);
  }

  /** The nearest possible value; no data (NaN) stays so. */
  public double cut(double value) {
    return Math.max(least, Math.min(most, value));
  }
}
