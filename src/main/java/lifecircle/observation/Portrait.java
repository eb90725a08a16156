package lifecircle.observation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.community.Circle;

/**
 * The tie network on one evening, small enough for a sheet: the members who sat for it, the ties
 * among them, and how large the whole was.
 *
 * <p>Units: members, ties; strength in (0, 1] as of that evening; days since the founding.
 */
public final class Portrait {
  private final int day;
  private final List<Whole> wholes;
  private final int[] members;
  private final Circle[] circles;
  private final int[] tieCounts;
  private final int[] ones;
  private final int[] others;
  private final double[] strengths;
  private final boolean[] close;

  /**
   * A member who sat.
   *
   * @param member the person's number, the same for life
   * @param circle where the member stands this evening
   * @param ties all ties of the member, to sitters and to others
   */
  public record Sitter(int member, Circle circle, int ties) {}

  /**
   * A tie between two who sat.
   *
   * @param one the lower of the two numbers
   * @param other the higher
   * @param strength in (0, 1]
   * @param close whether it holds a close place on both sides
   */
  public record Tie(int one, int other, double strength, boolean close) {}

  /**
   * How large a circle was, sitters or not.
   *
   * @param members how many members stood in it
   * @param ties the sum of their ties; a tie between two of them counts twice
   * @param closeTies how many of these are close
   */
  public record Whole(int members, int ties, int closeTies) {}

  /**
   * A portrait.
   *
   * @param day the evening, counted from 0
   * @param wholes one for each circle, in the order of {@link Circle}
   * @param sitters those who sat, ascending
   * @param ties the ties among them
   */
  public Portrait(int day, List<Whole> wholes, List<Sitter> sitters, List<Tie> ties) {
    if (wholes.size() != Circle.values().length) {
      throw new IllegalArgumentException(wholes.size() + " circles");
    }
    this.day = day;
    this.wholes = List.copyOf(wholes);
    this.members = sitters.stream().mapToInt(Sitter::member).toArray();
    this.circles = sitters.stream().map(Sitter::circle).toArray(Circle[]::new);
    this.tieCounts = sitters.stream().mapToInt(Sitter::ties).toArray();
    this.ones = ties.stream().mapToInt(Tie::one).toArray();
    this.others = ties.stream().mapToInt(Tie::other).toArray();
    this.strengths = ties.stream().mapToDouble(Tie::strength).toArray();
    this.close = new boolean[ties.size()];
    for (int k = 0; k < close.length; k++) {
      close[k] = ties.get(k).close();
      if (!sits(ones[k]) || !sits(others[k])) {
        throw new IllegalArgumentException(ties.get(k) + " is not between two who sat");
      }
    }
  }

  private boolean sits(int member) {
    return Arrays.binarySearch(members, member) >= 0;
  }

  /** The evening, in days since the founding. */
  public int day() {
    return day;
  }

  /** Those who sat, ascending by number. */
  public List<Sitter> sitters() {
    return IntStream.range(0, members.length)
        .mapToObj(k -> new Sitter(members[k], circles[k], tieCounts[k]))
        .toList();
  }

  /** The ties among those who sat. */
  public List<Tie> ties() {
    return IntStream.range(0, ones.length)
        .mapToObj(k -> new Tie(ones[k], others[k], strengths[k], close[k]))
        .toList();
  }

  /** How many members the community had. */
  public int members() {
    return wholes.stream().mapToInt(Whole::members).sum();
  }

  /** How many members stood in a circle. */
  public int members(Circle circle) {
    return wholes.get(circle.ordinal()).members();
  }

  /** Ties a member, the mean over the whole community; NaN where there is nobody. */
  public double meanTies() {
    return Tally.ratio(wholes.stream().mapToInt(Whole::ties).sum(), members());
  }

  /** Ties a member, the mean over a whole circle; NaN where nobody stood in it. */
  public double meanTies(Circle circle) {
    return Tally.ratio(wholes.get(circle.ordinal()).ties(), members(circle));
  }

  /** The close part of all ties of the community; NaN where there is no tie. */
  public double closeShare() {
    return Tally.ratio(
        wholes.stream().mapToInt(Whole::closeTies).sum(),
        wholes.stream().mapToInt(Whole::ties).sum());
  }
}
