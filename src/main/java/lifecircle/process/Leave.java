package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Members;
import lifecircle.community.Reason;
import lifecircle.community.Ties;

/**
 * Leaving for good, after a visit or while away. The hazard follows commitment as of the last visit
 * and takes its toll until the next one; leaving is booked under the reason that repels most. Those
 * left behind feel the loss on their next visit. Operators at work do not leave.
 *
 * <p>Hazard a day h = h₀·frailty·exp(−β·c); one Exp(1) threshold per person. Source: gamma frailty,
 * E20 and E21.
 */
public final class Leave {
  private final LeaveParameters parameters;

  /** Leaving under these parameters. */
  public Leave(LeaveParameters parameters) {
    this.parameters = parameters;
  }

  /** Lets go whose day has come, and renews the hazard of today's visitors who stay. */
  public void leave(Community c, Today today) {
    for (int leaver : c.appointments().leaversOf(today.day())) {
      if (c.members().isMember(leaver)) {
        depart(c, today.day(), leaver);
      }
    }
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      if (c.members().isMember(visitor) && !isOperatorAtWork(c, visitor)) {
        renew(c, today, visitor);
      }
    }
  }

  private void renew(Community c, Today today, int visitor) {
    double protection = parameters.commitmentWeight() * c.accounts().commitment(visitor);
    double hazard =
        parameters.hazard().perDay() * c.persons().frailty(visitor) * StrictMath.exp(-protection);
    double threshold = today.luck().threshold(Purpose.LEAVE, c.persons().key(visitor), 0, 0);
    c.appointments().leaveAtRate(visitor, today.day(), hazard, threshold);
  }

  private static boolean isOperatorAtWork(Community c, int member) {
    int operator = c.operators().operatorOf(member);
    return operator >= 0 && c.operators().works(operator);
  }

  private void depart(Community c, int day, int leaver) {
    Members members = c.members();
    c.book().leave(leadingReason(c, leaver), members.circle(leaver));
    members.leave(leaver);
    c.groups().leave(leaver);
    c.accounts().close(leaver);
    c.appointments().forget(leaver);
    for (int k = 0; k < c.acquaintances().count(leaver); k++) {
      c.invitations().countInside(c.acquaintances().of(leaver, k), -1);
    }
    Ties ties = c.ties();
    while (ties.edgeCount(leaver) > 0) {
      int edge = ties.edgeOf(leaver, 0);
      if (ties.isTie(edge)) {
        members.lostTie(ties.partner(edge, leaver), ties.strengthOn(edge, day));
        c.book().leaveTieBehind();
      }
      ties.end(edge);
    }
  }

  /** The repelling account that weighs most, or circumstances when none weighs enough. */
  private Reason leadingReason(Community c, int leaver) {
    Reason leading = Reason.CIRCUMSTANCES;
    double heaviest = parameters.leastReason().value();
    for (Reason reason : Reason.values()) {
      double weight = -c.accounts().of(leaver, reason);
      if (weight > heaviest) {
        heaviest = weight;
        leading = reason;
      }
    }
    return leading;
  }
}
