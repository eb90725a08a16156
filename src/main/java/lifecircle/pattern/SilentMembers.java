package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.observation.EventList;

/**
 * Which share of members did not write for 84 days: of those on the list (joined and not left), and
 * of those who looked in during these days; the mean over the ends of months at height.
 */
final class SilentMembers {
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final int[] lastMessage;
  private final int[] lastVisit;
  private final boolean[] isMember;

  private SilentMembers(int persons) {
    lastMessage = new int[persons];
    lastVisit = new int[persons];
    isMember = new boolean[persons];
    Arrays.fill(lastMessage, NEVER);
    Arrays.fill(lastVisit, NEVER);
  }

  /** The mean share of those on the list, and of those who looked in. */
  static double[] of(History history) {
    EventList events = history.events();
    SilentMembers silent = new SilentMembers(events.persons());
    int[] ends = history.monthEndsAtHeight(History.SILENCE_DAYS);
    double[] listed = new double[ends.length];
    double[] seen = new double[listed.length];
    int e = 0;
    for (int k = 0; k < listed.length; k++) {
      int day = ends[k];
      for (; e < events.count() && events.day(e) <= day; e++) {
        silent.see(events, e);
      }
      listed[k] = silent.share(day - History.SILENCE_DAYS, true);
      seen[k] = silent.share(day - History.SILENCE_DAYS, false);
    }
    return new double[] {mean(listed), mean(seen)};
  }

  private static double mean(double... shares) {
    return Arrays.stream(shares).filter(share -> !Double.isNaN(share)).average().orElse(Double.NaN);
  }

  private void see(EventList events, int e) {
    int person = events.author(e);
    switch (events.kind(e)) {
      case JOIN -> isMember[person] = true;
      case LEAVE -> isMember[person] = false;
      case VISIT -> lastVisit[person] = events.day(e);
      case OPENER, REPLY -> lastMessage[person] = events.day(e);
      case CONTACT -> {}
    }
  }

  /**
   * Of members on the list, or of those only who looked in after a day, who did not write since.
   */
  private double share(int after, boolean all) {
    double members = 0;
    double quiet = 0;
    for (int person = 0; person < isMember.length; person++) {
      if (isMember[person] && (all || lastVisit[person] > after)) {
        members++;
        quiet += lastMessage[person] <= after ? 1 : 0;
      }
    }
    return members > 0 ? quiet / members : Double.NaN;
  }
}
