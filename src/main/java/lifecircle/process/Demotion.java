package lifecircle.process;

import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Reason;
import lifecircle.community.Ties;

/**
 * What it costs to lose a place in the core: ties to those in the core lose a part of their
 * strength, and whoever is removed for standing last loses at once what rank has meant to them.
 * <em>Assumption.</em>
 *
 * <p>Units: the cost is a part of a strength, in [0, 1].
 */
final class Demotion {
  private final Community c;
  private final Bonding bonding;
  private final double tieCost;

  Demotion(Community c, Bonding bonding, double tieCost) {
    this.c = c;
    this.bonding = bonding;
    this.tieCost = tieCost;
  }

  /** All of them leave the core together, for the same cause. */
  void demote(int[] members, Cause cause) {
    // Costs come before moves, so that nobody fares better for being named first.
    for (int member : members) {
      weakenTies(member);
    }
    for (int member : members) {
      if (cause == Cause.ELIMINATION) {
        c.accounts().move(member, Reason.RANK, 0, 1);
      }
      CoreSeat.giveUp(c, member, cause);
    }
  }

  private void weakenTies(int member) {
    Ties ties = c.ties();
    for (int k = 0; k < ties.edgeCount(member); k++) {
      int edge = ties.edgeOf(member, k);
      boolean toCore = c.members().circle(ties.partnerOf(member, k)) == Circle.CORE;
      if (toCore && ties.isTie(edge)) {
        bonding.weaken(edge, tieCost);
      }
    }
  }
}
