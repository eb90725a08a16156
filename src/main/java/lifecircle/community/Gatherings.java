package lifecircle.community;

import java.util.Arrays;

/**
 * Events in person: how many each city has seen, and how far those who came still have them in
 * mind. An event fills the mind, and then fades.
 *
 * <p>Attention p = 2^(−days since the event / half-life). Units: attention in [0, 1].
 */
public final class Gatherings {
  private final int[] heldIn;
  private final int[] attendedDay;
  private final double[] halfLifeDays;

  /** No event yet among this many persons in this many cities. */
  public Gatherings(int persons, int cities) {
    heldIn = new int[cities];
    attendedDay = new int[persons];
    Arrays.fill(attendedDay, Members.NOT_YET);
    halfLifeDays = new double[persons];
  }

  /** An event is held in a city. */
  public void holdIn(int city) {
    heldIn[city]++;
  }

  /** How many events a city has seen. */
  public int heldIn(int city) {
    return heldIn[city];
  }

  /** The member comes to an event, which halves in mind in so many days. */
  public void attend(int member, int day, double halfLife) {
    attendedDay[member] = day;
    halfLifeDays[member] = halfLife;
  }

  /** How far the member has the last event in mind today; 0 for one who never came to any. */
  public double attention(int member, int today) {
    return attendedDay[member] == Members.NOT_YET
        ? 0
        : StrictMath.pow(2, -(today - attendedDay[member]) / halfLifeDays[member]);
  }
}
