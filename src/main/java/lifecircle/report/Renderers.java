package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * How the lines, points, bars and areas of a panel look.
 *
 * <p>Units: pixels.
 */
final class Renderers {
  private static final double POINT = 8;
  private static final BasicStroke THIN = new BasicStroke(1.5f);

  private Renderers() {}

  /** Large points, without a line. */
  static XYLineAndShapeRenderer dots(LineStyle style) {
    XYLineAndShapeRenderer dots = dressed(style, false, true);
    dots.setSeriesShape(0, new Ellipse2D.Double(-POINT, -POINT, 2 * POINT, 2 * POINT));
    return dots;
  }

  /** A line and its points in a style. */
  static XYLineAndShapeRenderer dressed(LineStyle style, boolean lines, boolean points) {
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(lines, points);
    line.setSeriesPaint(0, style.colour());
    line.setSeriesStroke(0, style.stroke());
    line.setSeriesShape(0, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
    return line;
  }

  /** Bars of one tone. */
  static XYBarRenderer bars(Color tone) {
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, tone);
    return bars;
  }

  /** Areas of one tone. */
  static XYAreaRenderer areas(Color tone) {
    XYAreaRenderer area = new XYAreaRenderer(XYAreaRenderer.AREA);
    area.setDefaultPaint(tone);
    area.setAutoPopulateSeriesPaint(false);
    return area;
  }

  /** Areas of one tone with an outline. */
  static XYAreaRenderer slices(Color tone) {
    XYAreaRenderer slice = areas(tone);
    slice.setOutline(true);
    slice.setDefaultOutlinePaint(StageColours.INK);
    slice.setDefaultOutlineStroke(THIN);
    slice.setAutoPopulateSeriesOutlinePaint(false);
    slice.setAutoPopulateSeriesOutlineStroke(false);
    return slice;
  }
}
