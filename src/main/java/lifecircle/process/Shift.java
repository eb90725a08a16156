package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Ties;

/**
 * What a community talks about, and what its members care for, move slowly towards each other: each
 * visitor's interest towards that of own ties, the own standard up to the quality read, the theme
 * towards what was said and answered today.
 *
 * <p>x ← x + r·2^(−visits/settling)·(m − x), m being the mean interest of own ties weighted by
 * strength; s ← s + r_s·max(0, q − s), q being the quality of what was read and relevant; θ ← θ +
 * r_θ·(t − θ), t being the mean topic of the day's messages. An answer keeps the topic of what it
 * answers and so counts it once more. All members move at once. <em>Assumption.</em>
 *
 * <p>Units: positions in theme space; standard and quality in [0, 1].
 */
public final class Shift {
  private final ShiftParameters parameters;

  /** Shifts under these parameters. */
  public Shift(ShiftParameters parameters) {
    this.parameters = parameters;
  }

  /** Moves the visitors of today, and the theme. */
  public void shift(Community c, Today today) {
    double[] interest = new double[c.presence().count()];
    today
        .crew()
        .each(interest.length, k -> interest[k] = moved(c, today.day(), c.presence().visitor(k)));
    for (int k = 0; k < interest.length; k++) {
      int visitor = c.presence().visitor(k);
      if (c.members().isMember(visitor)) {
        if (interest[k] != c.tastes().interest(visitor)) {
          c.tastes().shift(visitor, interest[k]);
        }
        raiseStandard(c, visitor);
      }
    }
    for (int number = 0; number < c.groups().count(); number++) {
      Group group = c.groups().of(number);
      double said = group.meanTopic(today.day());
      group.moveTheme(group.theme() + parameters.themeRate().value() * (said - group.theme()));
    }
  }

  /** Where the visitor's interest is after today. */
  private double moved(Community c, int day, int visitor) {
    double own = c.tastes().interest(visitor);
    double pace =
        parameters.interestRate().value()
            * StrictMath.pow(2, -c.members().visits(visitor) / parameters.settlingVisits());
    Ties ties = c.ties();
    double strengths = 0;
    double weighted = 0;
    for (int k = 0; pace > 0 && k < ties.edgeCount(visitor); k++) {
      int edge = ties.edgeOf(visitor, k);
      if (ties.isTie(edge)) {
        double strength = ties.strengthOn(edge, day);
        strengths += strength;
        weighted += strength * c.tastes().interest(ties.partnerOf(visitor, k));
      }
    }
    return strengths > 0 ? own + pace * (weighted / strengths - own) : own;
  }

  private void raiseStandard(Community c, int visitor) {
    double standard = c.tastes().standard(visitor);
    double above = c.impressions().quality(visitor) - standard;
    if (above > 0) {
      c.tastes().raiseStandard(visitor, standard + parameters.standardRate().value() * above);
    }
  }
}
