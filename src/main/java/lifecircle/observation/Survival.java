package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Community;
import lifecircle.community.Members;

/**
 * How long newcomers keep posting, by the observer's rule: a life lasts from the first to the last
 * post and has ended when 84 days without a post have passed; otherwise it is censored. Never uses
 * who left in truth.
 *
 * <p>Source: Kaplan and Meier 1958; E18 and E21.
 */
public final class Survival {
  private final int[] ended;
  private final int[] censored;
  private final int posters;
  private final int oneDayOnly;

  /** Measures every newcomer who ever posted (not the founders), as of the evening of a day. */
  public Survival(Community c, int day) {
    ended = new int[day + 2];
    censored = new int[day + 2];
    int everybody = 0;
    int onlyOneDay = 0;
    for (int person = 0; person < c.members().persons(); person++) {
      int first = c.members().firstPostDay(person);
      if (first != Members.NOT_YET && c.members().joinedDay(person) > 0) {
        int last = c.members().lastPostDay(person);
        boolean over = last <= day - Tally.SILENCE_DAYS;
        (over ? ended : censored)[last - first]++;
        everybody++;
        onlyOneDay += over && last == first ? 1 : 0;
      }
    }
    posters = everybody;
    oneDayOnly = onlyOneDay;
  }

  /** How many newcomers ever posted. */
  public int posters() {
    return posters;
  }

  /**
   * The part of those whose posting life is over that posted on one day only; NaN when nobody's is.
   */
  public double oneDayShare() {
    return Tally.ratio(oneDayOnly, Arrays.stream(ended).sum());
  }

  /**
   * Kaplan–Meier estimate of the part still posting more than so many days after the first post.
   */
  public double beyond(int days) {
    double surviving = posters == 0 ? Double.NaN : 1;
    int atRisk = posters;
    for (int age = 0; age <= days && age < ended.length && atRisk > 0; age++) {
      surviving *= 1 - ended[age] / (double) atRisk;
      atRisk -= ended[age] + censored[age];
    }
    return surviving;
  }
}
