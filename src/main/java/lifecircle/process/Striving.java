package lifecircle.process;

import lifecircle.community.Community;

/**
 * How hard a member tries. In the core: the risk of standing last spurs, missing energy holds back;
 * in the diffusion circle: the nearer the core, the harder (goal gradient). Operators work by the
 * hour and not by effort.
 *
 * <p>Core: a·risk − (1 − e), within [−1, 1], risk being the share of the other core members who
 * contribute more (equal ones count half), 0 where nobody is eliminated. Diffusion: b·min(1,
 * contribution/level). <em>Assumption</em>, after C15 and C19.
 *
 * <p>Units: effort in [−1, 1]; contribution in perfect messages in 28 days.
 */
final class Striving {
  private final Community c;
  private final int day;
  private final MoveParameters parameters;
  private final Stamina stamina;
  private final int[] core;

  Striving(Community c, int day, MoveParameters parameters, Stamina stamina) {
    this.c = c;
    this.day = day;
    this.parameters = parameters;
    this.stamina = stamina;
    this.core = c.members().core().members();
  }

  /** Effort of a member from this evening on, in [−1, 1]. */
  double effort(int member) {
    return switch (c.members().circle(member)) {
      case CORE -> effortToStay(member);
      case DIFFUSION -> parameters.effortOfGoal() * nearness(member);
      case ORGANISATION -> 0;
    };
  }

  private double effortToStay(int member) {
    double effort = parameters.effortOfRisk() * risk(member) - (1 - stamina.energy(member));
    return Math.max(-1, Math.min(1, effort));
  }

  private double nearness(int member) {
    return Math.min(1, c.contributions().of(member, day) / parameters.promotionContribution());
  }

  private double risk(int member) {
    boolean safe =
        parameters.eliminationShare().value() == 0 || core.length <= parameters.smallestCore();
    if (safe || core.length < 2) {
      return 0;
    }
    double own = c.contributions().of(member, day);
    double ahead = 0;
    for (int other : core) {
      double theirs = c.contributions().of(other, day);
      if (other != member) {
        ahead += theirs > own ? 1 : theirs == own ? 0.5 : 0;
      }
    }
    return ahead / (core.length - 1);
  }
}
