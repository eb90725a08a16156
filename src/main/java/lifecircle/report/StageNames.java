package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where the names of the stages stand: inside their tab above the curve where they fit; where a
 * stage is too short for its name, on a flag above it; and where even flags would touch, the short
 * stages carry numbers, explained in a key. No two names ever overlap.
 *
 * <p>Units: pixels from the left edge of the sheet; rows count upwards, 0 is the tab itself.
 *
 * @param places where each name stands, in the order of the tabs
 * @param numbered whether short stages carry numbers that need a key
 */
record StageNames(List<Place> places, boolean numbered) {
  /** Free room left and right of a name. */
  static final double AIR = 8;

  /** The most rows of flags above the tabs. */
  static final int MOST_ROWS = 3;

  /**
   * One tab: a stage's stretch of the axis.
   *
   * @param name what should stand there
   * @param left where the stage begins
   * @param right where the stage ends
   */
  record Tab(String name, double left, double right) {
    double middle() {
      return (left + right) / 2;
    }
  }

  /**
   * One name.
   *
   * @param tab which tab it names, from 0
   * @param words the name, or the number that stands for it
   * @param row 0 for inside the tab
   * @param left where the words begin
   * @param width how wide they are
   */
  record Place(int tab, String words, int row, double left, double width) {
    double right() {
      return left + width;
    }

    private boolean covers(double x) {
      return x > left - AIR && x < right() + AIR;
    }

    private boolean touches(Place other) {
      return row == other.row && left < other.right() + 2 * AIR && other.left < right() + 2 * AIR;
    }
  }

  /** Keeps a copy. */
  StageNames {
    places = List.copyOf(places);
  }

  /** Places the names of all tabs between the edges of the panel. */
  static StageNames place(
      List<Tab> tabs, double leftEdge, double rightEdge, ToDoubleFunction<String> width) {
    List<Place> inside = new ArrayList<>();
    List<Integer> narrow = new ArrayList<>();
    for (int i = 0; i < tabs.size(); i++) {
      Tab tab = tabs.get(i);
      double wide = width.applyAsDouble(tab.name());
      if (wide + 2 * AIR <= tab.right() - tab.left()) {
        inside.add(new Place(i, tab.name(), 0, tab.middle() - wide / 2, wide));
      } else {
        narrow.add(i);
      }
    }
    Optional<List<Place>> flags = flags(tabs, narrow, leftEdge, rightEdge, width);
    List<Place> places = new ArrayList<>(inside);
    places.addAll(flags.orElseGet(() -> numbers(tabs, narrow, leftEdge, rightEdge, width)));
    places.sort(Comparator.comparingInt(Place::tab));
    return new StageNames(places, flags.isEmpty());
  }

  /** How many rows of flags stand above the tabs. */
  int rows() {
    return places.stream().mapToInt(Place::row).max().orElse(0);
  }

  /**
   * Flags fly to the right of their pole, at the right edge to the left. From the right: a pole
   * then only ever passes beside flags that begin further right.
   */
  private static Optional<List<Place>> flags(
      List<Tab> tabs,
      List<Integer> narrow,
      double leftEdge,
      double rightEdge,
      ToDoubleFunction<String> width) {
    List<Place> placed = new ArrayList<>();
    for (int at = narrow.size() - 1; at >= 0; at--) {
      Tab tab = tabs.get(narrow.get(at));
      double wide = width.applyAsDouble(tab.name());
      boolean turned = tab.middle() + wide > rightEdge;
      double left = turned ? tab.middle() - wide : tab.middle();
      Optional<Place> free = Optional.empty();
      for (int row = 1; row <= MOST_ROWS && free.isEmpty(); row++) {
        Place tried = new Place(narrow.get(at), tab.name(), row, left, wide);
        free = Optional.of(tried).filter(place -> place.left() >= leftEdge - 1);
        free = free.filter(place -> placed.stream().noneMatch(other -> clash(tabs, place, other)));
      }
      if (free.isEmpty()) {
        return Optional.empty();
      }
      placed.add(free.get());
    }
    return Optional.of(placed);
  }

  private static boolean clash(List<Tab> tabs, Place one, Place other) {
    Place lower = one.row() < other.row() ? one : other;
    Place higher = one.row() < other.row() ? other : one;
    boolean poleThroughFlag =
        lower.row() != higher.row() && lower.covers(tabs.get(higher.tab()).middle());
    return one.touches(other) || poleThroughFlag;
  }

  private static List<Place> numbers(
      List<Tab> tabs,
      List<Integer> narrow,
      double leftEdge,
      double rightEdge,
      ToDoubleFunction<String> width) {
    List<Place> placed = new ArrayList<>();
    double free = leftEdge;
    for (int tab : narrow) {
      String number = Integer.toString(tab + 1);
      double wide = width.applyAsDouble(number);
      double left = Math.max(free, tabs.get(tab).middle() - wide / 2);
      placed.add(new Place(tab, number, 1, left, wide));
      free = left + wide + 2 * AIR;
    }
    double end = rightEdge;
    for (int at = placed.size() - 1; at >= 0; at--) {
      Place place = placed.get(at);
      double left = Math.min(place.left(), end - place.width());
      placed.set(at, new Place(place.tab(), place.words(), 1, left, place.width()));
      end = left - 2 * AIR;
    }
    return placed;
  }
}
