package lifecircle.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lifecircle.observation.Portrait;

/**
 * The members of a portrait on their way to a place: where each stands now, and what draws it: the
 * members it is tied to, and where it stood in the portrait before.
 *
 * <p>Units: a disc of radius 1 around (0, 0); pulls in radii for each tie. Members are counted from
 * 0 in the order of the portrait.
 */
final class DiscMembers {
  /** How much a member is drawn to where it stood before, compared with one tie. */
  private static final double HABIT = 1.5;

  /** The same for each tie, so that who has many ties does not wander either. */
  private static final double HABIT_FOR_EACH = 0.3;

  /** How much more a close tie draws than another. */
  private static final double CLOSE = 2;

  private final List<Portrait.Sitter> sitters;
  private final int[][] tied;
  private final double[][] weight;
  private final double[] angle;
  private final double[] x;
  private final double[] y;
  private final boolean[] known;
  private final double[] formerX;
  private final double[] formerY;

  /** The members of a portrait; those seen before begin where they stood last. */
  DiscMembers(Portrait portrait, Map<Integer, RingLayout.Spot> before) {
    this.sitters = portrait.sitters();
    int n = sitters.size();
    this.tied = new int[n][];
    this.weight = new double[n][];
    this.angle = new double[n];
    this.x = new double[n];
    this.y = new double[n];
    this.known = new boolean[n];
    this.formerX = new double[n];
    this.formerY = new double[n];
    tie(portrait);
    recall(before);
  }

  private void tie(Portrait portrait) {
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < sitters.size(); i++) {
      index.put(sitters.get(i).member(), i);
    }
    List<List<int[]>> ends = new ArrayList<>();
    sitters.forEach(sitter -> ends.add(new ArrayList<>()));
    for (Portrait.Tie tie : portrait.ties()) {
      int one = index.getOrDefault(tie.one(), 0);
      int other = index.getOrDefault(tie.other(), 0);
      int close = tie.close() ? 1 : 0;
      ends.get(one).add(new int[] {other, close});
      ends.get(other).add(new int[] {one, close});
    }
    for (int i = 0; i < sitters.size(); i++) {
      tied[i] = ends.get(i).stream().mapToInt(end -> end[0]).toArray();
      weight[i] = ends.get(i).stream().mapToDouble(end -> end[1] == 1 ? CLOSE : 1).toArray();
    }
  }

  private void recall(Map<Integer, RingLayout.Spot> before) {
    for (int i = 0; i < sitters.size(); i++) {
      RingLayout.Spot former = before.get(sitters.get(i).member());
      if (former != null) {
        known[i] = true;
        formerX[i] = former.x();
        formerY[i] = former.y();
        angle[i] = formerAngle(i);
      }
    }
  }

  /** Whether a member was seen in a portrait before. */
  boolean isKnown(int i) {
    return known[i];
  }

  /** In which direction a known member stood before. */
  double formerAngle(int i) {
    return StrictMath.atan2(formerY[i], formerX[i]);
  }

  /** In which direction a member stands. */
  double angle(int i) {
    return angle[i];
  }

  /** A member wants to stand in a direction. */
  void turn(int i, double towards) {
    angle[i] = towards;
  }

  /** A member stands in a direction, so far from the centre. */
  void place(int i, double towards, double radius) {
    angle[i] = towards;
    x[i] = radius * StrictMath.cos(towards);
    y[i] = radius * StrictMath.sin(towards);
  }

  /** Two members change places. */
  void exchange(int i, int j) {
    swap(angle, i, j);
    swap(x, i, j);
    swap(y, i, j);
  }

  private static void swap(double[] column, int i, int j) {
    double kept = column[i];
    column[i] = column[j];
    column[j] = kept;
  }

  /** The mean direction of all that draws a member, with some weight on where it stands. */
  double wish(int i) {
    double toX = x[i] / 2 + (known[i] ? habit(i) * formerX[i] : 0);
    double toY = y[i] / 2 + (known[i] ? habit(i) * formerY[i] : 0);
    for (int k = 0; k < tied[i].length; k++) {
      toX += weight[i][k] * x[tied[i][k]];
      toY += weight[i][k] * y[tied[i][k]];
    }
    return StrictMath.atan2(toY, toX);
  }

  /** How far a member is from all that draws it: the weighted sum of the distances. */
  double pull(int i) {
    double sum = known[i] ? habit(i) * distance(i, formerX[i], formerY[i]) : 0;
    for (int k = 0; k < tied[i].length; k++) {
      sum += weight[i][k] * distance(i, x[tied[i][k]], y[tied[i][k]]);
    }
    return sum;
  }

  private double habit(int i) {
    return HABIT + HABIT_FOR_EACH * tied[i].length;
  }

  private double distance(int i, double toX, double toY) {
    return Math.sqrt((x[i] - toX) * (x[i] - toX) + (y[i] - toY) * (y[i] - toY));
  }

  /** Where everybody stands, by the number of the member. */
  Map<Integer, RingLayout.Spot> spots() {
    Map<Integer, RingLayout.Spot> spots = new TreeMap<>();
    for (int i = 0; i < sitters.size(); i++) {
      spots.put(sitters.get(i).member(), new RingLayout.Spot(x[i], y[i]));
    }
    return spots;
  }
}
