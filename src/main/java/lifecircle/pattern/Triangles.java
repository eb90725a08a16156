package lifecircle.pattern;

import java.util.Arrays;

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
  private static final int NOBODY = -1;

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
    int[] reachedBy = new int[before.persons()];
    Arrays.fill(reachedBy, NOBODY);
    double common = 0;
    double commonNew = 0;
    double untied = people.length * (people.length - 1.0) / 2;
    double untiedNew = 0;
    for (int person : people) {
      untied -= Arrays.stream(before.partners(person)).filter(p -> counts[p] && p > person).count();
      common += reach(before, person, counts, reachedBy);
      for (int found : after.partners(person)) {
        if (found > person && counts[found] && !before.isTied(person, found)) {
          untiedNew++;
          commonNew += reachedBy[found] == person ? 1 : 0;
        }
      }
    }
    add(common, commonNew, untied, untiedNew);
  }

  /** Marks partners of partners of higher number who are no partners; returns how many. */
  private static double reach(Network before, int person, boolean[] counts, int[] reachedBy) {
    double reached = 0;
    for (int partner : before.partners(person)) {
      for (int other : before.partners(partner)) {
        boolean isNew = other > person && counts[other] && reachedBy[other] != person;
        if (isNew && !before.isTied(person, other)) {
          reachedBy[other] = person;
          reached++;
        }
      }
    }
    return reached;
  }

  private void add(double common, double commonNew, double untied, double untiedNew) {
    if (untied > 0) {
      agree += commonNew * (untied - common - (untiedNew - commonNew)) / untied;
      contradict += (common - commonNew) * (untiedNew - commonNew) / untied;
    }
  }
}
