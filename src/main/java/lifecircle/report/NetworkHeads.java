package lifecircle.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Portrait;

/**
 * What stands above each network: a tab with its day and stage, then how many members and ties are
 * drawn; in as few lines as there is room for, the same for all.
 *
 * <p>Units: pixels.
 *
 * @param words what is said
 * @param tab the lines of the tab
 * @param below the lines below it
 */
record NetworkHeads(
    NetworkWords words,
    Function<Portrait, List<String>> tab,
    Function<Portrait, List<String>> below) {
  private static final double INDENT = 10;
  private static final double SMALL_GAP = 10;

  /** The heads of these networks, in columns of one width. */
  static NetworkHeads over(List<Portrait> portraits, NetworkWords words, Pen pen, double wide) {
    return new NetworkHeads(
        words,
        first(portraits, pen, wide, List.of(p -> List.of(words.head(p)), words::headInTwo)),
        first(
            portraits,
            pen,
            wide,
            List.of(
                p -> List.of(words.drawn(p) + words.comma() + words.tiesDrawn(p)),
                p -> List.of(words.drawn(p), words.tiesDrawn(p)),
                p -> List.of(words.drawn(p), words.tiesInShort(p)))));
  }

  /** The first way to say it that fits for all, else the last. */
  private static Function<Portrait, List<String>> first(
      List<Portrait> portraits, Pen pen, double wide, List<Function<Portrait, List<String>>> ways) {
    return ways.stream()
        .filter(
            way ->
                portraits.stream()
                    .flatMap(portrait -> way.apply(portrait).stream())
                    .allMatch(line -> pen.width(line, Sheet.LABEL) <= wide - 2 * INDENT))
        .findFirst()
        .orElse(ways.get(ways.size() - 1));
  }

  /** How high a head is. */
  double height(List<Portrait> portraits) {
    return portraits.stream()
        .mapToDouble(p -> tabHeight(p) + below.apply(p).size() * Sheet.LINE + SMALL_GAP)
        .max()
        .orElse(0);
  }

  private double tabHeight(Portrait portrait) {
    return tab.apply(portrait).size() * Sheet.LINE + SMALL_GAP;
  }

  /** Draws the head of one network. */
  void draw(Pen pen, Portrait portrait, double left, double top, double wide) {
    Optional<Stage> stage = words.evenings().stage(portrait.day());
    double tabHeight = tabHeight(portrait);
    pen.sheet().setPaint(stage.map(StageColours::tab).orElse(StageColours.GRID));
    pen.sheet().fill(new Rectangle2D.Double(left, top, wide, tabHeight));
    double y = lines(pen, tab.apply(portrait), left, top + SMALL_GAP / 2);
    lines(pen, below.apply(portrait), left, y + SMALL_GAP);
  }

  private static double lines(Pen pen, List<String> lines, double left, double top) {
    double y = top;
    for (String line : lines) {
      pen.label(line, left + INDENT, y + Sheet.LINE / 2);
      y += Sheet.LINE;
    }
    return y;
  }
}
