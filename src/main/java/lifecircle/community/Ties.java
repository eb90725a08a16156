package lifecircle.community;

import java.util.Arrays;

/**
 * Ties between members, and the overtures that may become ties. A tie is mutual; its strength lies
 * in (0, 1] and halves with every half-life in which the two do not meet. An overture is a first
 * contact that was not returned yet: it has no strength and needs no place.
 *
 * <p>Units: strength as of the last contact; days; {@code halfLife} in days. An edge is an {@code
 * int} that may be used again after {@link #end}.
 */
public final class Ties {
  /** No edge between two persons. */
  public static final int NONE = -1;

  private static final double LN_2 = StrictMath.log(2);

  private int[] one = new int[64];
  private int[] other = new int[64];
  private double[] strength = new double[64];
  private double[] logStrength = new double[64];
  private double[] halfLife = new double[64];
  private int[] firstDay = new int[64];
  private int[] lastDay = new int[64];
  private int[] contactDays = new int[64];
  private int[] lastActOfOne = new int[64];
  private int[] lastActOfOther = new int[64];
  private int[] endsOn = new int[64];
  private int[] closeUntil = new int[64];
  private boolean[] isTie = new boolean[64];
  private int[] free = new int[64];
  private int edges;
  private int freed;

  private final Neighbours neighbours;
  private final int[] ties;
  private final int[] closeTies;
  private int tieCount;
  private int closeCount;
  private long triangles;
  private long wedges;

  /** No ties yet between this many persons. */
  public Ties(int persons) {
    neighbours = new Neighbours(persons);
    ties = new int[persons];
    closeTies = new int[persons];
  }

  /** The edge (tie or overture) between two persons, or {@link #NONE}. */
  public int between(int i, int j) {
    return neighbours.between(i, j);
  }

  /** A first contact: an overture between two who share no edge yet. */
  public int meet(int i, int j, int day) {
    int edge = freed > 0 ? free[--freed] : newEdge();
    one[edge] = Math.min(i, j);
    other[edge] = Math.max(i, j);
    firstDay[edge] = day;
    lastDay[edge] = day;
    contactDays[edge] = 0;
    lastActOfOne[edge] = Members.NOT_YET;
    lastActOfOther[edge] = Members.NOT_YET;
    endsOn[edge] = Calendar.NEVER;
    closeUntil[edge] = Members.NOT_YET;
    isTie[edge] = false;
    strength[edge] = 0;
    neighbours.join(i, j, edge);
    return edge;
  }

  private int newEdge() {
    if (edges == one.length) {
      int size = 2 * edges;
      one = Arrays.copyOf(one, size);
      other = Arrays.copyOf(other, size);
      strength = Arrays.copyOf(strength, size);
      logStrength = Arrays.copyOf(logStrength, size);
      halfLife = Arrays.copyOf(halfLife, size);
      firstDay = Arrays.copyOf(firstDay, size);
      lastDay = Arrays.copyOf(lastDay, size);
      contactDays = Arrays.copyOf(contactDays, size);
      lastActOfOne = Arrays.copyOf(lastActOfOne, size);
      lastActOfOther = Arrays.copyOf(lastActOfOther, size);
      endsOn = Arrays.copyOf(endsOn, size);
      closeUntil = Arrays.copyOf(closeUntil, size);
      isTie = Arrays.copyOf(isTie, size);
      free = Arrays.copyOf(free, size);
    }
    return edges++;
  }

  /** The one spoke to the other, or the other way round, on this day. */
  public void act(int edge, int from, int day) {
    if (from == one[edge]) {
      lastActOfOne[edge] = day;
    } else {
      lastActOfOther[edge] = day;
    }
  }

  /** Whether each spoke to the other within this many days before {@code day}, today included. */
  public boolean isReturned(int edge, int day, int withinDays) {
    return lastActOfOne[edge] != Members.NOT_YET
        && lastActOfOther[edge] != Members.NOT_YET
        && Math.min(lastActOfOne[edge], lastActOfOther[edge]) > day - withinDays;
  }

  /** An overture becomes a tie, which needs a place on both sides. */
  public void form(int edge) {
    int i = one[edge];
    int j = other[edge];
    triangles += common(i, j);
    wedges += ties[i] + ties[j];
    isTie[edge] = true;
    ties[i]++;
    ties[j]++;
    tieCount++;
  }

  /** The two met: a new strength, a new half-life, both as of today. */
  public void strengthen(int edge, double newStrength, double newHalfLife, int day) {
    if (!(newStrength > 0 && newStrength <= 1 && newHalfLife > 0)) {
      throw new IllegalArgumentException(
          "strength " + newStrength + " is not inside (0, 1] or half-life " + newHalfLife + " d");
    }
    strength[edge] = newStrength;
    logStrength[edge] = StrictMath.log(newStrength);
    halfLife[edge] = newHalfLife;
    lastDay[edge] = day;
  }

