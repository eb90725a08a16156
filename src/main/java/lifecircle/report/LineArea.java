package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * A line with a width, as the area it covers: one box for each straight piece and a many-sided disc
 * at each corner, all turning the same way round, so that their union is what is filled.
 *
 * <p>Why not the stroking of AWT: Java versions differ in how they join pieces, by a few pixels a
 * sheet; areas they fill alike.
 *
 * <p>Units: pixels.
 */
final class LineArea {
  private static final double FLATNESS = 0.1;
  private static final int CORNERS = 24;

  private final Path2D.Double area = new Path2D.Double();
  private final double half;
  private final int cap;
  private double penX;
  private double penY;
  private double firstX;
  private double firstY;
  private double lastX;
  private double lastY;
  private boolean atEnd = true;

  private LineArea(BasicStroke stroke) {
    this.half = Math.max(stroke.getLineWidth(), 1) / 2;
    this.cap = stroke.getEndCap();
  }

  /** The area of a line without dashes. */
  static Path2D of(Shape line, BasicStroke stroke) {
    LineArea covered = new LineArea(stroke);
    double[] to = new double[6];
    for (PathIterator at = line.getPathIterator(null, FLATNESS); !at.isDone(); at.next()) {
      switch (at.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> covered.begin(to[0], to[1]);
        case PathIterator.SEG_LINETO -> covered.draw(to[0], to[1]);
        default -> covered.close();
      }
    }
    covered.end();
    return covered.area;
  }

  private void begin(double x, double y) {
    end();
    penX = x;
    penY = y;
    firstX = x;
    firstY = y;
    atEnd = true;
  }

  private void draw(double x, double y) {
    double length = StrictMath.hypot(x - penX, y - penY);
    if (length == 0) {
      return;
    }
    double alongX = (x - penX) / length * half;
    double alongY = (y - penY) / length * half;
    boolean square = atEnd && cap == BasicStroke.CAP_SQUARE;
    double fromX = penX - (square ? alongX : 0);
    double fromY = penY - (square ? alongY : 0);
    if (!atEnd || cap == BasicStroke.CAP_ROUND) {
      disc(penX, penY);
    }
    area.moveTo(fromX - alongY, fromY + alongX);
    area.lineTo(x - alongY, y + alongX);
    area.lineTo(x + alongY, y - alongX);
    area.lineTo(fromX + alongY, fromY - alongX);
    area.closePath();
    penX = x;
    penY = y;
    lastX = alongX;
    lastY = alongY;
    atEnd = false;
  }

  private void close() {
    draw(firstX, firstY);
    disc(firstX, firstY);
    atEnd = true;
  }

  private void end() {
    if (atEnd) {
      return;
    }
    if (cap == BasicStroke.CAP_ROUND) {
      disc(penX, penY);
    } else if (cap == BasicStroke.CAP_SQUARE) {
      double x = penX + lastX;
      double y = penY + lastY;
      area.moveTo(penX - lastY, penY + lastX);
      area.lineTo(x - lastY, y + lastX);
      area.lineTo(x + lastY, y - lastX);
      area.lineTo(penX + lastY, penY - lastX);
      area.closePath();
    }
    atEnd = true;
  }

  private void disc(double x, double y) {
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = -2 * Math.PI * corner / CORNERS;
      double cornerX = x + half * StrictMath.cos(angle);
      double cornerY = y + half * StrictMath.sin(angle);
      if (corner == 0) {
        area.moveTo(cornerX, cornerY);
      } else {
        area.lineTo(cornerX, cornerY);
      }
    }
    area.closePath();
  }
}
