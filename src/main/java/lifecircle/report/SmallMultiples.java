package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A sheet of small charts of the same rows, three side by side: each has an axis of its own that
 * runs to the right, and the rows have their names at the left of the sheet.
 *
 * <p>Units: pixels; those of the axes.
 *
 * @param frame what is written around the charts
 * @param rows the names of the rows, top first
 * @param charts the charts, in the order of reading
 * @param lettering the font, for what has to be known before anything is drawn
 */
record SmallMultiples(Frame frame, List<String> rows, List<Chart> charts, Lettering lettering)
    implements Sheet {
  private static final int ACROSS = 3;
  private static final int LEAST = 700;
  private static final double NAMES = 330;
  private static final double AIR = 36;
  private static final int LINES = 3;

  /** With more rows there is no room for the words of each. */
  private static final int WORDED = 8;

  private static final double DOT = 9;

  /**
   * One chart.
   *
   * @param heading what it counts, with its unit
   * @param axis its axis with marks
   * @param cells a mark for each row
   */
  record Chart(String heading, Marks axis, List<Cell> cells) {
    /** Keeps a copy. */
    Chart {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number with its interval.
   *
   * @param low where the interval begins; NaN where there is none
   * @param at the number; NaN where there is none
   * @param high where the interval ends
   * @param words both in words, the shorter where there is little room
   */
  record Cell(double low, double at, double high, List<String> words) {
    /** Keeps a copy. */
    Cell {
      words = List.copyOf(words);
    }
  }

  /** Keeps copies. */
  SmallMultiples {
    rows = List.copyOf(rows);
    charts = List.copyOf(charts);
  }

  private boolean isWorded() {
    return rows.size() <= WORDED;
  }

  private double rowHeight() {
    double own = isWorded() ? 2 * LINE : 1.1 * LINE;
    return rows.stream().mapToDouble(row -> name(row).height() + 10).reduce(own, Math::max);
  }

  private Paragraph name(String row) {
    return Paragraph.set(row, lettering.regular(), NAMES, LABEL, LABEL, LINES);
  }

  private double namesWidth() {
    return rows.stream()
        .flatMap(row -> name(row).lines().stream())
        .mapToDouble(line -> lettering.regular().width(line, LABEL))
        .max()
        .orElse(0);
  }

  private double chartWidth() {
    double all = WIDTH - 2 * MARGIN - namesWidth();
    return all / ACROSS - AIR;
  }

  private Paragraph heading(Chart chart) {
    return Paragraph.set(chart.heading(), lettering.regular(), chartWidth(), LABEL, LABEL, LINES);
  }

  private double headingHeight() {
    return charts.stream().mapToDouble(chart -> heading(chart).height()).max().orElse(0) + 8;
  }

  private double blockHeight() {
    return headingHeight() + rows.size() * rowHeight() + MarkedAxis.MARK + 1.6 * LINE;
  }

  private int blocks() {
    return (charts.size() + ACROSS - 1) / ACROSS;
  }

  @Override
  public int height() {
    return Math.max(LEAST, (int) Math.ceil(frame.height(lettering) + blocks() * blockHeight()));
  }

  @Override
  public void draw(Pen pen) {
    double head = frame.head(pen);
    frame.foot(pen, height());
    for (int block = 0; block < blocks(); block++) {
      double top = head + block * blockHeight();
      names(pen, top + headingHeight());
      List<Chart> side =
          charts.subList(block * ACROSS, Math.min(charts.size(), (block + 1) * ACROSS));
      for (int k = 0; k < side.size(); k++) {
        chart(pen, side.get(k), MARGIN + namesWidth() + AIR + k * (chartWidth() + AIR), top);
      }
    }
  }

  private void names(Pen pen, double top) {
    for (int row = 0; row < rows.size(); row++) {
      Paragraph name = name(rows.get(row));
      double middle = top + (row + 0.5) * rowHeight() - (name.lines().size() - 1) * LINE / 2;
      for (String line : name.lines()) {
        pen.label(line, MARGIN, middle);
        middle += LINE;
      }
    }
  }

  private void chart(Pen pen, Chart chart, double left, double top) {
    Paragraph heading = heading(chart);
    double above = top + headingHeight() - 8 - heading.height();
    pen.set(heading, pen.lettering().regular(), StageColours.INK, left, above);
    Rectangle2D inside =
        new Rectangle2D.Double(
            left, top + headingHeight(), chartWidth(), rows.size() * rowHeight());
    grid(pen, chart, inside);
    for (int row = 0; row < chart.cells().size(); row++) {
      cell(pen, chart, row, inside);
    }
  }

  private static double place(double value, Chart chart, Rectangle2D inside) {
    double share = (value - chart.axis().from()) / (chart.axis().end() - chart.axis().from());
    return inside.getX() + Math.max(0, Math.min(1, share)) * inside.getWidth();
  }

  private void grid(Pen pen, Chart chart, Rectangle2D inside) {
    Graphics2D sheet = pen.sheet();
    double scale = inside.getWidth() / (chart.axis().end() - chart.axis().from());
    Marks named = chart.axis().apart(AIR / scale, words -> pen.width(words, LABEL) / scale);
    sheet.setStroke(new BasicStroke(1.5f));
    sheet.setPaint(StageColours.GRID);
    for (int row = 1; row < rows.size(); row++) {
      double y = inside.getY() + row * rowHeight();
      sheet.draw(new Line2D.Double(inside.getX(), y, inside.getMaxX(), y));
    }
    for (Marks.Mark mark : named.at()) {
      double x = place(mark.value(), chart, inside);
      boolean zero = mark.value() == 0;
      sheet.setPaint(zero ? StageColours.INK : StageColours.GRID);
      sheet.setStroke(new BasicStroke(zero ? 2.5f : 1.5f));
      sheet.draw(new Line2D.Double(x, inside.getY(), x, inside.getMaxY() + MarkedAxis.MARK));
      double wide = pen.width(mark.words(), LABEL);
      double from = Math.max(inside.getX() - AIR / 3, x - wide / 2);
      double at = Math.min(from, inside.getMaxX() + AIR / 3 - wide);
      pen.label(mark.words(), at, inside.getMaxY() + MarkedAxis.MARK + LINE / 2);
    }
    sheet.setPaint(StageColours.INK);
    sheet.setStroke(new BasicStroke(2));
    double foot = inside.getMaxY();
    sheet.draw(new Line2D.Double(inside.getX(), foot, inside.getMaxX(), foot));
  }

  private void cell(Pen pen, Chart chart, int row, Rectangle2D inside) {
    Cell cell = chart.cells().get(row);
    double top = inside.getY() + row * rowHeight();
    boolean known = !Double.isNaN(cell.at());
    double middle = top + rowHeight() * (isWorded() ? 0.72 : 0.5);
    if (known) {
      mark(pen, cell, chart, inside, middle);
    }
    if (isWorded() || !known) {
      double line = known ? top + rowHeight() * 0.3 : top + rowHeight() / 2;
      words(pen, cell, chart, inside, line);
    }
  }

  /** The longest words that fit, near their mark. */
  private static void words(Pen pen, Cell cell, Chart chart, Rectangle2D inside, double middle) {
    String words =
        cell.words().stream()
            .filter(each -> pen.width(each, LABEL) <= inside.getWidth())
            .findFirst()
            .orElse("");
    double wide = pen.width(words, LABEL);
    double at = Double.isNaN(cell.at()) ? inside.getCenterX() : place(cell.at(), chart, inside);
    double left = Math.max(inside.getX(), Math.min(at - wide / 2, inside.getMaxX() - wide));
    if (!words.isEmpty()) {
      Rectangle2D behind = new Rectangle2D.Double(left - 3, middle - LABEL / 2, wide + 6, LABEL);
      pen.sheet().setPaint(Color.WHITE);
      pen.sheet().fill(behind);
      pen.label(words, left, middle);
    }
  }

  private static void mark(Pen pen, Cell cell, Chart chart, Rectangle2D inside, double middle) {
    Graphics2D sheet = pen.sheet();
    sheet.setPaint(LineStyle.MAIN.colour());
    sheet.setStroke(LineStyle.MAIN.stroke());
    if (!Double.isNaN(cell.low())) {
      double from = place(cell.low(), chart, inside);
      double to = place(cell.high(), chart, inside);
      sheet.draw(new Line2D.Double(from, middle, to, middle));
      sheet.draw(new Line2D.Double(from, middle - DOT, from, middle + DOT));
      sheet.draw(new Line2D.Double(to, middle - DOT, to, middle + DOT));
    }
    double at = place(cell.at(), chart, inside);
    sheet.fill(new Ellipse2D.Double(at - DOT, middle - DOT, 2 * DOT, 2 * DOT));
  }
}
