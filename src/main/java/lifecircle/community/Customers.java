package lifecircle.community;

/**
 * What members are to the community's trade: how far they trust its word, and what they bought.
 * Nobody trusts or distrusts before the first visit.
 *
 * <p>Units: trust in [0, 1]; purchases as a count over the whole membership.
 */
public final class Customers {
  private final double[] firstTrust;
  private final double[] trust;
  private final boolean[] known;
  private final int[] purchases;

  /** Nobody is known to the trade yet. */
  public Customers(int persons) {
    firstTrust = new double[persons];
    trust = new double[persons];
    known = new boolean[persons];
    purchases = new int[persons];
  }

  /** A newcomer begins with this much trust. */
  public void meet(int member, double trustOnJoining) {
    if (known[member]) {
      throw new IllegalStateException("member " + member + " is known already");
    }
    known[member] = true;
    firstTrust[member] = trustOnJoining;
    setTrust(member, trustOnJoining);
  }

  /** From now on the member trusts this much. */
  public void setTrust(int member, double newTrust) {
    if (!(newTrust >= 0 && newTrust <= 1)) {
      throw new IllegalArgumentException("trust " + newTrust + " is not inside [0, 1]");
    }
    trust[member] = newTrust;
  }

  /** The member bought something. */
  public void buy(int member) {
    purchases[member]++;
  }

  /** Whether the member has begun to trust or distrust. */
  public boolean isKnown(int member) {
    return known[member];
  }

  /** How far the member trusted on joining; 0 for who is not known. */
  public double firstTrust(int member) {
    return firstTrust[member];
  }

  /** How far the member trusts; 0 for who is not known. */
  public double trust(int member) {
    return trust[member];
  }

  /** How often the member has bought. */
  public int purchases(int member) {
    return purchases[member];
  }
}
