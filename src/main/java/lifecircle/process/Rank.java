package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Ties;

/**
 * Where a member stands among those they know: the share of own ties who contributed less within 28
 * days, equal ones counting half. Rank is relative, so what one gains another loses; it lies in [0,
 * 1], and who knows nobody has none (0).
 *
 * <p>Source: visible rank C19; peers are one's own ties, an <em>Assumption</em>.
 */
final class Rank {
  private Rank() {}

  static double among(Community c, int day, int member) {
    Ties ties = c.ties();
    double own = c.contributions().of(member, day);
    double behind = 0;
    for (int k = 0; k < ties.edgeCount(member); k++) {
      if (ties.isTie(ties.edgeOf(member, k))) {
        double theirs = c.contributions().of(ties.partnerOf(member, k), day);
        behind += theirs < own ? 1 : theirs == own ? 0.5 : 0;
      }
    }
    return behind == 0 ? 0 : behind / ties.tieCount(member);
  }
}
