package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.observation.EventList;

/**
 * How many different people write in one group within 20 minutes, where anybody does.
 *
 * <p>Units: slots of 20 minutes, by the number of posters.
 */
final class PostersInSlot {
  private static final int MOST = 1_000;
  private static final int SLOTS = 128;

  private final double[] slots = new double[MOST + 1];
  private final long[] acts;
  private int count;

  private PostersInSlot(int events) {
    acts = new long[events];
  }

  /** For each number of posters in how many slots there were so many. */
  static double[] of(History history) {
    EventList events = history.events();
    PostersInSlot posters = new PostersInSlot(events.count());
    int day = 0;
    for (int e = 0; e < events.count(); e++) {
      if (events.day(e) > day) {
        posters.close();
        day = events.day(e);
      }
      if (events.isMessage(e) && events.slot(e) >= 0) {
        long where = (long) events.group(e) * SLOTS + events.slot(e);
        posters.acts[posters.count++] = where << 32 | events.author(e);
      }
    }
    posters.close();
    return posters.slots;
  }

  private void close() {
    long[] different = Arrays.stream(acts, 0, count).sorted().distinct().toArray();
    int here = 0;
    for (int k = 0; k < different.length; k++) {
      here++;
      if (k + 1 == different.length || different[k] >>> 32 != different[k + 1] >>> 32) {
        slots[Math.min(here, MOST)]++;
        here = 0;
      }
    }
    count = 0;
  }
}
