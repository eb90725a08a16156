package lifecircle.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people do on days of different load, the load being messages of the group in the seven days
 * before: days of each group with at least 15 present, in five classes of load. The group with the
 * most such days speaks for the community.
 */
final class Overload {
  private static final int FEWEST_PRESENT = 15;
  private static final int FEWEST_DAYS = 100;
  private static final int WEEK = 7;
  private static final int CLASSES = 5;

  private record GroupDay(int load, double writing, double output) {}

  private Overload() {}

  /**
   * The share of those present who write, under the heaviest load over that under the middle one;
   * messages per head under the heaviest load over those of the class that writes most.
   */
  static double[] of(History history) {
    GroupDays days = history.groupDays();
    List<GroupDay> most = List.of();
    for (int group = 0; group < days.groups(); group++) {
      List<GroupDay> here = days(days, group);
      most = here.size() > most.size() ? here : most;
    }
    if (most.size() < FEWEST_DAYS) {
      return new double[] {Double.NaN, Double.NaN};
    }
    List<GroupDay> byLoad = new ArrayList<>(most);
    byLoad.sort(Comparator.comparingInt(GroupDay::load));
    double[] writing = new double[CLASSES];
    double[] output = new double[CLASSES];
    for (int k = 0; k < CLASSES; k++) {
      List<GroupDay> part =
          byLoad.subList(byLoad.size() * k / CLASSES, byLoad.size() * (k + 1) / CLASSES);
      writing[k] = part.stream().mapToDouble(GroupDay::writing).average().orElseThrow();
      output[k] = part.stream().mapToDouble(GroupDay::output).average().orElseThrow();
    }
    double best = Sorted.quantile(Sorted.of(output), 1);
    return new double[] {writing[CLASSES - 1] / writing[CLASSES / 2], output[CLASSES - 1] / best};
  }

  private static List<GroupDay> days(GroupDays days, int group) {
    List<GroupDay> here = new ArrayList<>();
    for (int day = WEEK; day < days.days(); day++) {
      double present = days.present(group, day);
      if (present >= FEWEST_PRESENT) {
        here.add(
            new GroupDay(
                days.messages(group, day - WEEK, day),
                days.posters(group, day) / present,
                days.messages(group, day) / present));
      }
    }
    return here;
  }
}
