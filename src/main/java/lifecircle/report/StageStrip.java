package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.quantity.Language;

/**
 * The strip above the curve: one coloured tab for each stage with its name in it, or on a flag
 * above it where the stage is too short.
 *
 * <p>Units: pixels.
 */
final class StageStrip {
  /** How high the tabs are. */
  static final double TAB = 50;

  private static final double FLAG = Sheet.LINE;
  private static final double POLE = 6;
  private static final double DOT = 4;
  private static final double STRIPES = 16;

  private final Backdrop backdrop;
  private final List<StageSpan> spans;
  private final List<StageNames.Tab> tabs;
  private final StageNames names;
  private final Language language;
  private final Pen pen;
  private final double size;
  private final double left;
  private final double right;

  StageStrip(Backdrop backdrop, Pen pen, double size, double left, double right) {
    TimeScale time = backdrop.time();
    this.backdrop = backdrop;
    this.spans = backdrop.spans();
    this.language = backdrop.language();
    this.pen = pen;
    this.size = size;
    this.left = left;
    this.right = right;
    this.tabs =
        spans.stream()
            .map(
                span ->
                    new StageNames.Tab(
                        span.stage().term().in(language),
                        time.place(time.dayOf(span.firstPeriod()), left, right),
                        time.place(time.dayOf(span.endPeriod()), left, right)))
            .toList();
    this.names = StageNames.place(tabs, left, right, name -> pen.width(name, size));
  }

  /** Draws the strip, its flags and their key below a height; returns the height below it. */
  double draw(double top) {
    if (tabs.isEmpty()) {
      return top;
    }
    double tabsAt = key(top) + names.rows() * FLAG + DOT;
    for (int i = 0; i < tabs.size(); i++) {
      tab(spans.get(i), tabs.get(i), tabsAt);
    }
    for (StageNames.Place place : names.places()) {
      double baseline = tabsAt + (TAB + size * Typeface.CAPITAL) / 2 - place.row() * FLAG;
      if (place.row() > 0) {
        pole(place, baseline, tabsAt + TAB / 2);
      }
      pen.write(place.words(), place.left(), baseline - (place.row() > 0 ? POLE : 0), size);
    }
    return tabsAt + TAB;
  }

  private void tab(StageSpan span, StageNames.Tab tab, double top) {
    Graphics2D sheet = pen.sheet();
    sheet.setPaint(StageColours.tab(span.stage()));
    Rectangle2D box = new Rectangle2D.Double(tab.left(), top, tab.right() - tab.left(), TAB);
    sheet.fill(box);
    if (StageColours.isHatched(span.stage())) {
      sheet.setPaint(StageColours.tab(Stage.PLATEAU));
      sheet.setStroke(new BasicStroke(3));
      Hatch.in(box, STRIPES).forEach(sheet::draw);
    }
    backdrop.gradeOf(span).map(LineStyle::boundary).ifPresent(style -> boundary(style, tab, top));
  }

  private void boundary(LineStyle style, StageNames.Tab tab, double top) {
    pen.sheet().setPaint(style.colour());
    pen.sheet().setStroke(style.stroke());
    pen.sheet().draw(new Line2D.Double(tab.left(), top, tab.left(), top + TAB));
  }

  private void pole(StageNames.Place place, double top, double foot) {
    Graphics2D sheet = pen.sheet();
    double stands = tabs.get(place.tab()).middle();
    double head = names.numbered() ? place.left() + place.width() / 2 : stands;
    sheet.setPaint(StageColours.INK);
    sheet.setStroke(new BasicStroke(2));
    sheet.draw(new Line2D.Double(head, top + DOT, stands, foot));
    sheet.fill(new Ellipse2D.Double(stands - DOT, foot - DOT, 2 * DOT, 2 * DOT));
  }

  /** What the numbers mean, where short stages carry numbers. */
  private double key(double top) {
    if (!names.numbered()) {
      return top;
    }
    String key =
        names.places().stream()
            .filter(place -> place.row() > 0)
            .map(place -> place.words() + " " + spans.get(place.tab()).stage().term().in(language))
            .collect(Collectors.joining(Phrase.LIST_SEMICOLON.in(language)));
    Typeface face = pen.lettering().regular();
    Paragraph lines = Paragraph.set(key, face, right - left, size, size, 3);
    return pen.set(lines, face, StageColours.INK, left, top);
  }
}
