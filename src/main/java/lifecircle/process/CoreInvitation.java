package lifecircle.process;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import lifecircle.chance.Purpose;
import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Community;

/**
 * The operators invite into the core whoever of the diffusion circle contributes most, if that is
 * at least half of what promotion asks for. Preparing one invitation takes time.
 *
 * <p>Units: minutes of working time; contribution in perfect messages in 28 days.
 */
final class CoreInvitation {
  private static final double PART_OF_PROMOTION = 0.5;

  private final Community c;
  private final Today today;
  private final MoveParameters parameters;
  private final Stamina stamina;

  CoreInvitation(Community c, Today today, MoveParameters parameters, Stamina stamina) {
    this.c = c;
    this.today = today;
    this.parameters = parameters;
    this.stamina = stamina;
  }

  /**
   * Invites one member if the prepared minutes suffice and somebody is worth it.
   *
   * @return the minutes this has taken, 0 when nobody was invited
   */
  double invite(double preparedMinutes, double minutesEach) {
    OptionalInt invited = preparedMinutes >= minutesEach ? best() : OptionalInt.empty();
    if (invited.isEmpty()) {
      return 0;
    }
    stamina.note(invited.getAsInt());
    CoreSeat.take(c, invited.getAsInt(), Cause.APPOINTMENT);
    return minutesEach;
  }

  private OptionalInt best() {
    double least = PART_OF_PROMOTION * parameters.promotionContribution();
    return IntStream.range(0, c.members().persons())
        .filter(c.members()::isMember)
        .filter(member -> c.members().circle(member) == Circle.DIFFUSION)
        .filter(member -> contribution(member) >= least && stamina.sufficesForCore(member))
        .boxed()
        .max(Comparator.comparingDouble(this::contribution).thenComparingLong(this::turn))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private double contribution(int member) {
    return c.contributions().of(member, today.day());
  }

  private long turn(int member) {
    long key = c.persons().key(member);
    return today.luck().bits(Purpose.CORE_INVITATION, key, today.day(), 0);
  }
}
