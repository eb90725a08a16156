package lifecircle.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.observation.EventList;

/**
 * Every group in every whole month in which at least five wrote: how many wrote, how many messages,
 * and how unequally (Gini among those who wrote).
 */
final class GroupMonths {
  private static final int FEWEST = 5;

  private final List<double[]> months = new ArrayList<>();

  /** Posters, messages and Gini of each, one after the other. */
  static double[] of(History history) {
    EventList events = history.events();
    GroupMonths all = new GroupMonths();
    int[][] written = new int[events.groups()][events.persons()];
    int month = 0;
    for (int e = 0; e < events.count(); e++) {
      for (; events.day(e) >= (month + 1) * History.MONTH; month++) {
        all.close(written);
      }
      if (events.isMessage(e)) {
        written[events.group(e)][events.author(e)]++;
      }
    }
    if (events.days() >= (month + 1) * History.MONTH) {
      all.close(written);
    }
    return all.months.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private void close(int[][] written) {
    for (int[] group : written) {
      int[] wrote = Arrays.stream(group).filter(count -> count > 0).sorted().toArray();
      if (wrote.length >= FEWEST) {
        months.add(new double[] {wrote.length, Arrays.stream(wrote).sum(), gini(wrote)});
      }
      Arrays.fill(group, 0);
    }
  }

  /** From 0, all alike, to nearly 1, one has all. */
  static double gini(int... ascending) {
    double weighted = 0;
    double sum = 0;
    for (int k = 0; k < ascending.length; k++) {
      weighted += (k + 1.0) * ascending[k];
      sum += ascending[k];
    }
    return 2 * weighted / (ascending.length * sum) - (ascending.length + 1.0) / ascending.length;
  }
}
