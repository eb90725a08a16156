package lifecircle.community;

import java.util.Arrays;

/**
 * Who shares an edge with whom: for each person the edges and, beside each, its other end.
 *
 * <p>Why both: looking somebody up walks through one short list. With the other ends kept at the
 * edges only, a run of a thousand days spent a tenth of its time fetching them.
 */
final class Neighbours {
  private static final int[] NOBODY = {};

  private final int[][] edge;
  private final int[][] partner;
  private final int[] count;

  /** Nobody shares an edge yet, out of this many persons. */
  Neighbours(int persons) {
    edge = new int[persons][];
    partner = new int[persons][];
    Arrays.fill(edge, NOBODY);
    Arrays.fill(partner, NOBODY);
    count = new int[persons];
  }

  /** The two share this edge. */
  void join(int i, int j, int shared) {
    add(i, shared, j);
    add(j, shared, i);
  }

  private void add(int person, int shared, int with) {
    int last = count[person]++;
    if (last == edge[person].length) {
      int size = Math.max(4, 2 * last);
      edge[person] = Arrays.copyOf(edge[person], size);
      partner[person] = Arrays.copyOf(partner[person], size);
    }
    edge[person][last] = shared;
    partner[person][last] = with;
  }

  /** The two share this edge no longer. */
  void part(int i, int j, int shared) {
    remove(i, shared);
    remove(j, shared);
  }

  private void remove(int person, int shared) {
    int k = 0;
    while (edge[person][k] != shared) {
      k++;
    }
    // The others keep their order, so that it never depends on the numbers of edges.
    int behind = --count[person] - k;
    System.arraycopy(edge[person], k + 1, edge[person], k, behind);
    System.arraycopy(partner[person], k + 1, partner[person], k, behind);
  }

  /** The edge between two persons, or {@link Ties#NONE}. */
  int between(int i, int j) {
    return count[i] <= count[j] ? edgeTo(i, j) : edgeTo(j, i);
  }

  private int edgeTo(int person, int sought) {
    int[] partners = partner[person];
    int last = count[person];
    for (int k = 0; k < last; k++) {
      if (partners[k] == sought) {
        return edge[person][k];
      }
    }
    return Ties.NONE;
  }

  /** How many edges a person has. */
  int count(int person) {
    return count[person];
  }

  /** The k-th edge of a person. */
  int edge(int person, int k) {
    return edge[person][k];
  }

  /** The other end of the k-th edge of a person. */
  int partner(int person, int k) {
    return partner[person][k];
  }
}
