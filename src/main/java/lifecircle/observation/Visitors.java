package lifecircle.observation;

import java.util.stream.IntStream;
import lifecircle.community.Members;

/**
 * Those who came to look, whether or not they spoke.
 *
 * <p>Units: distinct persons.
 */
public final class Visitors {
  private Visitors() {}

  /** How many visited on a day or later; those who have left since then count. */
  public static long since(Members members, int day) {
    return IntStream.range(0, members.persons())
        .filter(person -> members.lastVisitDay(person) >= Math.max(0, day))
        .count();
  }
}
