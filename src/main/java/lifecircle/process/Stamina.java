package lifecircle.process;

import java.util.Arrays;
import lifecircle.community.Community;
import lifecircle.community.Contributions;

/**
 * How contributing tires core members, and rest restores everybody.
 *
 * <p>A day in the core: e ← e − drain·load + recovery·(1 − e), within [0, 1], load being the day's
 * contribution in units of the pace that promotion asks for (its level over 28 days). Outside the
 * core 1 − e shrinks by the factor (1 − recovery) a day. <em>Assumption</em>.
 *
 * <p>Units: energy in [0, 1]; drain and recovery a day.
 */
final class Stamina {
  private final Community c;
  private final int day;
  private final MoveParameters parameters;

  Stamina(Community c, int day, MoveParameters parameters) {
    this.c = c;
    this.day = day;
    this.parameters = parameters;
  }

  /** Tires the core by the work of today; returns those who have too little energy left. */
  int[] spent() {
    int[] core = c.members().core().members();
    double pace = parameters.promotionContribution() / Contributions.WINDOW_DAYS;
    for (int member : core) {
      double load = c.contributions().ofDay(member, day) / pace;
      double left = energy(member) - parameters.drain().perDay() * load;
      c.vigour().noteEnergy(member, Math.max(0, left), day);
    }
    double least = parameters.exhaustion().value();
    return Arrays.stream(core).filter(member -> c.vigour().energy(member) < least).toArray();
  }

  /** Energy this evening. */
  double energy(int member) {
    int rest = day - c.vigour().energyDay(member);
    double missing = 1 - c.vigour().energy(member);
    return 1 - missing * StrictMath.pow(1 - parameters.recovery().perDay(), rest);
  }

  /** Notes the energy of one who enters the core this evening. */
  void note(int member) {
    c.vigour().noteEnergy(member, energy(member), day);
  }

  /** Whether the member is fit for the core. */
  boolean sufficesForCore(int member) {
    return energy(member) >= parameters.returnEnergy().value();
  }
}
