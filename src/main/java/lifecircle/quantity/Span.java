package lifecircle.quantity;

/**
 * A length of time.
 *
 * <p>Units: days; written {@code 730 d} in a scenario file.
 *
 * @param days the length in days, finite and not negative
 */
public record Span(double days) {
  /** Refuses what is not inside [0, ∞), NaN included. */
  public Span {
    if (!(days >= 0 && days < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("span " + days + " d is not inside [0, infinity)");
    }
  }

  /** The span in whole days, the nearest number. */
  public int wholeDays() {
    return (int) Math.rint(days);
  }
}
