package lifecircle.community;

/**
 * What a group is founded with and keeps.
 *
 * @param key the name under which luck knows the group: its kind at the founding, a turn below 0
 *     where operators opened it, parent and founder where it split off
 * @param kind whether people live here or only have a further seat
 * @param cap seats at most
 * @param theme position of the founding theme, in spreads of interest
 * @param novelty what is new about the theme on the first day, in [0, 1]
 * @param stickiness how much of a member's attention a seat here holds, relative to 1 at home
 * @param leader the person the group is built around, or {@link Group#NOBODY}
 * @param day the day of founding
 */
public record Charter(
    long key,
    Kind kind,
    int cap,
    double theme,
    double novelty,
    double stickiness,
    int leader,
    int day) {
  /** What a seat in the group means. */
  public enum Kind {
    /** Members live here; everybody has one home. */
    HOME,
    /** A further seat of core and organisation, among themselves. */
    CORE_ROOM,
    /** A further seat of everybody, open to readers outside (F8). */
    PLATFORM
  }

  /** Refuses a group without a seat, one that holds no attention, and novelty outside [0, 1]. */
  public Charter {
    if (!(cap >= 1 && novelty >= 0 && novelty <= 1 && stickiness > 0)) {
      throw new IllegalArgumentException(
          "cap " + cap + ", novelty " + novelty + ", stickiness " + stickiness);
    }
  }
}
