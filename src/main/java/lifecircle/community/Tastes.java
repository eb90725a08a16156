package lifecircle.community;

import java.util.Arrays;

/**
 * What each member cares for and asks for today: their present interest, the quality below which
 * reading is a waste to them, and how relevant each stretch of theme space is: a bell around the
 * interest, in [0, 1].
 *
 * <p>Units: theme space from −4 to 4 spreads in 32 bins; relevance exp(−d²/(2·width²)); standard in
 * [0, 1].
 */
public final class Tastes {
  /** Bins of theme space. */
  public static final int BINS = 32;

  private static final double LOWEST = -4;
  private static final double BIN_WIDTH = 0.25;
  private static final double[] UNKNOWN = {};

  private final double width;
  private final double[][] relevanceOfBin;
  private final double[] interest;
  private final double[] standard;

  /** Tastes of this many persons, all of this width (spreads of interest). */
  public Tastes(int persons, double width) {
    this.width = width;
    relevanceOfBin = new double[persons][];
    Arrays.fill(relevanceOfBin, UNKNOWN);
    interest = new double[persons];
    standard = new double[persons];
  }

  /** The bin of a position; what lies outside counts with the outermost bin. */
  public static int binOf(double position) {
    int bin = (int) Math.floor((position - LOWEST) / BIN_WIDTH);
    return Math.max(0, Math.min(BINS - 1, bin));
  }

  /** How relevant something at a distance is. */
  public double relevance(double distance) {
    return StrictMath.exp(-distance * distance / (2 * width * width));
  }

  /** Notes a newcomer's taste once; to be called before anything is asked about them. */
  public void learn(int person, double bornInterest, double bornStandard) {
    shift(person, bornInterest);
    standard[person] = bornStandard;
  }

  /** The member's interest is here from now on. */
  public void shift(int member, double newInterest) {
    double[] relevance = new double[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      relevance[bin] = relevance(LOWEST + (bin + 0.5) * BIN_WIDTH - newInterest);
    }
    relevanceOfBin[member] = relevance;
    interest[member] = newInterest;
  }

  /** The member asks for this quality from now on. */
  public void raiseStandard(int member, double newStandard) {
    if (!(newStandard >= standard[member] && newStandard <= 1)) {
      throw new IllegalArgumentException(
          "standard " + newStandard + " is not inside [" + standard[member] + ", 1]");
    }
    standard[member] = newStandard;
  }

  /** The member's present position in theme space. */
  public double interest(int member) {
    return interest[member];
  }

  /** The quality the member asks for at present, in [0, 1]. */
  public double standard(int member) {
    return standard[member];
  }

  /** Relevance of a bin to a member. */
  public double of(int member, int bin) {
    return relevanceOfBin[member][bin];
  }
}
