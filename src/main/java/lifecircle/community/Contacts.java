package lifecircle.community;

import java.util.Arrays;

/**
 * Who turned to whom today, act by act: answers, welcomes, private contacts. Bonds grow from here.
 */
public final class Contacts {
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int count;
  private final int[] made;

  /** No contacts yet between this many persons. */
  public Contacts(int persons) {
    made = new int[persons];
  }

  /** A new day: nobody has turned to anybody yet. */
  public void beginDay() {
    for (int k = 0; k < count; k++) {
      made[from[k]] = 0;
    }
    count = 0;
  }

  /** One turns to another. */
  public void enter(int by, int towards) {
    note(by, towards);
    made[by]++;
  }

  private void note(int by, int towards) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = by;
    to[count] = towards;
    count++;
  }

  /**
   * Two meet at an event and turn to each other; this takes nothing from what they can do online.
   */
  public void meet(int one, int other) {
    note(one, other);
    note(other, one);
  }

  /** Acts of today. */
  public int count() {
    return count;
  }

  /** Who turned to somebody in the k-th act. */
  public int from(int k) {
    return from[k];
  }

  /** To whom, in the k-th act. */
  public int to(int k) {
    return to[k];
  }

  /** How many acts of today are by this person. */
  public int madeBy(int person) {
    return made[person];
  }
}
