package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A sheet of rows on one axis that runs to the right: what a row is stands at its left, its numbers
 * in words at its right.
 *
 * <p>Units: pixels; those of the axis.
 *
 * @param frame what is written around the rows
 * @param legend what the tones mean
 * @param rows the rows, top first
 * @param axis the axis with its marks
 * @param axisTitle what the axis counts, with its unit
 * @param height how high the sheet is
 */
record RowSheet(
    Frame frame, Legend legend, List<Row> rows, Marks axis, String axisTitle, int height)
    implements Sheet {
  private static final double LEFT_MOST = 400;
  private static final double RIGHT_MOST = 580;
  private static final double AROUND_ROWS = 500;
  private static final double AROUND_ROW = 36;
  private static final double AIR = 20;
  private static final double DOT = 5;
  private static final double GOLDEN = 0.6180339887498949;
  private static final int MOST_LINES = 3;

  /**
   * One row.
   *
   * @param name what it is
   * @param marks what is drawn
   * @param words its numbers, one line each; a long one is broken
   */
  record Row(String name, List<RowMark> marks, List<String> words) {
    /** Keeps copies. */
    Row {
      marks = List.copyOf(marks);
      words = List.copyOf(words);
    }
  }

  /** Keeps a copy. */
  RowSheet {
    rows = List.copyOf(rows);
  }

  /** A sheet as high as its rows need, and no lower than a slide. */
  static RowSheet of(
      Frame frame,
      Legend legend,
      List<Row> rows,
      Marks axis,
      String axisTitle,
      Typeface face,
      int atLeast) {
    double needed = rows.stream().mapToDouble(row -> need(face, row)).sum();
    int height = Math.max(atLeast, (int) Math.ceil(AROUND_ROWS + needed));
    return new RowSheet(frame, legend, rows, axis, axisTitle, height);
  }

  private static double need(Typeface face, Row row) {
    int lines = Math.max(names(face, row).size(), words(face, row).size());
    return lines * LINE + AROUND_ROW;
  }

  @Override
  public void draw(Pen pen) {
    double head = frame.head(pen);
    double wide = WIDTH - 2 * MARGIN;
    legend.draw(pen, MARGIN, head, wide);
    double top = head + legend.height(pen, wide) + AIR / 2;
    double foot = frame.foot(pen, height) - 2 * LINE - MarkedAxis.MARK - 8;
    Typeface face = pen.lettering().regular();
    double left = MARGIN + width(pen, row -> names(face, row)) + AIR;
    double right = WIDTH - MARGIN - width(pen, row -> words(face, row)) - AIR;
    Rectangle2D inside = new Rectangle2D.Double(left, top, right - left, foot - top);
    grid(pen, inside);
    double needed = rows.stream().mapToDouble(row -> need(face, row)).sum();
    double y = top;
    for (Row row : rows) {
      double high = need(face, row) / needed * inside.getHeight();
      if (y > top) {
        between(pen, y);
      }
      row(pen, row, inside, y + high / 2, high);
      y += high;
    }
    axis(pen, inside);
  }

  private double width(Pen pen, Function<Row, List<String>> lines) {
    return rows.stream()
        .flatMap(row -> lines.apply(row).stream())
        .mapToDouble(line -> pen.width(line, LABEL))
        .max()
        .orElse(0);
  }

  private static List<String> names(Typeface face, Row row) {
    return set(face, row.name(), LEFT_MOST);
  }

  private static List<String> words(Typeface face, Row row) {
    List<String> lines = new ArrayList<>();
    row.words().forEach(words -> lines.addAll(set(face, words, RIGHT_MOST)));
    return lines;
  }

  private static List<String> set(Typeface face, String words, double wide) {
    return Paragraph.set(words, face, wide, LABEL, LABEL, MOST_LINES).lines();
  }

  private double place(double value, Rectangle2D inside) {
    double share = (value - axis.from()) / (axis.end() - axis.from());
    return inside.getX() + Math.max(0, Math.min(1, share)) * inside.getWidth();
  }

  private void grid(Pen pen, Rectangle2D inside) {
    Graphics2D sheet = pen.sheet();
    for (Marks.Mark mark : axis.at()) {
      double x = place(mark.value(), inside);
      sheet.setPaint(mark.value() == 0 ? StageColours.INK : StageColours.GRID);
      sheet.setStroke(new BasicStroke(mark.value() == 0 ? 2 : 1.5f));
      sheet.draw(new Line2D.Double(x, inside.getMinY(), x, inside.getMaxY()));
    }
  }

  /** A faint line that leads the eye from the name of a row to its words. */
  private static void between(Pen pen, double y) {
    pen.sheet().setPaint(StageColours.GRID);
    pen.sheet().setStroke(new BasicStroke(1.5f));
    pen.sheet().draw(new Line2D.Double(MARGIN, y, WIDTH - MARGIN, y));
  }

  private void row(Pen pen, Row row, Rectangle2D inside, double middle, double high) {
    row.marks().forEach(mark -> mark(pen, mark, inside, middle, high * 0.8));
    Typeface face = pen.lettering().regular();
    lines(pen, names(face, row), MARGIN, middle);
    lines(pen, words(face, row), inside.getMaxX() + AIR, middle);
  }

  private static void lines(Pen pen, List<String> lines, double x, double middle) {
    double y = middle - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      pen.label(line, x, y);
      y += LINE;
    }
  }

  private void mark(Pen pen, RowMark mark, Rectangle2D inside, double middle, double high) {
    if (mark.reach().stream().anyMatch(number -> Double.isNaN(number))) {
      return;
    }
    if (mark instanceof RowMark.Dots dots) {
      pen.sheet().setPaint(StageColours.COUNTED);
      circles(dots.numbers(), inside, middle, high).forEach(pen.sheet()::fill);
    } else if (mark instanceof RowMark.Rings rings) {
      rings(pen, circles(rings.numbers(), inside, middle, high));
    } else if (mark instanceof RowMark.Bar bar) {
      double from = place(bar.low(), inside);
      Rectangle2D box =
          new Rectangle2D.Double(
              from,
              middle - high * bar.share() / 2,
              Math.max(2, place(bar.high(), inside) - from),
              high * bar.share());
      pen.sheet().setPaint(bar.tone());
      pen.sheet().fill(box);
    } else if (mark instanceof RowMark.Tick tick) {
      double x = place(tick.at(), inside);
      draw(pen, new Line2D.Double(x, middle - high / 3, x, middle + high / 3), LineStyle.FITTED);
    } else if (mark instanceof RowMark.Interval interval) {
      interval(pen, interval, inside, middle);
    }
  }

  /** Scattered by the golden section, which never puts neighbours at one height. */
  private List<Ellipse2D> circles(
      List<Double> numbers, Rectangle2D inside, double middle, double high) {
    List<Ellipse2D> circles = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      double up = (i * GOLDEN) % 1 - 0.5;
      double x = place(numbers.get(i), inside);
      double y = middle + up * (high - 2 * DOT);
      circles.add(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
    }
    return circles;
  }

  private static void rings(Pen pen, List<Ellipse2D> circles) {
    pen.sheet().setStroke(new BasicStroke(2.5f));
    for (Ellipse2D circle : circles) {
      pen.sheet().setPaint(Color.WHITE);
      pen.sheet().fill(circle);
      pen.sheet().setPaint(StageColours.COUNTED);
      pen.sheet().draw(circle);
    }
  }

  private void interval(Pen pen, RowMark.Interval interval, Rectangle2D inside, double middle) {
    double from = place(interval.low(), inside);
    double to = place(interval.high(), inside);
    double at = place(interval.at(), inside);
    double end = 12;
    draw(pen, new Line2D.Double(from, middle, to, middle), LineStyle.MAIN);
    draw(pen, new Line2D.Double(from, middle - end, from, middle + end), LineStyle.MAIN);
    draw(pen, new Line2D.Double(to, middle - end, to, middle + end), LineStyle.MAIN);
    pen.sheet().fill(new Ellipse2D.Double(at - end, middle - end, 2 * end, 2 * end));
  }

  private static void draw(Pen pen, Line2D line, LineStyle style) {
    pen.sheet().setPaint(style.colour());
    pen.sheet().setStroke(style.stroke());
    pen.sheet().draw(line);
  }

  private void axis(Pen pen, Rectangle2D inside) {
    Graphics2D sheet = pen.sheet();
    double foot = inside.getMaxY();
    sheet.setPaint(StageColours.INK);
    sheet.setStroke(new BasicStroke(2));
    sheet.draw(new Line2D.Double(inside.getMinX(), foot, inside.getMaxX(), foot));
    double scale = inside.getWidth() / (axis.end() - axis.from());
    Marks named = axis.apart(AIR / scale, words -> pen.width(words, LABEL) / scale);
    double middle = foot + MarkedAxis.MARK + LINE / 2;
    for (Marks.Mark mark : named.at()) {
      double x = place(mark.value(), inside);
      sheet.setPaint(StageColours.INK);
      sheet.draw(new Line2D.Double(x, foot, x, foot + MarkedAxis.MARK));
      pen.label(mark.words(), x - pen.width(mark.words(), LABEL) / 2, middle);
    }
    double half = pen.width(axisTitle, LABEL) / 2;
    double x = Math.max(MARGIN + half, Math.min(inside.getCenterX(), WIDTH - MARGIN - half));
    pen.label(axisTitle, x - half, middle + LINE);
  }
}
