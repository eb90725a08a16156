package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import lifecircle.community.Circle;
import lifecircle.observation.Portrait;

/** Tie networks made by hand, or by a fixed seed. */
final class Networks {
  private Networks() {}

  /** Nobody. */
  static Portrait empty(int day) {
    Portrait.Whole none = new Portrait.Whole(0, 0, 0);
    return new Portrait(day, List.of(none, none, none), List.of(), List.of());
  }

  /**
   * So many members in each circle, member numbers dealt anew, each with a few ties.
   *
   * @param each ties opened by each member
   */
  static Portrait random(int day, long seed, int core, int organisation, int diffusion, int each) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = core + organisation + diffusion;
    TreeMap<Integer, Circle> circles = new TreeMap<>();
    while (circles.size() < n) {
      Circle circle =
          circles.size() < core
              ? Circle.CORE
              : circles.size() < core + organisation ? Circle.ORGANISATION : Circle.DIFFUSION;
      circles.putIfAbsent(random.nextInt(10_000), circle);
    }
    List<Integer> members = List.copyOf(circles.keySet());
    List<Portrait.Tie> ties = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < each && i + 1 < n; k++) {
        int j = i + 1 + random.nextInt(Math.min(5, n - i - 1));
        ties.add(tie(members.get(i), members.get(j), random));
      }
    }
    List<Portrait.Sitter> sitters = new ArrayList<>();
    circles.forEach(
        (member, circle) -> sitters.add(new Portrait.Sitter(member, circle, random.nextInt(120))));
    return new Portrait(
        day,
        List.of(whole(core, 4), whole(organisation, 30), whole(20 * diffusion, 2)),
        sitters,
        ties);
  }

  private static Portrait.Tie tie(int one, int other, SplittableRandom random) {
    return new Portrait.Tie(one, other, 1 - random.nextDouble(), random.nextInt(4) == 0);
  }

  private static Portrait.Whole whole(int members, int each) {
    return new Portrait.Whole(members, members * each, members);
  }
}
