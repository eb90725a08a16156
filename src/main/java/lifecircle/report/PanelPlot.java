package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.StageSpan;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a panel into a rectangle whose inside is known beforehand: the stages as bands, over them
 * the data, and where interventions begin and end that do not come back often.
 *
 * <p>Units: days since founding to the right; upwards whatever the panel shows.
 */
final class PanelPlot {
  private static final double POINTS_APART = 5;
  private static final double BAR = 0.85;
  private static final BasicStroke THIN = new BasicStroke(1.5f);
  private static final BasicStroke DOTTED =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 6}, 0);

  private final XYPlot plot;
  private final double width;

  private PanelPlot(Backdrop backdrop, MarkedAxis days, MarkedAxis values, double width) {
    this.plot = new XYPlot(null, days, values, null);
    this.width = width;
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(StageColours.GRID);
    plot.setRangeGridlineStroke(THIN);
    stages(backdrop);
    for (EpisodeGroup group : EpisodeGroup.of(backdrop.shownEpisodes())) {
      if (!group.isMany()) {
        group.episodes().forEach(this::beginAndEnd);
      }
    }
  }

  /** Draws so that the data fill exactly the rectangle; the axes stand at its edges. */
  static void draw(
      Panel panel, Backdrop backdrop, MarkedAxis days, Marks values, Pen pen, Rectangle2D inside) {
    MarkedAxis upwards = MarkedAxis.drawn(values);
    PanelPlot plotted = new PanelPlot(backdrop, days, upwards, inside.getWidth());
    panel.drawings().forEach(plotted::show);
    plotted.plot.addRangeMarker(
        new ValueMarker(0, StageColours.INK, new BasicStroke(2)), Layer.FOREGROUND);
    plotted.into(pen.sheet(), inside);
  }

  /** Whether every count is a point; a long life is a thin line only. */
  static boolean showsPoints(int periods, double width) {
    return width / Math.max(1, periods) >= POINTS_APART;
  }

  private void into(Graphics2D sheet, Rectangle2D inside) {
    double room = 2000;
    AxisSpace beside = new AxisSpace();
    beside.setLeft(room);
    AxisSpace below = new AxisSpace();
    below.setBottom(room);
    plot.setFixedRangeAxisSpace(beside);
    plot.setFixedDomainAxisSpace(below);
    Rectangle2D all =
        new Rectangle2D.Double(
            inside.getX() - room,
            inside.getY(),
            inside.getWidth() + room,
            inside.getHeight() + room);
    plot.draw(sheet, all, null, null, null);
  }

  private void stages(Backdrop backdrop) {
    TimeScale time = backdrop.time();
    for (StageSpan span : backdrop.spans()) {
      double from = time.dayOf(span.firstPeriod());
      double to = time.dayOf(span.endPeriod());
      IntervalMarker band = new IntervalMarker(from, to, StageColours.band(span.stage()));
      band.setAlpha(1);
      plot.addDomainMarker(band, Layer.BACKGROUND);
      backdrop
          .gradeOf(span)
          .map(LineStyle::boundary)
          .ifPresent(style -> behind(from, style.colour(), style.stroke()));
    }
  }

  private void beginAndEnd(Episode episode) {
    behind(episode.firstDay(), StageColours.INK, DOTTED);
    behind(episode.lastDay() + 1.0, StageColours.INK, DOTTED);
  }

  private void behind(double day, Color colour, BasicStroke stroke) {
    ValueMarker line = new ValueMarker(day, colour, stroke);
    line.setAlpha(1);
    plot.addDomainMarker(line, Layer.BACKGROUND);
  }

  private void show(Drawing drawing) {
    if (drawing instanceof Drawing.Line line) {
      if (line.style() == LineStyle.SUM) {
        show(line(line.track()), drawn(LineStyle.HALO, line.track()));
      }
      show(line(line.track()), drawn(line.style(), line.track()));
      show(alone(line.track()), Renderers.dots(line.style()));
    } else if (drawing instanceof Drawing.Bars bars) {
      show(bars(bars.track()), Renderers.bars(bars.tone()));
    } else if (drawing instanceof Drawing.Area area) {
      show(area(area.track()), Renderers.areas(area.tone()));
    } else if (drawing instanceof Drawing.Slice slice) {
      show(area(slice.upTo()), Renderers.slices(slice.tone()));
    } else if (drawing instanceof Drawing.Band band) {
      show(new XYSeriesCollection(), behind(band));
    } else if (drawing instanceof Drawing.Moment moment) {
      ValueMarker line = new ValueMarker(moment.day(), StageColours.INK, DOTTED);
      line.setAlpha(1);
      plot.addDomainMarker(line, Layer.FOREGROUND);
    } else if (drawing instanceof Drawing.Level level) {
      plot.addRangeMarker(
          new ValueMarker(
              level.value(), LineStyle.REFERENCE.colour(), LineStyle.REFERENCE.stroke()),
          Layer.BACKGROUND);
    }
  }

  private void show(XYDataset data, XYItemRenderer as) {
    int next = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(next, data);
    plot.setRenderer(next, as);
  }

  private static XYSeriesCollection line(Track track) {
    XYSeries series = new XYSeries("", false, true);
    track.steps().forEach(step -> series.add(step.middle(), step.value()));
    return new XYSeriesCollection(series);
  }

  /** Values between two gaps, of which a line would show nothing. */
  private static XYSeriesCollection alone(Track track) {
    XYSeries series = new XYSeries("", false, true);
    track.runs().stream()
        .filter(run -> run.size() == 1)
        .forEach(run -> series.add(run.get(0).middle(), run.get(0).value()));
    return new XYSeriesCollection(series);
  }

  /** A renderer of nothing that carries the band: bands lie behind all data of a panel. */
  private static XYItemRenderer behind(Drawing.Band band) {
    XYLineAndShapeRenderer carrier = new XYLineAndShapeRenderer();
    for (Path2D area : BandArea.of(band)) {
      carrier.addAnnotation(new XYShapeAnnotation(area, null, null, band.tone()), Layer.BACKGROUND);
    }
    return carrier;
  }

  private static XYIntervalSeriesCollection bars(Track track) {
    XYIntervalSeries series = new XYIntervalSeries("", false, true);
    for (List<Track.Step> run : track.runs()) {
      for (Track.Step step : run) {
        double half = (step.to() - step.from()) / 2 * BAR;
        double middle = step.middle();
        series.add(middle, middle - half, middle + half, step.value(), 0, step.value());
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYSeriesCollection area(Track track) {
    XYSeriesCollection data = new XYSeriesCollection();
    for (List<Track.Step> run : track.runs()) {
      XYSeries series = new XYSeries(data.getSeriesCount(), false, true);
      series.add(run.get(0).from(), run.get(0).value());
      run.forEach(step -> series.add(step.middle(), step.value()));
      series.add(run.get(run.size() - 1).to(), run.get(run.size() - 1).value());
      data.addSeries(series);
    }
    return data;
  }

  private XYLineAndShapeRenderer drawn(LineStyle style, Track track) {
    boolean points = style.pointed() && showsPoints(track.steps().size(), width);
    XYLineAndShapeRenderer line = Renderers.dressed(style, true, points);
    line.setDrawSeriesLineAsPath(true);
    return line;
  }
}
