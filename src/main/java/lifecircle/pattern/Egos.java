package lifecircle.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * How members who write much divide their acts among others: for everybody with at least 100 acts
 * towards at least 15 others, how many acts towards each, the most first.
 *
 * <p>Units: acts, over the whole record.
 */
final class Egos {
  private static final int FEWEST_ACTS = 100;
  private static final int FEWEST_OTHERS = 15;

  private Egos() {}

  static List<int[]> of(History history) {
    Dyads dyads = history.dyads();
    List<List<Integer>> towards = new ArrayList<>();
    for (int person = 0; person < history.events().persons(); person++) {
      towards.add(new ArrayList<>());
    }
    for (int pair = 0; pair < dyads.count(); pair++) {
      int byLower = 0;
      int acts = dyads.start(pair + 1) - dyads.start(pair);
      for (int act = dyads.start(pair); act < dyads.start(pair + 1); act++) {
        byLower += dyads.isByLower(act) ? 1 : 0;
      }
      add(towards.get(dyads.lower(pair)), byLower);
      add(towards.get(dyads.higher(pair)), acts - byLower);
    }
    return towards.stream()
        .filter(acts -> acts.size() >= FEWEST_OTHERS)
        .filter(acts -> acts.stream().mapToInt(n -> n).sum() >= FEWEST_ACTS)
        .map(acts -> acts.stream().mapToInt(n -> -n).sorted().map(n -> -n).toArray())
        .toList();
  }

  private static void add(List<Integer> list, int acts) {
    if (acts > 0) {
      list.add(acts);
    }
  }
}
