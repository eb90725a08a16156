package lifecircle.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What another scenario does to one number of a run, in pairs of runs with the same seed: the mean
 * of the differences with its 95 % interval, compared with how runs scatter, and what the pairing
 * was worth. The interval is Student's (1908), cut at what a difference can be; that of a share of
 * runs is Newcombe's (1998), see {@link PairedShares}.
 *
 * <p>Units: those of the number, where nothing else is said; differences are the arm minus the
 * first. A pair without data in either arm is left out; what so few pairs do not show is NaN.
 *
 * @param pairs how many pairs have data
 * @param moved how many of them differ at all, by more than rounding
 * @param meanFirst the mean of the first arm over these pairs
 * @param meanArm the mean of the other arm
 * @param difference the mean of the differences
 * @param margin half the width of its 95 % interval, uncut; NaN of fewer than two pairs
 * @param low where its 95 % interval begins; NaN of fewer than two pairs
 * @param high where it ends
 * @param sd how the differences scatter: their standard deviation
 * @param pooledSd how runs scatter: the root of the mean of both arms' variances
 * @param correlation Pearson's correlation within pairs; NaN where an arm does not scatter
 * @param varianceRatio variance of the differences over the sum of both arms' variances, which is
 *     what it would be of unpaired runs; without a unit, 1 − it is saved; NaN where nothing
 *     scatters
 * @param p two-sided p of no difference
 * @param ofRuns whether the means are shares of runs, each run counting 0 or 1
 */
