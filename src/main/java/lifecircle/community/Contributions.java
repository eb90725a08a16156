package lifecircle.community;

import java.util.Arrays;

/**
 * What each member contributed within the last 28 days: the summed quality of own messages, kept
 * week by week. Of the week that is only partly within the window, that part of the sum counts.
 *
 * <p>Units: one perfect message is 1.
 */
public final class Contributions {
  /** How far back contributions count. */
  public static final int WINDOW_DAYS = 28;

  private static final int DAYS_PER_WEEK = 7;
  private static final int WEEKS = 5;

  private final double[][] ofWeek;
  private final int[] lastWeek;
  private final double[] ofDay;
  private final int[] lastDay;

  /** Nobody out of this many persons has contributed yet. */
  public Contributions(int persons) {
    ofWeek = new double[WEEKS][persons];
    lastWeek = new int[persons];
    ofDay = new double[persons];
    lastDay = new int[persons];
    Arrays.fill(lastWeek, -1);
    Arrays.fill(lastDay, Members.NOT_YET);
  }

  /** Somebody wrote a message of this quality. */
  public void enter(int author, int day, double quality) {
    int week = day / DAYS_PER_WEEK;
    for (int w = Math.max(lastWeek[author] + 1, week - WEEKS + 1); w <= week; w++) {
      ofWeek[w % WEEKS][author] = 0;
    }
    lastWeek[author] = week;
    ofWeek[week % WEEKS][author] += quality;
    ofDay[author] = quality + (lastDay[author] == day ? ofDay[author] : 0);
    lastDay[author] = day;
  }

  /** Contribution within the 28 days that end with this one, which is today. */
  public double of(int person, int day) {
    int week = day / DAYS_PER_WEEK;
    double stillInside = (DAYS_PER_WEEK - 1 - day % DAYS_PER_WEEK) / (double) DAYS_PER_WEEK;
    double sum = stillInside * inWeek(person, week - WEEKS + 1);
    for (int w = week - WEEKS + 2; w <= week; w++) {
      sum += inWeek(person, w);
    }
    return sum;
  }

  private double inWeek(int person, int week) {
    return week < 0 || week > lastWeek[person] ? 0 : ofWeek[week % WEEKS][person];
  }

  /** Contribution of one day, which is today. */
  public double ofDay(int person, int day) {
    return lastDay[person] == day ? ofDay[person] : 0;
  }
}
