package lifecircle.community;

import java.util.Arrays;

/**
 * Who visits today, in which slots each of them is there, and when everybody was last there.
 *
 * <p>Units: slots of 20 minutes.
 */
public final class Presence {
  private final boolean[] isPresent;
  private final int[] lastSession;
  private int[] visitors = {};
  private int[] sessionStart = {0};
  private int[] sessionSlot = {};
  private int[] slotStart = new int[Clock.SLOTS_PER_DAY + 1];
  private int[] slotVisitor = {};
  private int[] live = new int[Clock.SLOTS_PER_DAY];

  /** Nobody is there, out of this many persons. */
  public Presence(int persons) {
    isPresent = new boolean[persons];
    lastSession = new int[persons];
    Arrays.fill(lastSession, Members.NOT_YET);
  }

  /**
   * Today's visitors.
   *
   * @param today the visitors by number, ascending
   * @param slots for each of them the slots of their sessions, ascending, without repeats, at least
   *     one
   */
  public void begin(int[] today, int[][] slots) {
    for (int visitor : visitors) {
      isPresent[visitor] = false;
    }
    visitors = today.clone();
    live = new int[Clock.SLOTS_PER_DAY];
    sessionStart = new int[today.length + 1];
    for (int k = 0; k < today.length; k++) {
      isPresent[today[k]] = true;
      sessionStart[k + 1] = sessionStart[k] + slots[k].length;
    }
    sessionSlot = new int[sessionStart[today.length]];
    for (int k = 0; k < today.length; k++) {
      System.arraycopy(slots[k], 0, sessionSlot, sessionStart[k], slots[k].length);
    }
    fillSlots();
  }

  private void fillSlots() {
    for (int slot : sessionSlot) {
      live[slot]++;
    }
    slotStart = new int[Clock.SLOTS_PER_DAY + 1];
    for (int slot = 0; slot < Clock.SLOTS_PER_DAY; slot++) {
      slotStart[slot + 1] = slotStart[slot] + live[slot];
    }
    int[] filled = Arrays.copyOf(slotStart, Clock.SLOTS_PER_DAY);
    slotVisitor = new int[sessionSlot.length];
    for (int k = 0; k < visitors.length; k++) {
      for (int s = sessionStart[k]; s < sessionStart[k + 1]; s++) {
        slotVisitor[filled[sessionSlot[s]]++] = k;
      }
    }
  }

  /** How many visit today. */
  public int count() {
    return visitors.length;
  }

  /** The k-th visitor of today, in order of number. */
  public int visitor(int k) {
    return visitors[k];
  }

  /** Whether a person visits today. */
  public boolean isPresent(int person) {
    return isPresent[person];
  }

  /** How many sessions the k-th visitor has today. */
  public int sessions(int k) {
    return sessionStart[k + 1] - sessionStart[k];
  }

  /** The slot of the first session of the k-th visitor. */
  public int firstSlot(int k) {
    return sessionSlot[sessionStart[k]];
  }

  /** How many are there in a slot. */
  public int live(int slot) {
    return live[slot];
  }

  /** Which visitor (as k) is the l-th of those there in a slot. */
  public int liveVisitor(int slot, int l) {
    return slotVisitor[slotStart[slot] + l];
  }

  /**
   * The slot (counted from the founding) of the person's last finished session, or {@link
   * Members#NOT_YET}.
   */
  public int lastSession(int person) {
    return lastSession[person];
  }

  /** The person's session in this slot is over. */
  public void endSession(int person, int absoluteSlot) {
    lastSession[person] = absoluteSlot;
  }
}
