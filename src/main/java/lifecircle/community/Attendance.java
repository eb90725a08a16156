package lifecircle.community;

/**
 * How many sessions there are in each slot of a group by those who may answer. The slots of
 * yesterday are remembered, so that a listener after midnight knows how many were around.
 *
 * <p>Units: sessions in slots of 20 minutes.
 */
public final class Attendance {
  private int[] yesterday = new int[Clock.SLOTS_PER_DAY];
  private int[] today = new int[Clock.SLOTS_PER_DAY];

  /** A new day: nobody has been counted yet. */
  public void beginDay() {
    yesterday = today;
    today = new int[Clock.SLOTS_PER_DAY];
  }

  /** One more session in a slot of today. */
  public void count(int slot) {
    today[slot]++;
  }

  /** Sessions within the last {@code slots} slots, this one included, across midnight. */
  public int within(int slot, int slots) {
    int sum = 0;
    for (int back = 0; back < slots; back++) {
      int then = slot - back;
      sum += then >= 0 ? today[then] : yesterday[then + Clock.SLOTS_PER_DAY];
    }
    return sum;
  }
}
