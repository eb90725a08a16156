package lifecircle.process;

import static lifecircle.community.EventRecorder.NOTHING;

import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Members;
import lifecircle.community.Reason;
import lifecircle.community.Ties;

/**
 * Leaving for good, after a visit or while away, or switching to a rival. The hazard follows
 * commitment as of the last visit and takes its toll until the next one; leaving is booked under
 * the reason that repels most. Those left behind feel the loss on their next visit, and whoever
 * followed the leaver does, too; what bound them to one who switched pulls them after. Operators at
 * work do not leave.
 *
 * <p>Hazard a day h = h₀·frailty·exp(−β·c); one Exp(1) threshold per person and kind of leaving
 * ({@link Rivalry} tells the hazard of switching). Source: gamma frailty, E20 and E21.
 *
 * <p>Units: hazards a day; commitment in [−1, 1]; frailty of mean 1.
 */
public final class Leave {
  private final LeaveParameters parameters;
  private final Rivalry rivalry;

  /** Leaving under these parameters. */
  public Leave(LeaveParameters parameters, RivalsParameters rivals) {
    this.parameters = parameters;
    this.rivalry = new Rivalry(rivals);
  }

  /** Lets go whose day has come, and renews the hazard of today's visitors who stay. */
  public void leave(Community c, Today today) {
    for (int leaver : c.appointments().leaversOf(today.day())) {
      if (c.members().isMember(leaver)) {
        depart(c, today.day(), leaver, leadingReason(c, leaver));
      }
    }
    for (int switcher : c.appointments().switchersOf(today.day())) {
      if (c.members().isMember(switcher)) {
        depart(c, today.day(), switcher, Reason.RIVAL);
      }
    }
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      if (c.members().isMember(visitor) && !c.operators().isAtWork(visitor)) {
        renew(c, today, visitor);
      }
    }
  }

  private void renew(Community c, Today today, int visitor) {
    double protection = parameters.commitmentWeight() * c.accounts().commitment(visitor);
    double hazard =
        parameters.hazard().perDay() * c.persons().frailty(visitor) * StrictMath.exp(-protection);
    long key = c.persons().key(visitor);
    double threshold = today.luck().threshold(Purpose.LEAVE, key, 0, 0);
    c.appointments().leaveAtRate(visitor, today.day(), hazard, threshold);
    double toSwitch = today.luck().threshold(Purpose.SWITCH, key, 0, 0);
    double drawn = rivalry.hazard(c, today.day(), visitor);
    c.appointments().switchAtRate(visitor, today.day(), drawn, toSwitch);
  }

  private static void depart(Community c, int day, int leaver, Reason reason) {
    Members members = c.members();
    c.book().leave(reason, members.circle(leaver));
    c.recorder().record(day, NOTHING, leaver, Kind.LEAVE, NOTHING, c.groups().home(leaver));
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
        lose(c, ties.partner(edge, leaver), ties.strengthOn(edge, day), reason);
        c.book().leaveTieBehind();
      }
      ties.end(edge);
    }
    c.attachments().end(leaver);
    for (int follower : c.attachments().followersOf(leaver)) {
      lose(c, follower, c.attachments().strengthOn(follower, day), reason);
      c.attachments().end(follower);
    }
  }

  /** Somebody loses one they were bound to this strongly, who went for this reason. */
  private static void lose(Community c, int bereft, double strength, Reason reason) {
    c.members().lostTie(bereft, strength);
    if (reason == Reason.RIVAL) {
      c.rival().draws(bereft, strength);
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
