package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * A dashed line, cut into its dashes, each a line of its own: so that dashes, too, can be filled as
 * areas.
 *
 * <p>Units: pixels.
 */
final class Dashes {
  private static final double FLATNESS = 0.1;

  private final Path2D.Double pieces = new Path2D.Double();
  private final float[] lengths;
  private int piece;
  private double left;
  private double penX;
  private double penY;

  private Dashes(BasicStroke stroke) {
    lengths = stroke.getDashArray();
    left = lengths[0];
  }

  /** The dashes of a line. */
  static Path2D of(Shape line, BasicStroke stroke) {
    Dashes cut = new Dashes(stroke);
    double[] to = new double[6];
    double firstX = 0;
    double firstY = 0;
    for (PathIterator at = line.getPathIterator(null, FLATNESS); !at.isDone(); at.next()) {
      switch (at.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          cut.begin(to[0], to[1]);
          firstX = to[0];
          firstY = to[1];
        }
        case PathIterator.SEG_LINETO -> cut.draw(to[0], to[1]);
        default -> cut.draw(firstX, firstY);
      }
    }
    return cut.pieces;
  }

  private void begin(double x, double y) {
    penX = x;
    penY = y;
    piece = 0;
    left = lengths[0];
    pieces.moveTo(x, y);
  }

  private void draw(double x, double y) {
    double length = StrictMath.hypot(x - penX, y - penY);
    double done = 0;
    while (length - done > left) {
      done += left;
      step(penX + (x - penX) * done / length, penY + (y - penY) * done / length);
      piece = (piece + 1) % lengths.length;
      left = lengths[piece];
    }
    left -= length - done;
    step(x, y);
    penX = x;
    penY = y;
  }

  private void step(double x, double y) {
    if (piece % 2 == 0) {
      pieces.lineTo(x, y);
    } else {
      pieces.moveTo(x, y);
    }
  }
}
