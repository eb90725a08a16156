package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Group;

/**
 * What each home group needs every day to keep its format: rules explained, spam removed, windows
 * opened. Who founded a group gives their own time first; the operators cover the rest as far as
 * they have time. What is not covered lets order slip.
 *
 * <p>On a day of visiting an organiser gives time × energy, a share of it when untrained; what
 * upkeep leaves is divided evenly between answering and fermenting in their own group. Units:
 * minutes; order in [0, 1]. <em>Assumption</em>, after F14, F15.
 */
final class Upkeep {
  private final GroupsParameters groups;
  private final MoveParameters moving;

  Upkeep(GroupsParameters groups, MoveParameters moving) {
    this.groups = groups;
    this.moving = moving;
  }

  /** Organisers keep up their groups; returns the minutes that are still needed. */
  double byOrganisers(Community c, int day) {
    double missing = 0;
    for (int number = 0; number < c.groups().count(); number++) {
      if (c.groups().isHome(number)) {
        Group group = c.groups().of(number);
        double given = minutes(c, day, number);
        double spent = Math.min(given, groups.upkeepMinutesPerDay());
        group.care().organise(spent, (given - spent) / 2, (given - spent) / 2);
        missing += needed(c, number) - spent;
      }
    }
    return missing;
  }

  /** Minutes the leader of a group gives today; whoever does not visit today gives none. */
  private double minutes(Community c, int day, int number) {
    int leader = c.groups().of(number).charter().leader();
    if (leader == Group.NOBODY
        || !c.members().isMember(leader)
        || !c.organisers().leads(leader)
        || c.appointments().visitDay(leader) != day) {
      return 0;
    }
    double skill = c.organisers().isTrained(leader) ? 1 : groups.untrainedSkill().value();
    return groups.organiserTimeMinutesPerDay() * skill * new Stamina(c, day, moving).energy(leader);
  }

  /** A group in which nobody lives needs nothing. */
  private double needed(Community c, int number) {
    return c.groups().residents(number) > 0 ? groups.upkeepMinutesPerDay() : 0;
  }

  /** What the operators have spent on upkeep this morning covers all groups alike. */
  void keepOrder(Community c, double missing) {
    double share = missing > 0 ? Math.min(1, c.operators().spentOn(Duty.UPKEEP) / missing) : 1;
    for (int number = 0; number < c.groups().count(); number++) {
      if (c.groups().isHome(number)) {
        Group group = c.groups().of(number);
        double needed = needed(c, number);
        double own = group.care().upkeepMinutes();
        group
            .care()
            .setOrder(needed > 0 ? Math.min(1, (own + share * (needed - own)) / needed) : 1);
      }
    }
  }
}
