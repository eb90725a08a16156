package lifecircle.experiment;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Of how many pairs of runs something holds in both, in one or in neither, where what is compared
 * is the share of runs of which it holds.
 *
 * <p>Source: interval of the difference by Newcombe 1998, method 10 (Wilson's intervals of both
 * shares, squared and added, with the correlation between them), which stays between −1 and 1; p by
 * McNemar's exact test of the pairs that differ.
 *
 * @param both of how many pairs it holds in both runs
 * @param first of how many in the first arm only
 * @param arm of how many in the other arm only
 * @param neither of how many in neither
 */
record PairedShares(int both, int first, int arm, int neither) {
  /** The pairs of two rows of runs, 1 where it holds and 0 where not, without missing data. */
  static PairedShares of(double[] first, double[] arm) {
    int[] counts = new int[4];
    for (int k = 0; k < first.length; k++) {
      counts[(first[k] > 0 ? 0 : 2) + (arm[k] > 0 ? 0 : 1)]++;
    }
    return new PairedShares(counts[0], counts[1], counts[2], counts[3]);
  }

  private int all() {
    return both + first + arm + neither;
  }

  /** Where the 95 % interval of the difference begins, the arm minus the first. */
  double low() {
    Proportion a = new Proportion(both + arm, all());
    Proportion b = new Proportion(both + first, all());
    return a.share() - b.share() - reach(a.share() - a.low(), b.high() - b.share());
  }

  /** Where it ends. */
  double high() {
    Proportion a = new Proportion(both + arm, all());
    Proportion b = new Proportion(both + first, all());
    return a.share() - b.share() + reach(a.high() - a.share(), b.share() - b.low());
  }

  private double reach(double ofArm, double ofFirst) {
    return Math.sqrt(ofArm * ofArm - 2 * phi() * ofArm * ofFirst + ofFirst * ofFirst);
  }

  /** The correlation of the fourfold table, drawn towards 0 by half a pair where it is positive. */
  private double phi() {
    double product = 1.0 * (both + first) * (arm + neither) * (both + arm) * (first + neither);
    double over = (double) both * neither - (double) first * arm;
    double kept = over > 0 ? Math.max(0, over - all() / 2.0) : over;
    return product > 0 ? kept / Math.sqrt(product) : 0;
  }

  /** Two-sided p of no difference; 1 where no pair differs. */
  double p() {
    int differ = first + arm;
    return differ == 0
        ? 1
        : Math.min(
            1,
            2
                * new BinomialDistribution(null, differ, 0.5)
                    .cumulativeProbability(Math.min(first, arm)));
  }
}
