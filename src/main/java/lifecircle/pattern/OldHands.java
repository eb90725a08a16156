package lifecircle.pattern;

/**
 * Week by week, how many write of those whose first message came in the first quarter of the
 * record: those who were there before a step in the inflow.
 */
final class OldHands {
  private static final int PART = 4;

  private OldHands() {}

  /** Posters of each week. */
  static double[] of(History history) {
    return history.weeklyPosters(0, history.events().days() / PART);
  }
}
