package lifecircle.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Parallel lines that rise to the right at 45 degrees, cut at the edges of a box.
 *
 * <p>Units: pixels.
 */
final class Hatch {
  private Hatch() {}

  /** The lines in a box, so far apart along its foot. */
  static List<Line2D> in(Rectangle2D box, double apart) {
    List<Line2D> lines = new ArrayList<>();
    double high = box.getHeight();
    for (double foot = box.getMinX() - high; foot < box.getMaxX(); foot += apart) {
      double from = Math.max(0, box.getMinX() - foot);
      double to = Math.min(high, box.getMaxX() - foot);
      if (from < to) {
        lines.add(
            new Line2D.Double(foot + from, box.getMaxY() - from, foot + to, box.getMaxY() - to));
      }
    }
    return lines;
  }
}
