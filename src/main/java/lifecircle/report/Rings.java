package lifecircle.report;

import java.util.Arrays;
import java.util.List;
import lifecircle.community.Circle;
import lifecircle.observation.Portrait;

/**
 * The three rings of a drawn network: where they lie and how many rows of members stand on them. A
 * large core gets a wider ring. Where a ring is too short for all, its members stand in two or more
 * rows, by turns.
 *
 * <p>Units: shares of the radius of the whole disc.
 *
 * @param most the most members that ever stand on each ring, in the order of {@link Circle}
 */
record Rings(List<Integer> most) {
  /** How much room along its ring a member should have. */
  private static final double ROOM = 0.088;

  /** From row to row. */
  private static final double ROW = 0.078;

  private static final int MOST_ROWS = 4;
  private static final double OUTSIDE = 0.92;
  private static final double SMALL_CORE = 0.26;
  private static final double LARGE_CORE = 0.38;

  /** From here on a core is not small. */
  private static final int MANY = 18;

  private static final double WIDER_FOR_EACH = 0.003;

  /** Keeps a copy. */
  Rings {
    most = List.copyOf(most);
  }

  /** The rings on which all these portraits find room. */
  static Rings around(List<Portrait> portraits) {
    return new Rings(
        Arrays.stream(Circle.values()).map(circle -> most(portraits, circle)).toList());
  }

  private static int most(List<Portrait> portraits, Circle circle) {
    return portraits.stream()
        .mapToInt(p -> (int) p.sitters().stream().filter(s -> s.circle() == circle).count())
        .max()
        .orElse(0);
  }

  /** The radius of the middle of a ring. */
  double radius(Circle circle) {
    double core = SMALL_CORE + WIDER_FOR_EACH * Math.max(0, most.get(0) - MANY);
    double inside = Math.min(LARGE_CORE, core);
    return switch (circle) {
      case CORE -> inside;
      case ORGANISATION -> (inside + OUTSIDE) / 2;
      case DIFFUSION -> OUTSIDE;
    };
  }

  /** How wide a ring is, from its inner to its outer edge. */
  double width(Circle circle) {
    return rows(circle, most.get(circle.ordinal())) * ROW;
  }

  /** In how many rows so many members stand on the ring of a circle; at least 1. */
  int rows(Circle circle, int members) {
    double rows = Math.ceil(members * ROOM / (2 * Math.PI * radius(circle)));
    return (int) Math.max(1, Math.min(MOST_ROWS, rows));
  }

  /** The radius of one of the rows on a ring. */
  double radius(Circle circle, int row, int rows) {
    return radius(circle) + (row - (rows - 1) / 2.0) * ROW;
  }
}
