package lifecircle.report;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * Open circles in a panel, drawn over its edge where they stand on it.
 *
 * <p>Units: pixels.
 *
 * @param pen draws them
 * @param radius how large they are
 */
record OpenCircles(Pen pen, double radius) {
  private static final double LARGEST = 8;
  private static final double SMALLEST = 3.5;

  /** Circles as large as there is room for. */
  static OpenCircles of(Pen pen, double room) {
    return new OpenCircles(pen, Math.max(SMALLEST, Math.min(LARGEST, room / 2)));
  }

  /** Draws the circles of a panel into the place of its inside. */
  void draw(Panel panel, TimeScale time, Rectangle2D place) {
    for (Drawing drawing : panel.drawings()) {
      if (drawing instanceof Drawing.Circles circles) {
        circles.track().steps().stream()
            .filter(Track.Step::known)
            .forEach(
                step ->
                    at(
                        time.place(step.middle(), place.getMinX(), place.getMaxX()),
                        panel.heightOf(step.value(), place)));
      }
    }
  }

  /** Draws one. */
  void at(double x, double y) {
    Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    pen.sheet().setPaint(Color.WHITE);
    pen.sheet().fill(circle);
    pen.sheet().setPaint(LineStyle.LEFT_OUT.colour());
    pen.sheet().setStroke(LineStyle.LEFT_OUT.stroke());
    pen.sheet().draw(circle);
  }
}
