package lifecircle.process;

import java.util.Arrays;
import java.util.Comparator;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Contributions;

/**
 * Last-place elimination (末位淘汰), a rule the operators keep: every 28 days a share of the core,
 * those whose contribution looks lowest, loses its place. Parts of a person add up from one time to
 * the next.
 *
 * <p>Source: F11.
 *
 * <p>Units: persons, whole ones only; the part left over waits in the core.
 */
final class Elimination {
  private final Community c;
  private final Today today;
  private final MoveParameters parameters;

  Elimination(Community c, Today today, MoveParameters parameters) {
    this.c = c;
    this.today = today;
    this.parameters = parameters;
  }

  /** Those who stand last today; nobody on days without elimination, and in a small core. */
  int[] last(Merit merit) {
    int[] core = c.members().core().members();
    boolean isDue = today.day() % Contributions.WINDOW_DAYS == Contributions.WINDOW_DAYS - 1;
    if (!isDue || core.length <= parameters.smallestCore()) {
      return new int[0];
    }
    int places = c.members().core().claim(parameters.eliminationShare().value() * core.length);
    return Arrays.stream(core)
        .boxed()
        .sorted(Comparator.comparingDouble(merit::seen).thenComparingLong(this::turn))
        .limit(Math.min(places, core.length - parameters.smallestCore()))
        .mapToInt(member -> member)
        .toArray();
  }

  private long turn(int member) {
    long key = c.persons().key(member);
    return today.luck().bits(Purpose.ELIMINATION_TURN, key, today.day(), 0);
  }
}