public record PairedEffect(
    int pairs,
    int moved,
    double meanFirst,
    double meanArm,
    double difference,
    double margin,
    double low,
    double high,
    double sd,
    double pooledSd,
    double correlation,
    double varianceRatio,
    double p,
    boolean ofRuns) {
  /**
   * Runs that scatter by less than this share of their level differ by next to nothing; a
   * difference divided by that would look enormous. Assumption: 1 %.
   */
  public static final double NEXT_TO_NOTHING = 0.01;

  /** A smaller p is not told: no normal tail is known so far out. */
  private static final double SMALLEST_P = 1e-15;

  /** Fisher's z has the variance 1 / (pairs − 3). */
  public static final int LEAST_FOR_FISHER = 4;

  /** The effect between two rows of runs with the same seeds, in the same order. */
  public static PairedEffect of(double[] first, double[] arm) {
    return of(first, arm, Range.ANY, false);
  }

  /** The effect on a number that can lie in a range. */
  static PairedEffect of(double[] first, double[] arm, Range range) {
    return of(first, arm, range.ofDifferences(), false);
  }

  /** The effect on the share of runs of which something holds: 1 where it does, 0 where not. */
  static PairedEffect ofShares(double[] first, double[] arm) {
    return of(first, arm, Range.SHARE.ofDifferences(), true);
  }

  private static PairedEffect of(double[] first, double[] arm, Range range, boolean ofRuns) {
    int[] both =
        IntStream.range(0, Math.min(first.length, arm.length))
            .filter(k -> !Double.isNaN(first[k]) && !Double.isNaN(arm[k]))
            .toArray();
    double[] a = Arrays.stream(both).mapToDouble(k -> first[k]).toArray();
    double[] b = Arrays.stream(both).mapToDouble(k -> arm[k]).toArray();
    Sample differences = Sample.ofDifferences(a, b);
    double sum = Sample.of(a).variance() + Sample.of(b).variance();
    PairedShares shares = ofRuns ? PairedShares.of(a, b) : new PairedShares(0, 0, 0, 0);
    boolean counted = ofRuns && both.length > 1;
    double middle = differences.mean();
    double low = counted ? shares.low() : range.cut(middle - differences.margin());
    double high = counted ? shares.high() : range.cut(middle + differences.margin());
    return new PairedEffect(
        both.length,
        differences.moved(),
        Sample.of(a).mean(),
        Sample.of(b).mean(),
        middle,
        counted ? (high - low) / 2 : differences.margin(),
        low,
        high,
        Math.sqrt(differences.variance()),
        Math.sqrt(sum / 2),
        correlation(a, b),
        sum > 0 ? differences.variance() / sum : Double.NaN,
        counted ? shares.p() : p(differences),
        ofRuns);
  }

  private static double correlation(double[] a, double[] b) {
    if (!Sample.of(a).scatters() || !Sample.of(b).scatters()) {
      return Double.NaN;
    }
    double meanA = Sample.of(a).mean();
    double meanB = Sample.of(b).mean();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int k = 0; k < a.length; k++) {
      ab += (a[k] - meanA) * (b[k] - meanB);
      aa += (a[k] - meanA) * (a[k] - meanA);
      bb += (b[k] - meanB) * (b[k] - meanB);
    }
    return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
  }

  /**
   * By Student's t; 1 where no pair differs, and by the sign test (2·½ⁿ) where all differ by the
   * same, for then t cannot tell; below {@link #SMALLEST_P} it is 0.
   */
  private static double p(Sample differences) {
    int n = differences.count();
    if (n < 2) {
      return Double.NaN;
    }
    double error = Math.sqrt(differences.variance() / n);
    if (!(error > 0)) {
      return differences.moved() == 0 ? 1 : told(2 * StrictMath.pow(0.5, n));
    }
    double t = Math.abs(differences.mean() / error);
    return told(2 * new TDistribution(n - 1.0).cumulativeProbability(-t));
  }

  private static double told(double p) {
    return p < SMALLEST_P ? 0 : Math.min(1, p);
  }

  /**
   * The difference in standard deviations between runs: Cohen's d (1988), the scatter pooled over
   * both arms. It is not divided by the scatter of the differences, or pairing would make an effect
   * look large. NaN where {@link #hasSize()} does not hold.
   */
  public double size() {
    return hasSize() ? difference / pooledSd : Double.NaN;
  }

  /**
   * Whether Cohen's d says anything: runs scatter by at least {@link #NEXT_TO_NOTHING} of the
   * higher of both means, whatever its sign; and what is compared is no share of runs, which is its
   * own measure.
   */
  public boolean hasSize() {
    double level = Math.max(Math.abs(meanFirst), Math.abs(meanArm));
    return scatters() && !ofRuns && pooledSd >= NEXT_TO_NOTHING * level;
  }

  /**
   * Half the width of the 95 % interval of that size. Not only the difference is uncertain, but the
   * scatter it is divided by, too: by the share 1 ± c, c² = t²·(1 + r²) / (4·(pairs − 1)), and both
   * errors together are those of a product (Zou and Donner 2008). So the interval holds 0 exactly
   * where that of the difference does. NaN of fewer than two pairs, and where lives do not scatter.
   */
  public double sizeMargin() {
    if (pairs < 2 || !hasSize()) {
      return Double.NaN;
    }
    double r = Double.isNaN(correlation) ? 1 : correlation;
    double t = Sample.student(pairs);
    double share = Math.min(1, t * t * (1 + r * r) / (4 * (pairs - 1.0)));
    double own = margin / pooledSd;
    return Math.sqrt(own * own + share * Math.max(0, size() * size() - own * own));
  }

  /** Where the 95 % interval of the correlation begins (Fisher 1915); NaN of fewer than four. */
  public double correlationLow() {
    return correlationEnd(-Proportion.Z);
  }

  /** Where it ends. */
  public double correlationHigh() {
    return correlationEnd(Proportion.Z);
  }

  private double correlationEnd(double deviates) {
    if (pairs < LEAST_FOR_FISHER) {
      return Double.NaN;
    }
    double z = 0.5 * (StrictMath.log1p(correlation) - StrictMath.log1p(-correlation));
    return StrictMath.tanh(z + deviates / Math.sqrt(pairs - 3.0));
  }

  /** Whether there is anything to gain: runs of at least one arm scatter. */
  public boolean scatters() {
    return pooledSd > 0;
  }

  /**
   * Whether the same luck in both arms makes the interval narrower, as far as these pairs tell. The
   * ratio is 1 − 2·r·sₐ·s_b / (sₐ² + s_b²), below 1 exactly where the correlation r is above 0; so
   * it does where the whole interval of r is.
   */
  public boolean pairingGains() {
    return correlationLow() > 0;
  }

  /** Whether it makes the interval wider, as far as these pairs tell: all of r's is below 0. */
  public boolean pairingCosts() {
    return correlationHigh() < 0;
  }

  /** How many unpaired runs of each arm would tell the difference as well; infinite where none. */
  public double unpairedRuns() {
    return pairs / varianceRatio;
  }
}
