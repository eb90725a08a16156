package lifecircle.observation;

import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Reason;

/**
 * What the accounts of all members hold this evening, by reason and circle, counted member by
 * member. Over all circles this is what was booked for the reason less what leavers took away, to
 * the last bit.
 *
 * <p>Units: ledger units of {@link lifecircle.community.Accounts}.
 */
public final class Holdings {
  private static final Reason[] REASONS = Reason.values();

  private final long[][] held = new long[REASONS.length][Circle.values().length];

  /** Counts once. */
  public Holdings(Community c) {
    for (int person = 0; person < c.members().persons(); person++) {
      if (c.members().isMember(person)) {
        int circle = c.members().circle(person).ordinal();
        for (Reason reason : REASONS) {
          held[reason.ordinal()][circle] += c.accounts().ledgerUnits(person, reason);
        }
      }
    }
  }

  /** What the members of a circle hold for a reason. */
  public long of(Reason reason, Circle circle) {
    return held[reason.ordinal()][circle.ordinal()];
  }
}
