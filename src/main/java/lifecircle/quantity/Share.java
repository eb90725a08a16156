package lifecircle.quantity;

/**
 * A part of a whole.
 *
 * <p>Units: none, 0 is nothing and 1 is all; written {@code 25 %} in a scenario file.
 *
 * @param value the part, in [0, 1]
 */
public record Share(double value) {
  /** Refuses what is not inside [0, 1], NaN included. */
  public Share {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("share " + value + " is not inside [0, 1]");
    }
  }
}
