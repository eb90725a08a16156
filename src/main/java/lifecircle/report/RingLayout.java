package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lifecircle.community.Circle;
import lifecircle.observation.Portrait;

/**
 * Where the members of a portrait stand: the core circle on a ring inside, the organisation circle
 * around it, the diffusion circle outside. Their order on a ring is chosen so that ties are short
 * and a member stands where it stood in the portrait before.
 *
 * <p>First every member moves towards the mean direction of those it is tied to, ring by ring, a
 * fixed number of times (barycentre sweeps); then two on a ring change places as long as that makes
 * ties shorter. Every step is the same on every machine; equals are parted by their numbers.
 *
 * <p>Units: a disc of radius 1 around (0, 0).
 *
 * <p>Source: Sugiyama, Tagawa and Toda 1981 (barycentre sweeps); the exchange is ours.
 */
final class RingLayout {
  private static final int SWEEPS = 24;
  private static final int EXCHANGES = 12;

  /** What an exchange must bring at least, so that rounding cannot make it go on for ever. */
  private static final double GAIN = 1e-9;

  /** What a newcomer has to say about the turn of a ring, compared with one who stood there. */
  private static final double NEWCOMER = 0.05;

  private final DiscMembers members;
  private final List<Ring> rings = new ArrayList<>();

  /**
   * A place on the disc.
   *
   * @param x to the right of the centre
   * @param y below the centre
   */
  record Spot(double x, double y) {}

  private RingLayout(Portrait portrait, Rings places, Map<Integer, Spot> before) {
    this.members = new DiscMembers(portrait, before);
    List<Portrait.Sitter> sitters = portrait.sitters();
    for (Circle circle : Circle.values()) {
      int[] there =
          IntStream.range(0, sitters.size())
              .filter(i -> sitters.get(i).circle() == circle)
              .toArray();
      rings.add(new Ring(places, circle, there));
    }
  }

  /** Where everybody stands in each portrait, by the number of the member. */
  static List<Map<Integer, Spot>> of(List<Portrait> portraits, Rings rings) {
    List<Map<Integer, Spot>> layouts = new ArrayList<>();
    Map<Integer, Spot> lastSeen = new HashMap<>();
    for (Portrait portrait : portraits) {
      Map<Integer, Spot> layout = new RingLayout(portrait, rings, lastSeen).found();
      layouts.add(layout);
      lastSeen.putAll(layout);
    }
    return layouts;
  }

  private Map<Integer, Spot> found() {
    rings.forEach(Ring::settle);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int k = 0; k < rings.size(); k++) {
        rings.get(sweep % 2 == 0 ? k : rings.size() - 1 - k).sweep();
      }
    }
    boolean better = true;
    for (int round = 0; better && round < EXCHANGES; round++) {
      better = false;
      for (Ring ring : rings) {
        better |= ring.exchange();
      }
    }
    return members.spots();
  }

  /** One circle with its members, in their order along the ring. */
  private final class Ring {
    private final double[] radiusOfRow;
    private final int[] order;

    Ring(Rings places, Circle circle, int[] there) {
      int rows = places.rows(circle, there.length);
      this.radiusOfRow =
          IntStream.range(0, rows).mapToDouble(row -> places.radius(circle, row, rows)).toArray();
      this.order = there;
    }

    /** Members move towards those they are tied to. */
    void sweep() {
      double[] wishes = Arrays.stream(order).mapToDouble(members::wish).toArray();
      for (int k = 0; k < order.length; k++) {
        members.turn(order[k], wishes[k]);
      }
      settle();
    }

    /** Gives everybody an own place, evenly spaced, in the order of their angles. */
    void settle() {
      int[] sorted =
          Arrays.stream(order)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(i -> members.angle(i))
                      .thenComparing(Comparator.naturalOrder()))
              .mapToInt(i -> i)
              .toArray();
      double first = turn(sorted);
      for (int k = 0; k < sorted.length; k++) {
        order[k] = sorted[k];
        double towards = first + 2 * Math.PI * k / sorted.length;
        members.place(sorted[k], towards, radiusOfRow[k % radiusOfRow.length]);
      }
    }

    /** How far the evenly spaced places are turned so that members stay, newcomers near theirs. */
    private double turn(int[] sorted) {
      double cosines = 0;
      double sines = 0;
      for (int k = 0; k < sorted.length; k++) {
        int i = sorted[k];
        double to = members.isKnown(i) ? members.formerAngle(i) : members.angle(i);
        double turn = to - 2 * Math.PI * k / sorted.length;
        double share = members.isKnown(i) ? 1 : NEWCOMER;
        cosines += share * StrictMath.cos(turn);
        sines += share * StrictMath.sin(turn);
      }
      return StrictMath.atan2(sines, cosines);
    }

    /** Two change places wherever that brings them nearer to all they are drawn to. */
    boolean exchange() {
      boolean better = false;
      for (int k = 0; k < order.length; k++) {
        for (int l = k + 1; l < order.length; l++) {
          int a = order[k];
          int b = order[l];
          double now = members.pull(a) + members.pull(b);
          members.exchange(a, b);
          if (members.pull(a) + members.pull(b) < now - GAIN) {
            better = true;
            order[k] = b;
            order[l] = a;
          } else {
            members.exchange(a, b);
          }
        }
      }
      return better;
    }
  }
}
