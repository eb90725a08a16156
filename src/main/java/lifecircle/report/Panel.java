package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One of the two pictures of a figure, drawn into a rectangle whose inside is known beforehand: the
 * stages as bands, and over them the data.
 *
 * <p>Units: days since founding to the right; posters or messages upwards.
 */
final class Panel {
  private static final double POINT = 7;
  private static final double POINTS_APART = 5;

  private final XYPlot plot;

  private Panel(MarkedAxis days, MarkedAxis counts, StageTable stages, TimeScale time) {
    plot = new XYPlot(null, days, counts, null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(StageColours.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1.5f));
    for (StageSpan span : stages.spans()) {
      double from = time.dayOf(span.firstPeriod());
      double to = time.dayOf(span.endPeriod());
      IntervalMarker band = new IntervalMarker(from, to, StageColours.band(span.stage()));
      band.setAlpha(1);
      plot.addDomainMarker(band, Layer.BACKGROUND);
      if (span.firstPeriod() > 0) {
        BasicStroke thin = new BasicStroke(1.5f);
        plot.addDomainMarker(new ValueMarker(from, StageColours.FAINT_INK, thin), Layer.BACKGROUND);
      }
    }
  }

  /** Active members: what was counted, and the fitted curve over it. */
  static Panel members(
      ActivityCurve curve, StageTable stages, MarkedAxis days, MarkedAxis counts, double width) {
    TimeScale time = new TimeScale(curve);
    Panel panel = new Panel(days, counts, stages, time);
    boolean points = showsPoints(curve, width);
    panel.show(series(time, curve.periods(), curve::activeMembers), counted(points));
    List<Double> fitted = trend(stages);
    int both = Math.min(curve.periods(), fitted.size());
    panel.show(series(time, both, fitted::get), fittedLine());
    return panel;
  }

  /** The curve worth drawing: without stages it is one straight course that tells nothing. */
  static List<Double> trend(StageTable stages) {
    return stages.spans().isEmpty() ? List.of() : stages.fittedActiveMembers();
  }

  /** Whether every count is a point; a long life is a thin line only. */
  static boolean showsPoints(ActivityCurve curve, double width) {
    return width / Math.max(1, curve.periods()) >= POINTS_APART;
  }

  /** Messages, as bars from one period's beginning to its end. */
  static Panel messages(
      ActivityCurve curve, StageTable stages, MarkedAxis days, MarkedAxis counts) {
    TimeScale time = new TimeScale(curve);
    Panel panel = new Panel(days, counts, stages, time);
    XYSeriesCollection messages = series(time, curve.periods(), curve::messages);
    messages.setAutoWidth(false);
    messages.setIntervalWidth(curve.periodDays() * 0.85);
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, StageColours.MESSAGES);
    panel.show(messages, bars);
    return panel;
  }

  /** Draws so that the data fill exactly the rectangle; the axes' words stand outside it. */
  void draw(Graphics2D sheet, Rectangle2D inside) {
    double room = 2000;
    AxisSpace beside = new AxisSpace();
    beside.setLeft(room);
    AxisSpace below = new AxisSpace();
    below.setBottom(room);
    plot.setFixedRangeAxisSpace(beside);
    plot.setFixedDomainAxisSpace(below);
    plot.draw(
        sheet,
        new Rectangle2D.Double(
            inside.getX() - room,
            inside.getY(),
            inside.getWidth() + room,
            inside.getHeight() + room),
        null,
        null,
        null);
  }

  private void show(XYSeriesCollection data, XYItemRenderer as) {
    int next = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(next, data);
    plot.setRenderer(next, as);
  }

  private static XYSeriesCollection series(TimeScale time, int periods, IntToDoubleFunction value) {
    XYSeries series = new XYSeries("", false, true);
    for (int i = 0; i < periods; i++) {
      double height = value.applyAsDouble(i);
      if (!Double.isNaN(height)) {
        series.add((time.dayOf(i) + time.dayOf(i + 1)) / 2, height);
      }
    }
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer counted(boolean points) {
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, points);
    line.setSeriesPaint(0, StageColours.COUNTED);
    line.setSeriesStroke(0, new BasicStroke(points ? 1 : 1.5f));
    line.setSeriesShape(0, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
    line.setDrawSeriesLineAsPath(true);
    return line;
  }

  private static XYLineAndShapeRenderer fittedLine() {
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setSeriesPaint(0, StageColours.CURVE);
    line.setSeriesStroke(0, new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    line.setDrawSeriesLineAsPath(true);
    return line;
  }
}
