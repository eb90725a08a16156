package lifecircle.community;

import java.util.Arrays;

/**
 * Word of mouth under way. Each member tells more and more; an acquaintance hears of it when what
 * the member has told exceeds the threshold of that pair, and so at most once from each member.
 *
 * <p>Units: cumulative hazard of telling (dimensionless); acquaintances inside in persons.
 */
public final class Invitations {
  private static final double NOBODY_LEFT = Double.POSITIVE_INFINITY;

  private final double[] told;
  private final double[] nextThreshold;
  private final double[][] threshold;
  private final int[][] hearer;
  private final int[] heard;
  private final int[] acquaintancesInside;
  private final int[] mediaExposures;

  /** Nobody has told anybody yet. */
  public Invitations(int persons) {
    told = new double[persons];
    nextThreshold = new double[persons];
    threshold = new double[persons][];
    hearer = new int[persons][];
    heard = new int[persons];
    acquaintancesInside = new int[persons];
    mediaExposures = new int[persons];
    Arrays.fill(nextThreshold, NOBODY_LEFT);
    Arrays.fill(threshold, new double[0]);
    Arrays.fill(hearer, new int[0]);
  }

  /** What a new member will need to tell before each acquaintance hears; thresholds ascending. */
  public void prepare(int member, double[] ascendingThresholds, int[] hearers) {
    threshold[member] = ascendingThresholds;
    hearer[member] = hearers;
    awaitNext(member);
  }

  private void awaitNext(int member) {
    int next = heard[member];
    nextThreshold[member] = next < threshold[member].length ? threshold[member][next] : NOBODY_LEFT;
  }

  /** The member has told this much more. */
  public void tell(int member, double hazard) {
    told[member] += hazard;
  }

  /** Whether one more acquaintance has heard by now. */
  public boolean hasNextHearer(int member) {
    return nextThreshold[member] < told[member];
  }

  /** The acquaintance who has heard; each is named once. */
  public int nextHearer(int member) {
    int next = hearer[member][heard[member]++];
    awaitNext(member);
    return next;
  }

  /** One more (or, with −1, one less) acquaintance of this person is a member. */
  public void countInside(int person, int change) {
    acquaintancesInside[person] += change;
  }

  /** How many acquaintances of this person are members. */
  public int acquaintancesInside(int person) {
    return acquaintancesInside[person];
  }

  /** Counts one more media exposure; returns which it was, from 0. */
  public int nextMediaExposure(int person) {
    return mediaExposures[person]++;
  }
}
