package lifecircle.pattern;

import java.util.Arrays;

/**
 * Whether those who will write most were different on their first day: messages on it of the tenth
 * of newcomers who write most afterwards, and of the others.
 */
final class FirstDayOfTheCore {
  private static final int TENTH = 10;

  private FirstDayOfTheCore() {}

  /** Newcomers in the top tenth, their messages of day one; the same of the others. */
  static double[] of(History history) {
    Newcomers newcomers = new Newcomers(history);
    int[] watched = newcomers.watched();
    int[] later =
        Arrays.stream(watched)
            .map(person -> history.messages(person) - newcomers.onFirstDay(person))
            .toArray();
    int[] ascending = Arrays.stream(later).sorted().toArray();
    int cut =
        watched.length < TENTH
            ? Integer.MAX_VALUE
            : ascending[watched.length - watched.length / TENTH];
    double[] sums = new double[4];
    for (int k = 0; k < watched.length; k++) {
      int at = later[k] >= Math.max(1, cut) ? 0 : 2;
      sums[at]++;
      sums[at + 1] += newcomers.onFirstDay(watched[k]);
    }
    return sums;
  }
}
