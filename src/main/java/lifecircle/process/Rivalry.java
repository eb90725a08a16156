package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Ties;

/**
 * How strongly the rival community draws a member away: its relevance and own former ties there,
 * less commitment and the cost of switching, which grows with the ties that would be given up.
 *
 * <p>Pull = appeal·relevance + w·(1 − exp(−S/scale)) − c⁺ − cost·(1 − exp(−s/scale)) − cost of
 * rank·rank, S being the strength of former ties at the rival and s that of present ties here;
 * hazard a day = rate·pull⁺. <em>Assumption</em> (C22, C24).
 *
 * <p>Units: pull and costs on the scale of commitment; hazard a day; positions in spreads of
 * interest.
 */
final class Rivalry {
  private final RivalsParameters parameters;

  Rivalry(RivalsParameters parameters) {
    this.parameters = parameters;
  }

  /** Hazard a day of switching until the next visit. */
  double hazard(Community c, int day, int visitor) {
    double offer =
        parameters.appeal().value()
                * c.tastes().relevance(c.tastes().interest(visitor) - parameters.theme())
            + parameters.tiesWeight() * saturating(c.rival().strengthThere(visitor))
            - Math.max(0, c.accounts().commitment(visitor));
    // Whoever the offer does not tempt need not count the cost.
    double pull = offer > 0 ? offer - cost(c, day, visitor) : 0;
    return parameters.rate().perDay() * Math.max(0, pull);
  }

  private double cost(Community c, int day, int visitor) {
    Ties ties = c.ties();
    double strength = 0;
    for (int k = 0; k < ties.edgeCount(visitor); k++) {
      int edge = ties.edgeOf(visitor, k);
      strength += ties.isTie(edge) ? ties.strengthOn(edge, day) : 0;
    }
    return parameters.switchingCost() * saturating(strength)
        + parameters.rankCost() * Rank.among(c, day, visitor);
  }

  private double saturating(double strength) {
    return 1 - StrictMath.exp(-strength / parameters.tiesScale());
  }
}
