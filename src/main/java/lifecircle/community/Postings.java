package lifecircle.community;

import java.util.Arrays;

/**
 * Who wrote how many messages on each of the last 30 days.
 *
 * <p>Units: messages.
 */
public final class Postings {
  /** How far back the record goes. */
  public static final int WINDOW_DAYS = 30;

  private final int[] perDay;
  private final int[] inWindow;
  private final int[][] postersOfDay = new int[WINDOW_DAYS][0];
  private final int[] posterCount = new int[WINDOW_DAYS];

  /** An empty record for this many persons. */
  public Postings(int persons) {
    perDay = new int[persons * WINDOW_DAYS];
    inWindow = new int[persons];
  }

  /** Forgets the day that falls out of the window, so that {@code day} can begin. */
  public void beginDay(int day) {
    int column = day % WINDOW_DAYS;
    for (int k = 0; k < posterCount[column]; k++) {
      int person = postersOfDay[column][k];
      inWindow[person] -= perDay[person * WINDOW_DAYS + column];
      perDay[person * WINDOW_DAYS + column] = 0;
    }
    posterCount[column] = 0;
  }

  /** Enters one message. */
  public void enter(int author, int day) {
    int column = day % WINDOW_DAYS;
    if (perDay[author * WINDOW_DAYS + column]++ == 0) {
      if (posterCount[column] == postersOfDay[column].length) {
        postersOfDay[column] =
            Arrays.copyOf(postersOfDay[column], Math.max(16, 2 * posterCount[column]));
      }
      postersOfDay[column][posterCount[column]++] = author;
    }
    inWindow[author]++;
  }

  /** Messages a person wrote on one of the last 30 days. */
  public int on(int author, int day) {
    return perDay[author * WINDOW_DAYS + day % WINDOW_DAYS];
  }

  /** Messages a person wrote within the last 30 days. */
  public int inWindow(int author) {
    return inWindow[author];
  }

  /** Distinct posters of one of the last 30 days. */
  public int postersOn(int day) {
    return posterCount[day % WINDOW_DAYS];
  }

  /** The k-th of them, in order of their first message of the day. */
  public int poster(int day, int k) {
    return postersOfDay[day % WINDOW_DAYS][k];
  }
}
