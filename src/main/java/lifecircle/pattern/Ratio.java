package lifecircle.pattern;

/** Parts of a whole. */
final class Ratio {
  private static final double ONE_SIDED = 1.6448536269514722;

  private Ratio() {}

  /** The part; NaN of nothing. */
  static double of(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  /** The part, unless the whole is fewer than so many. */
  static double of(double part, double whole, int fewest) {
    return whole >= fewest ? part / whole : Double.NaN;
  }

  /** The lower limit of a share at one-sided 95 % confidence (Wilson 1927). */
  static double lowerLimit(double part, double whole) {
    if (!(whole > 0)) {
      return Double.NaN;
    }
    double share = part / whole;
    double z = ONE_SIDED * ONE_SIDED / whole;
    double reach = Math.sqrt(z * (share * (1 - share) + z / 4));
    return (share + z / 2 - reach) / (1 + z);
  }
}
