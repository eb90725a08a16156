package lifecircle.quantity;

/**
 * What a number in a scenario file counts, and how it is written there.
 *
 * <p>Dimensionless numbers, counts of persons or things and names are written bare; all others
 * carry their unit in the value.
 */
public enum Unit {
  /** A part of a whole, held as a number in [0, 1], written {@code 25 %}. */
  SHARE("%"),
  /** A daily rate, held as events a day, written {@code 0.2 /d}. */
  PER_DAY("/d"),
  /** A daily probability p, held as the rate −ln(1 − p), written {@code 2 %/d}. */
  PROBABILITY_PER_DAY("%/d"),
  /** A span of time, held in days, written {@code 730 d}. */
  DAYS("d"),
  /** Working time, held in minutes, written {@code 7.5 min}. */
  MINUTES("min"),
  /** Working time each day, held in minutes a day, written {@code 15 min/d}. */
  MINUTES_PER_DAY("min/d"),
  /** Money, held in yuan, written {@code 50 yuan}. */
  YUAN("yuan"),
  /** A whole number of persons or things, written bare. */
  COUNT(""),
  /** A dimensionless number, written bare. */
  NUMBER(""),
  /** One of several names, held as its place in the list of names, written as the name. */
  CHOICE("");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** The unit as it stands behind the number, empty where the number is written bare. */
  public String symbol() {
    return symbol;
  }
}
