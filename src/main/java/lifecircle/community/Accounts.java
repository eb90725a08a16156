package lifecircle.community;

/**
 * Commitment by reason: one account per member and reason, in fixed point. Commitment is the sum of
 * a member's accounts; the book of all entries equals the sum over all members exactly.
 *
 * <p>Units: 1 is {@link #ONE} ledger units (2⁴⁰). Accounts of binding reasons lie in [0, weight],
 * of repelling ones in [−weight, 0], hence commitment lies in [−1, 1].
 */
public final class Accounts {
  /** Ledger units of a commitment of 1. */
  public static final long ONE = 1L << 40;

  private static final Reason[] REASONS = Reason.values();

  private final long[][] account = new long[REASONS.length][];
  private final long[] booked = new long[REASONS.length];
  private final long[] carriedAway = new long[REASONS.length];

  /** Empty accounts for this many persons. */
  public Accounts(int persons) {
    for (Reason reason : REASONS) {
      account[reason.ordinal()] = new long[persons];
    }
  }

  /**
   * Moves one account by a share of the way to a target: c ← c + α(target − c); books the
   * difference.
   */
  public void move(int member, Reason reason, double target, double share) {
    long[] accounts = account[reason.ordinal()];
    long change = (long) Math.rint(share * (target * ONE - accounts[member]));
    accounts[member] += change;
    booked[reason.ordinal()] += change;
  }

  /** Closes all accounts of one who leaves; what they held is booked as carried away. */
  public void close(int member) {
    for (Reason reason : REASONS) {
      long[] accounts = account[reason.ordinal()];
      carriedAway[reason.ordinal()] += accounts[member];
      accounts[member] = 0;
    }
  }

  /** One account, as a number. */
  public double of(int member, Reason reason) {
    return account[reason.ordinal()][member] / (double) ONE;
  }

  /** Commitment: the sum of all accounts of the member, in [−1, 1]. */
  public double commitment(int member) {
    long sum = 0;
    for (long[] accounts : account) {
      sum += accounts[member];
    }
    return sum / (double) ONE;
  }

  /** One account in ledger units. */
  public long ledgerUnits(int member, Reason reason) {
    return account[reason.ordinal()][member];
  }

  /** All entries ever booked for a reason, in ledger units. */
  public long booked(Reason reason) {
    return booked[reason.ordinal()];
  }

  /** What leavers took with them for a reason, in ledger units. */
  public long carriedAway(Reason reason) {
    return carriedAway[reason.ordinal()];
  }
}
