package lifecircle.scenario;

/**
 * How much neighbouring counts of a series differ, in terms of what two independent counts of the
 * same height would: squared differences by sums, 1 for counts of Poisson, more for lively ones.
 * Means of 7 days differ by a fiftieth, distinct persons of the last 28 days by a twentieth.
 *
 * <p>Assumption: under 0.15 in at least 20 pairs of ten counts or more is too smooth. A closed
 * group of which nine in ten write every time comes near it.
 *
 * @param ratio squared differences by sums
 * @param pairs how many pairs of neighbours were high enough to tell
 */
record Smoothness(double ratio, int pairs) {
  private static final double TOO_SMOOTH = 0.15;
  private static final int ENOUGH_PAIRS = 20;
  private static final long HIGH_ENOUGH = 10;

  /** The smoothness of active members in the periods that were counted. */
  static Smoothness of(ObservedSeries series, int[] counted) {
    double squares = 0;
    double sums = 0;
    int pairs = 0;
    for (int i = 1; i < counted.length; i++) {
      long one = series.activeMembers().get(counted[i - 1]);
      long other = series.activeMembers().get(counted[i]);
      if (counted[i] == counted[i - 1] + 1 && one + other >= HIGH_ENOUGH) {
        squares += (double) (other - one) * (other - one);
        sums += one + other;
        pairs++;
      }
    }
    return new Smoothness(pairs == 0 ? 1 : squares / sums, pairs);
  }

  boolean isTooSmooth() {
    return pairs >= ENOUGH_PAIRS && ratio < TOO_SMOOTH;
  }
}
