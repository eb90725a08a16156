package lifecircle.process;

import java.util.Arrays;
import lifecircle.chance.Purpose;
import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;

/**
 * Members move between the circles. Who contributes enough becomes core; core members who are spent
 * step back; every 28 days the operators remove those who stand last. Whoever stays or hopes
 * adjusts the effort.
 *
 * <p>Each member who visits is reviewed once in 7 days, on a day of the member's own. Promotion has
 * an absolute level: the seen contribution of 28 days (see {@link Merit}), and energy to spare.
 * Operators never move here. Source: last-place elimination F11, C15; the forms are
 * <em>Assumptions</em>.
 *
 * <p>Units: contribution in perfect messages (quality summed) in 28 days; energy in [0, 1]; effort
 * in [−1, 1].
 */
public final class Move {
  private static final int REVIEW_DAYS = 7;

  private final MoveParameters parameters;
  private final BondParameters bonds;
  private final FadeParameters fading;

  /** Moving under these parameters. */
  public Move(MoveParameters parameters, BondParameters bonds, FadeParameters fading) {
    this.parameters = parameters;
    this.bonds = bonds;
    this.fading = fading;
  }

  /** Lets members change circles, and renews the effort of today's visitors. */
  public void move(Community c, Today today) {
    Bonding bonding = new Bonding(c, bonds, fading, today.luck(), today.day());
    Demotion demotion = new Demotion(c, bonding, parameters.demotionTieCost().value());
    Merit merit = new Merit(c, today, parameters.noise());
    Stamina stamina = new Stamina(c, today.day(), parameters);
    demotion.demote(stamina.spent(), Cause.EXHAUSTION);
    promote(c, today, merit, stamina);
    invite(c, today, stamina);
    demotion.demote(new Elimination(c, today, parameters).last(merit), Cause.ELIMINATION);
    Striving striving = new Striving(c, today.day(), parameters, stamina);
    for (int visitor : visitorsWhoStay(c)) {
      c.vigour().setEffort(visitor, striving.effort(visitor));
    }
  }

  private static int[] visitorsWhoStay(Community c) {
    int[] visitors = new int[c.presence().count()];
    Arrays.setAll(visitors, k -> c.presence().visitor(k));
    return Arrays.stream(visitors).filter(c.members()::isMember).toArray();
  }

  private void promote(Community c, Today today, Merit merit, Stamina stamina) {
    for (int member : c.appointments().reviewedOn(today.day())) {
      if (c.members().isMember(member)
          && c.members().circle(member) == Circle.DIFFUSION
          && merit.seen(member) >= parameters.promotionContribution()
          && stamina.sufficesForCore(member)) {
        stamina.note(member);
        CoreSeat.take(c, member, Cause.PROMOTION);
      }
    }
    for (int visitor : visitorsWhoStay(c)) {
      c.appointments().reviewOn(visitor, nextReview(c, today, visitor));
    }
  }

  private void invite(Community c, Today today, Stamina stamina) {
    double used =
        new CoreInvitation(c, today, parameters, stamina)
            .invite(c.operators().bank(Duty.INVITING), parameters.invitationTimeMinutes());
    c.operators().draw(Duty.INVITING, used);
  }

  /** The member's own day of the week, from tomorrow on. */
  private static int nextReview(Community c, Today today, int member) {
    double drawn = today.luck().uniform(Purpose.REVIEW_DAY, c.persons().key(member), 0, 0);
    int ownDay = (int) (REVIEW_DAYS * drawn);
    return today.day() + 1 + Math.floorMod(ownDay - today.day() - 1, REVIEW_DAYS);
  }
}
