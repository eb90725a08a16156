package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis that shows exactly the marks it is given; nothing depends on the machine's language or
 * time zone. Its words are written by the sheet, which knows where there is room.
 */
final class MarkedAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** How far marks stand out. */
  static final double MARK = 8;

  private final transient Marks marks;

  /** An axis with its line and marks. */
  static MarkedAxis drawn(Marks marks) {
    return new MarkedAxis(marks, true);
  }

  /** An axis that is not to be seen: its marks stand on another panel. */
  static MarkedAxis unseen(Marks marks) {
    return new MarkedAxis(marks, false);
  }

  private MarkedAxis(Marks marks, boolean seen) {
    this.marks = marks;
    setRange(marks.from(), marks.end());
    setTickLabelsVisible(false);
    setAxisLinePaint(StageColours.INK);
    setAxisLineStroke(new BasicStroke(2));
    setTickMarksVisible(seen);
    setTickMarkPaint(StageColours.INK);
    setTickMarkStroke(new BasicStroke(2));
    setTickMarkOutsideLength((float) MARK);
    setAxisLineVisible(seen);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D sheet, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor = TextAnchor.CENTER;
    return marks.at().stream()
        .map(mark -> new NumberTick(mark.value(), "", anchor, anchor, 0))
        .toList();
  }
}
