package lifecircle.pattern;

import java.util.Arrays;

/**
 * Messages of a day against people present on it, group by group; days without a message or with
 * fewer than 15 present are left out.
 */
final class RoomDays {
  private static final int FEWEST = 15;

  private RoomDays() {}

  /** Present and messages, one after the other. */
  static double[] of(History history) {
    GroupDays days = history.groupDays();
    double[] points = new double[2 * days.groups() * days.days()];
    int count = 0;
    for (int group = 0; group < days.groups(); group++) {
      for (int day = 0; day < days.days(); day++) {
        if (days.present(group, day) >= FEWEST && days.messages(group, day) > 0) {
          points[count++] = days.present(group, day);
          points[count++] = days.messages(group, day);
        }
      }
    }
    return Arrays.copyOf(points, count);
  }
}
