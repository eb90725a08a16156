package lifecircle.community;

import java.util.Arrays;

/**
 * How relevant each stretch of theme space is to each member: a bell around the member's own
 * interest, in [0, 1].
 *
 * <p>Units: theme space from −4 to 4 spreads in 32 bins; relevance exp(−d²/(2·width²)).
 */
public final class Tastes {
  /** Bins of theme space. */
  public static final int BINS = 32;

  private static final double LOWEST = -4;
  private static final double BIN_WIDTH = 0.25;
  private static final double[] UNKNOWN = {};

  private final double width;
  private final double[][] relevanceOfBin;

  /** Tastes of this many persons, all of this width (spreads of interest). */
  public Tastes(int persons, double width) {
    this.width = width;
    relevanceOfBin = new double[persons][];
    Arrays.fill(relevanceOfBin, UNKNOWN);
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

  /** Works out a newcomer's taste once; to be called before {@link #of}. */
  public void learn(int person, double interest) {
    double[] relevance = new double[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      relevance[bin] = relevance(LOWEST + (bin + 0.5) * BIN_WIDTH - interest);
    }
    relevanceOfBin[person] = relevance;
  }

  /** Relevance of a bin to a member. */
  public double of(int member, int bin) {
    return relevanceOfBin[member][bin];
  }
}
