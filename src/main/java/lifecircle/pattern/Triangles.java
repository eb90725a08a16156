package lifecircle.pattern;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether new ties close triangles: of all pairs that were connected to others but not to each
 * other in 90 days, and both had to do with somebody in the next 30, those with a common partner
 * against those without, by whether they found each other. Tables of all windows together give one
 * odds ratio.
 *
 * <p>Source: Leskovec et al. 2008 (E11); Mantel and Haenszel 1959.
 */
final class Triangles {
  private static final int BEFORE = 90;
  private static final int AFTER = 30;

  private double agree;
  private double contradict;

  /** Both sums of Mantel and Haenszel. */
  static double[] of(History history) {
    Triangles triangles = new Triangles();
    Dyads dyads = history.dyads();
    for (int day = BEFORE; day + AFTER <= history.events().days(); day += AFTER) {
      triangles.count(
          new Network(dyads, history.events().persons(), day - BEFORE, day),
          new Network(dyads, history.events().persons(), day, day + AFTER));
    }
    return new double[] {triangles.agree, triangles.contradict};
  }

  private void count(Network before, Network after) {
    int[] people =
        Arrays.stream(before.people()).filter(person -> after.degree(person) > 0).toArray();
    boolean[] counts = new boolean[before.persons()];
    Arrays.stream(people).forEach(person -> counts[person] = true);
    double common = 0;
    double commonNew = 0;
    double untied = people.length * (people.length - 1.0) / 2;
    double untiedNew = 0;
    for (int person : people) {
      Set<Integer> second = new HashSet<>();
      for (int partner : before.partners(person)) {
        untied -= counts[partner] && partner > person ? 1 : 0;
        for (int other : before.partners(partner)) {
          if (other > person && counts[other]) {
            second.add(other);
          }
        }
      }
      for (int partner : before.partners(person)) {
        second.remove(partner);
      }
      common += second.size();
      for (int found : after.partners(person)) {
        if (found > person && counts[found] && !before.isTied(person, found)) {
          untiedNew++;
          commonNew += second.contains(found) ? 1 : 0;
        }
      }
    }
    add(common, commonNew, untied, untiedNew);
  }

  private void add(double common, double commonNew, double untied, double untiedNew) {
    if (untied > 0) {
      agree += commonNew * (untied - common - (untiedNew - commonNew)) / untied;
      contradict += (common - commonNew) * (untiedNew - commonNew) / untied;
    }
  }
}
