package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.observation.EventList;

/**
 * How many wrote in each group in the month in which most did; groups in which nobody did are none.
 */
final class GroupSizes {
  private GroupSizes() {}

  /** Posters of the largest month of each group. */
  static double[] of(History history) {
    EventList events = history.events();
    double[] most = new double[events.groups()];
    double[] now = new double[events.groups()];
    int[] wroteIn = new int[events.groups() * events.persons()];
    Arrays.fill(wroteIn, -1);
    int month = 0;
    for (int e = 0; e < events.count(); e++) {
      if (events.day(e) / History.MONTH > month) {
        month = events.day(e) / History.MONTH;
        Arrays.fill(now, 0);
      }
      if (events.isMessage(e)) {
        int group = events.group(e);
        int writer = group * events.persons() + events.author(e);
        now[group] += wroteIn[writer] == month ? 0 : 1;
        wroteIn[writer] = month;
        most[group] = Math.max(most[group], now[group]);
      }
    }
    return Arrays.stream(most).filter(posters -> posters > 0).toArray();
  }
}
