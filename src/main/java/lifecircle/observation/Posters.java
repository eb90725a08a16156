package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Community;
import lifecircle.community.Members;
import lifecircle.community.Postings;

/**
 * Who posted in the 30 days that end this evening, and how unequally they share what was said.
 *
 * <p>Units: persons; messages in 30 days.
 */
final class Posters {
  private final int[] messages;
  private final int[] byDaysAgo = new int[Postings.WINDOW_DAYS];
  private final int members;

  Posters(Community c, int day) {
    members = c.members().count();
    int[] written = new int[members];
    int posters = 0;
    for (int person = 0; person < c.members().persons(); person++) {
      int lastPost = c.members().lastPostDay(person);
      if (lastPost != Members.NOT_YET && lastPost > day - Postings.WINDOW_DAYS) {
        byDaysAgo[day - lastPost]++;
      }
      if (c.members().isMember(person) && c.postings().inWindow(person) > 0) {
        written[posters++] = c.postings().inWindow(person);
      }
    }
    messages = Arrays.copyOf(written, posters);
    Arrays.sort(messages);
  }

  /**
   * Distinct persons who posted within so many days, 30 at most, whether or not they are still
   * members.
   */
  int within(int days) {
    return Arrays.stream(byDaysAgo, 0, days).sum();
  }

  /** Gini coefficient of messages over the members who posted. */
  double gini() {
    int n = messages.length;
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      sum += messages[i];
      weighted += (i + 1.0) * messages[i];
    }
    return Tally.ratio(2 * weighted - (n + 1) * sum, n * sum);
  }

  /** The part of the messages that the most active share of all members wrote. */
  double topShare(double share) {
    int n = messages.length;
    int top = (int) Math.ceil(share * members);
    double all = 0;
    double topped = 0;
    for (int i = 0; i < n; i++) {
      all += messages[i];
      topped += i >= n - top ? messages[i] : 0;
    }
    return Tally.ratio(topped, all);
  }
}
