package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.observation.EventList;

/**
 * Pairs of people and the acts from one towards the other, answers and private contacts alike, in
 * the order of time. A pair is named by its lower and its higher number.
 *
 * <p>Units: days since the first day of the record.
 */
final class Dyads {
  private final long[] key;
  private final int[] start;
  private final int[] day;
  private final boolean[] byLower;

  Dyads(EventList events) {
    long[] all = new long[events.count()];
    int acts = 0;
    for (int e = 0; e < events.count(); e++) {
      if (events.isTowardsSomebody(e)) {
        all[acts++] = key(events.author(e), events.target(e));
      }
    }
    key = Arrays.stream(all, 0, acts).sorted().distinct().toArray();
    start = new int[key.length + 1];
    for (int act = 0; act < acts; act++) {
      start[Arrays.binarySearch(key, all[act]) + 1]++;
    }
    for (int pair = 0; pair < key.length; pair++) {
      start[pair + 1] += start[pair];
    }
    day = new int[acts];
    byLower = new boolean[acts];
    fill(events);
  }

  private void fill(EventList events) {
    int[] filled = start.clone();
    for (int e = 0; e < events.count(); e++) {
      if (events.isTowardsSomebody(e)) {
        int pair = Arrays.binarySearch(key, key(events.author(e), events.target(e)));
        day[filled[pair]] = events.day(e);
        byLower[filled[pair]++] = events.author(e) < events.target(e);
      }
    }
  }

  static long key(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  static int lower(long key) {
    return (int) (key >>> 32);
  }

  static int higher(long key) {
    return (int) key;
  }

  /** How many pairs there are. */
  int count() {
    return key.length;
  }

  /** The lower number of a pair. */
  int lower(int pair) {
    return lower(key[pair]);
  }

  /** The higher number of a pair. */
  int higher(int pair) {
    return higher(key[pair]);
  }

  /** Where the acts of a pair begin; those of the next pair begin where they end. */
  int start(int pair) {
    return start[pair];
  }

  /** The day of an act. */
  int day(int act) {
    return day[act];
  }

  /** Whether an act is by the one of lower number. */
  boolean isByLower(int act) {
    return byLower[act];
  }
}
