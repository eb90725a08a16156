package lifecircle.pattern;

/**
 * What is accepted of a number: a band, both ends included.
 *
 * @param low the lowest; minus infinity where there is none
 * @param high the highest; infinity where there is none
 */
public record Accepted(double low, double high) {
  private static final double HUNDRED = 100;

  /** A number that is reported and not judged. */
  public static final Accepted ANY =
      new Accepted(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Refuses a band without a number in it. */
  public Accepted {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no number from " + low + " to " + high);
    }
  }

  static Accepted between(double low, double high) {
    return new Accepted(low, high);
  }

  static Accepted atMost(double high) {
    return new Accepted(Double.NEGATIVE_INFINITY, high);
  }

  static Accepted atLeast(double low) {
    return new Accepted(low, Double.POSITIVE_INFINITY);
  }

  /** Whether anything is asked of the number. */
  public boolean isAsked() {
    return !equals(ANY);
  }

  /** Whether a number is accepted, rounded as bands are written: to two decimals. */
  public boolean has(double number) {
    double rounded = Math.rint(number * HUNDRED) / HUNDRED;
    return rounded >= low && rounded <= high;
  }
}
