package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis from 0 that shows exactly the marks it is given; nothing depends on the machine's
 * language or time zone.
 */
final class MarkedAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final transient Marks marks;
  private final boolean silent;

  /** An axis with its words beside the marks. */
  static MarkedAxis labelled(Marks marks, Font font) {
    return new MarkedAxis(marks, font, false);
  }

  /** An axis whose marks carry no words: those stand on the panel below. */
  static MarkedAxis silent(Marks marks, Font font) {
    return new MarkedAxis(marks, font, true);
  }

  private MarkedAxis(Marks marks, Font font, boolean silent) {
    this.marks = marks;
    this.silent = silent;
    setRange(0, marks.end());
    setTickLabelFont(font);
    setTickLabelPaint(StageColours.INK);
    setTickLabelInsets(new RectangleInsets(8, 10, 4, 10));
    setAxisLinePaint(StageColours.INK);
    setAxisLineStroke(new BasicStroke(2));
    setTickMarksVisible(!silent);
    setTickMarkPaint(StageColours.INK);
    setTickMarkStroke(new BasicStroke(2));
    setTickMarkOutsideLength(8);
    setAxisLineVisible(true);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D sheet, AxisState state, Rectangle2D area, RectangleEdge edge) {
    boolean below = RectangleEdge.isTopOrBottom(edge);
    TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return marks.at().stream()
        .map(mark -> new NumberTick(mark.value(), silent ? "" : mark.words(), anchor, anchor, 0))
        .toList();
  }
}
