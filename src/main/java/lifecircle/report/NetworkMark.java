package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import lifecircle.community.Circle;

/**
 * How a member of a circle is drawn: a shape and a colour, either of which is enough. The hues are
 * of Okabe and Ito's palette and differ in lightness; a dark edge keeps the light one in sight.
 *
 * <p>Units: pixels; {@code radius} is that of a disc of the same area.
 *
 * <p>Source: Okabe &amp; Ito 2008, colour universal design.
 *
 * @param circle the circle
 */
record NetworkMark(Circle circle) {
  private static final double HALO = 1.5;
  private static final double EDGE = 1.2;

  /** Draws a mark around (x, y), open where the member has no tie. */
  void draw(Graphics2D sheet, double x, double y, double radius, boolean open) {
    sheet.setPaint(Color.WHITE);
    sheet.fill(shape(x, y, radius + HALO));
    sheet.setPaint(edge());
    if (open) {
      sheet.setStroke(new BasicStroke((float) EDGE));
      sheet.draw(shape(x, y, radius - EDGE / 2));
    } else {
      sheet.fill(shape(x, y, radius));
      sheet.setPaint(fill());
      sheet.fill(shape(x, y, radius - EDGE));
    }
  }

  /** The colour of the mark. */
  Color fill() {
    return switch (circle) {
      case CORE -> new Color(0x00, 0x3F, 0x7D);
      case ORGANISATION -> new Color(0xD5, 0x5E, 0x00);
      case DIFFUSION -> new Color(0x56, 0xB4, 0xE9);
    };
  }

  /** The colour of its edge. */
  Color edge() {
    return switch (circle) {
      case CORE -> fill();
      case ORGANISATION -> new Color(0x9A, 0x44, 0x00);
      case DIFFUSION -> new Color(0x17, 0x5A, 0x82);
    };
  }

  private Shape shape(double x, double y, double radius) {
    double half = radius * StrictMath.sqrt(Math.PI) / 2;
    return switch (circle) {
      case CORE -> diamond(x, y, half * StrictMath.sqrt(2));
      case ORGANISATION -> new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
      case DIFFUSION -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    };
  }

  private static Shape diamond(double x, double y, double half) {
    Path2D.Double diamond = new Path2D.Double();
    diamond.moveTo(x, y - half);
    diamond.lineTo(x + half, y);
    diamond.lineTo(x, y + half);
    diamond.lineTo(x - half, y);
    diamond.closePath();
    return diamond;
  }
}
