package lifecircle.pattern;

import java.util.Arrays;

/** How many newcomers there are, and how many of them wrote on one day only. */
final class OneDayOnly {
  private OneDayOnly() {}

  static double[] of(History history) {
    Newcomers newcomers = new Newcomers(history);
    int[] watched = newcomers.watched();
    return new double[] {
      watched.length, Arrays.stream(watched).filter(person -> newcomers.life(person) == 0).count()
    };
  }
}
