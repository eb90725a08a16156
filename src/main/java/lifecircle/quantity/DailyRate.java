package lifecircle.quantity;

/**
 * How often something happens, on average, in one day.
 *
 * <p>Units: events a day. A file may give a rate as {@code 0.02 /d}, or as the daily probability
 * {@code 2 %/d}, which is read as the rate {@code -ln(1 - 0.02)}.
 *
 * @param perDay events a day, finite and not negative
 */
public record DailyRate(double perDay) {
  /** Refuses what is not inside [0, ∞), NaN included. */
  public DailyRate {
    if (!(perDay >= 0 && perDay < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("rate " + perDay + " /d is not inside [0, infinity)");
    }
  }

  /**
   * The rate at which something happens at least once a day with the given probability.
   *
   * <p>Formula: {@code rate = -ln(1 - p)}.
   *
   * @param probability of at least one event in a day, in [0, 1)
   */
  public static DailyRate ofProbability(double probability) {
    if (!(probability >= 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "daily probability " + probability + " is not inside [0, 1)");
    }
    return new DailyRate(-StrictMath.log1p(-probability));
  }

  /** The probability of at least one event in a day, {@code 1 - exp(-rate)}. */
  public double probability() {
    return -StrictMath.expm1(-perDay);
  }
}
