package lifecircle.pattern;

import java.util.Arrays;

/**
 * A record in three numbers: days until the last message (all days of the record where one comes in
 * its last 84), whether it grew, and the mean of weekly posters.
 */
final class WholeLife {
  private WholeLife() {}

  /** Days, 1 for grew and 0 for did not, persons. */
  static double[] of(History history) {
    int days = history.events().days();
    int last = -1;
    for (int e = 0; e < history.events().count(); e++) {
      last = history.events().isMessage(e) ? history.events().day(e) : last;
    }
    boolean lives = last >= days - History.SILENCE_DAYS;
    double posters =
        Arrays.stream(history.weeklyPosters(0, Integer.MAX_VALUE)).average().orElse(Double.NaN);
    return new double[] {lives ? days : last + 1, history.curve().grew() ? 1 : 0, posters};
  }
}
