package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who had to do with whom from a day on until before another. */
final class Network {
  private final int[] start;
  private final int[] partner;

  Network(Dyads dyads, int persons, int from, int until) {
    int[] met =
        IntStream.range(0, dyads.count()).filter(p -> meet(dyads, p, from, until)).toArray();
    start = new int[persons + 1];
    for (int pair : met) {
      start[dyads.lower(pair) + 1]++;
      start[dyads.higher(pair) + 1]++;
    }
    for (int person = 0; person < persons; person++) {
      start[person + 1] += start[person];
    }
    partner = new int[2 * met.length];
    int[] filled = start.clone();
    for (int pair : met) {
      partner[filled[dyads.lower(pair)]++] = dyads.higher(pair);
      partner[filled[dyads.higher(pair)]++] = dyads.lower(pair);
    }
    for (int person = 0; person < persons; person++) {
      Arrays.sort(partner, start[person], start[person + 1]);
    }
  }

  private static boolean meet(Dyads dyads, int pair, int from, int until) {
    int low = dyads.start(pair);
    int high = dyads.start(pair + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dyads.day(middle) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dyads.start(pair + 1) && dyads.day(low) < until;
  }

  int persons() {
    return start.length - 1;
  }

  /** Those who had to do with anybody. */
  int[] people() {
    return IntStream.range(0, persons()).filter(person -> degree(person) > 0).toArray();
  }

  /** With how many others somebody had to do. */
  int degree(int person) {
    return start[person + 1] - start[person];
  }

  /** With whom, ascending. */
  int[] partners(int person) {
    return Arrays.copyOfRange(partner, start[person], start[person + 1]);
  }

  /** Whether two had to do with each other. */
  boolean isTied(int one, int other) {
    return Arrays.binarySearch(partner, start[one], start[one + 1], other) >= 0;
  }
}
