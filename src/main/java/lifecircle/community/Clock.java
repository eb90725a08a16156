package lifecircle.community;

/**
 * How a day is divided: 72 slots of 20 minutes (Jones et al. 2008 measured crowding in such
 * windows).
 */
public final class Clock {
  /** Slots in a day. */
  public static final int SLOTS_PER_DAY = 72;

  /** Minutes in a slot. */
  public static final int MINUTES_PER_SLOT = 20;

  private Clock() {}

  /** The slot counted from the founding of the community. */
  public static int absoluteSlot(int day, int slot) {
    return day * SLOTS_PER_DAY + slot;
  }
}