  /** The strength as of the last contact loses a share; half-life and last contact stay. */
  public void weaken(int edge, double share) {
    if (!(share >= 0 && share < 1)) {
      throw new IllegalArgumentException("share " + share + " is not inside [0, 1)");
    }
    strength[edge] *= 1 - share;
    logStrength[edge] = StrictMath.log(strength[edge]);
  }

  /** Counts one more day on which the two met. */
  public void countContactDay(int edge) {
    contactDays[edge]++;
  }

  /** The day on which the edge ends if the two do not meet again. */
  public void endOn(int edge, int day) {
    endsOn[edge] = day;
  }

  /** Takes a close place on both sides until the given day. */
  public void keepClose(int edge, int until) {
    if (closeUntil[edge] == Members.NOT_YET) {
      closeCount++;
      closeTies[one[edge]]++;
      closeTies[other[edge]]++;
    }
    closeUntil[edge] = until;
  }

  /** Gives the close places back. */
  public void loosen(int edge) {
    if (closeUntil[edge] != Members.NOT_YET) {
      closeCount--;
      closeTies[one[edge]]--;
      closeTies[other[edge]]--;
      closeUntil[edge] = Members.NOT_YET;
    }
  }

  /** The edge ends, tie or overture; its number may be used again. */
  public void end(int edge) {
    int i = one[edge];
    int j = other[edge];
    loosen(edge);
    if (isTie[edge]) {
      isTie[edge] = false;
      ties[i]--;
      ties[j]--;
      tieCount--;
      wedges -= ties[i] + ties[j];
      triangles -= common(i, j);
    }
    neighbours.part(i, j, edge);
    endsOn[edge] = Members.NOT_YET;
    free[freed++] = edge;
  }

  /** How many ties two persons have in common. */
  public int common(int i, int j) {
    int few = ties[i] <= ties[j] ? i : j;
    int many = few == i ? j : i;
    int count = 0;
    for (int k = 0; k < neighbours.count(few); k++) {
      int third = neighbours.partner(few, k);
      if (third != many && isTie[neighbours.edge(few, k)]) {
        int bridge = neighbours.between(third, many);
        count += bridge != NONE && isTie[bridge] ? 1 : 0;
      }
    }
    return count;
  }

  /** Strength of a tie on a day: w·2^(−Δ/H). */
  public double strengthOn(int edge, int day) {
    return day == lastDay[edge] ? strength[edge] : StrictMath.exp(logStrengthOn(edge, day));
  }

  /** The natural logarithm of the strength on a day. */
  public double logStrengthOn(int edge, int day) {
    return logStrength[edge] - (day - lastDay[edge]) * LN_2 / halfLife[edge];
  }

  /** The last day on which the tie is at least this strong if the two do not meet again. */
  public int lastDayAbove(int edge, double threshold) {
    double days =
        Math.floor((logStrength[edge] - StrictMath.log(threshold)) / LN_2 * halfLife[edge]);
    return lastDay[edge] + (int) Math.min(days, 1e8);
  }

  /** The other end of an edge. */
  public int partner(int edge, int person) {
    return one[edge] == person ? other[edge] : one[edge];
  }

  /** One end of an edge, the lower number. */
  public int one(int edge) {
    return one[edge];
  }

  /** The other end of an edge, the higher number. */
  public int other(int edge) {
    return other[edge];
  }

  /** Whether the edge is a tie (true) or an overture (false). */
  public boolean isTie(int edge) {
    return isTie[edge];
  }

  /** Whether the tie holds a close place on both sides. */
  public boolean isClose(int edge) {
    return closeUntil[edge] != Members.NOT_YET;
  }

  /** The last day of closeness, if the two do not meet again. */
  public int closeUntil(int edge) {
    return closeUntil[edge];
  }

  /**
   * The day on which the edge ends if nothing happens; {@link Members#NOT_YET} when it has ended.
   */
  public int endsOn(int edge) {
    return endsOn[edge];
  }

  /** The day of the first contact. */
  public int firstDay(int edge) {
    return firstDay[edge];
  }

  /** On how many days the two met. */
  public int contactDays(int edge) {
    return contactDays[edge];
  }

  /** How many edges (ties and overtures) a person has. */
  public int edgeCount(int person) {
    return neighbours.count(person);
  }

  /** The k-th edge of a person. */
  public int edgeOf(int person, int k) {
    return neighbours.edge(person, k);
  }

  /** The other end of the k-th edge of a person. */
  public int partnerOf(int person, int k) {
    return neighbours.partner(person, k);
  }

  /** How many ties a person has. */
  public int tieCount(int person) {
    return ties[person];
  }

  /** How many ties hold a close place of the person. */
  public int closeCount(int person) {
    return closeTies[person];
  }

  /** How many ties there are. */
  public int tieCount() {
    return tieCount;
  }

  /** How many ties are close. */
  public int closeCount() {
    return closeCount;
  }

  /** How many triples of members are all tied to each other. */
  public long triangles() {
    return triangles;
  }

  /** How many pairs of ties share a member. */
  public long wedges() {
    return wedges;
  }
}
