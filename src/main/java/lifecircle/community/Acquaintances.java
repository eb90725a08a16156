package lifecircle.community;

import java.util.Arrays;

/**
 * Who knows whom outside the community: a fixed, mutual graph over all persons. Word of mouth
 * travels here.
 *
 * <p>Units: persons; every list is sorted and without repeats.
 */
public final class Acquaintances {
  private final int[][] known;

  /**
   * Takes lists that may name a pair once or twice, in any order; the graph is mutual and without
   * loops.
   */
  public Acquaintances(int[][] named) {
    int size = named.length;
    int[] count = new int[size];
    for (int i = 0; i < size; i++) {
      count[i] += named[i].length;
      for (int j : named[i]) {
        count[j]++;
      }
    }
    known = new int[size][];
    for (int i = 0; i < size; i++) {
      known[i] = new int[count[i]];
    }
    int[] filled = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j : named[i]) {
        known[i][filled[i]++] = j;
        known[j][filled[j]++] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      known[i] = others(i, known[i]);
    }
  }

  /** Sorted, without repeats and without the person. */
  private static int[] others(int person, int[] named) {
    Arrays.sort(named);
    int kept = 0;
    for (int other : named) {
      if (other != person && (kept == 0 || other != named[kept - 1])) {
        named[kept++] = other;
      }
    }
    return Arrays.copyOf(named, kept);
  }

  /** How many people the person knows. */
  public int count(int person) {
    return known[person].length;
  }

  /** The k-th acquaintance in order of number. */
  public int of(int person, int k) {
    return known[person][k];
  }

  /** How many persons the graph spans. */
  public int size() {
    return known.length;
  }
}
