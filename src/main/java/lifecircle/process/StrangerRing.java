package lifecircle.process;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Presence;

/**
 * Those present in one group stand on a ring; who looks for a stranger walks from a drawn place and
 * speaks to the first whose interest is near enough. A newcomer changes only the choices on its own
 * arc.
 *
 * <p>Units: places on the ring in [0, 1); interests in spreads of interest.
 */
final class StrangerRing {
  private final Community c;
  private final Luck luck;
  private final int day;
  private final int[] onRing;
  private final double[] ringPlace;

  StrangerRing(Community c, Today today, int group) {
    this.c = c;
    this.luck = today.luck();
    this.day = today.day();
    Presence presence = c.presence();
    int[] here =
        IntStream.range(0, presence.count())
            .map(presence::visitor)
            .filter(visitor -> c.groups().sits(visitor, group))
            .toArray();
    double[] place =
        Arrays.stream(here)
            .mapToDouble(visitor -> luck.uniform(Purpose.PRESENT_PLACE, key(visitor), day, 0))
            .toArray();
    int[] order =
        IntStream.range(0, here.length)
            .boxed()
            .sorted((a, b) -> Double.compare(place[a], place[b]))
            .mapToInt(k -> k)
            .toArray();
    onRing = Arrays.stream(order).map(k -> here[k]).toArray();
    ringPlace = Arrays.stream(order).mapToDouble(k -> place[k]).toArray();
  }

  /** The stranger found by the visitor's k-th search of the day, or {@link Group#NOBODY}. */
  int walk(int visitor, int k, int searchSteps) {
    double from = luck.uniform(Purpose.CONTACT_STRANGER, key(visitor), day, k);
    int found = Arrays.binarySearch(ringPlace, from);
    int start = found >= 0 ? found : -found - 1;
    int steps = Math.min(onRing.length, searchSteps);
    for (int step = 0; step < steps; step++) {
      int other = onRing[(start + step) % onRing.length];
      long pair = Luck.ordered(key(visitor), key(other));
      double distance = c.tastes().interest(visitor) - c.tastes().interest(other);
      if (other != visitor
          && luck.happens(c.tastes().relevance(distance), Purpose.CONTACT_ACCEPT, pair, day, k)) {
        return other;
      }
    }
    return Group.NOBODY;
  }

  private long key(int person) {
    return c.persons().key(person);
  }
}
