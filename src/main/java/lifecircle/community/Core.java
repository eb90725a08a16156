package lifecircle.community;

import java.util.Arrays;

/**
 * The core circle as a body: who stands in it, and the part of a place that last-place elimination
 * has not yet claimed.
 *
 * <p>Units: persons; the part of a place in [0, 1).
 */
public final class Core {
  private static final double ROUNDING = 1e-9;

  private int[] member = new int[16];
  private int count;
  private double owed;

  void add(int newcomer) {
    if (count == member.length) {
      member = Arrays.copyOf(member, 2 * count);
    }
    int place = -Arrays.binarySearch(member, 0, count, newcomer) - 1;
    System.arraycopy(member, place, member, place + 1, count - place);
    member[place] = newcomer;
    count++;
  }

  void remove(int gone) {
    int place = Arrays.binarySearch(member, 0, count, gone);
    count--;
    System.arraycopy(member, place + 1, member, place, count - place);
  }

  /** Who stands in the core, ascending. */
  public int[] members() {
    return Arrays.copyOf(member, count);
  }

  /** Adds to the places owed and takes out the whole ones, so that parts add up over time. */
  public int claim(double places) {
    owed += places;
    int whole = (int) Math.floor(owed + ROUNDING);
    owed -= whole;
    return whole;
  }
}
