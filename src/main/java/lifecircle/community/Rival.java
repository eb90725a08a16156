package lifecircle.community;

/**
 * What has gone to the rival community: how strongly each person was bound to those who went there.
 * Such ties go on elsewhere and pull.
 *
 * <p>Units: sums of strengths as of the day of leaving. <em>Assumption:</em> they do not fade.
 */
public final class Rival {
  private final double[] strengthThere;

  /** Nobody has gone there, out of this many persons. */
  public Rival(int persons) {
    strengthThere = new double[persons];
  }

  /** Somebody to whom the member was bound this strongly has gone there. */
  public void draws(int member, double strength) {
    strengthThere[member] += strength;
  }

  /** Strength of the member's own former ties who are there now. */
  public double strengthThere(int member) {
    return strengthThere[member];
  }
}
