package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tones of a panel are, in as many rows as it takes.
 *
 * <p>Units: pixels.
 *
 * @param entries what is explained, in the order in which it is read
 */
record Legend(List<Swatch> entries) {
  /** Where nothing needs to be explained. */
  static final Legend NONE = new Legend(List.of());

  private static final double BOX_WIDTH = 50;
  private static final double BOX_HEIGHT = 34;
  private static final double ROW = Sheet.LINE + 4;
  private static final double AIR = 12;
  private static final double APART = 34;

  /** Keeps a copy. */
  Legend {
    entries = List.copyOf(entries);
  }

  /** What a drawing is, where its line is explained here. */
  Optional<String> words(Drawing drawing) {
    return entries.stream()
        .filter(swatch -> explains(swatch, drawing))
        .map(Swatch::words)
        .findFirst();
  }

  private static boolean explains(Swatch swatch, Drawing drawing) {
    return swatch instanceof Swatch.Stroke stroke
        && drawing instanceof Drawing.Line line
        && stroke.style() == line.style();
  }

  /** How high it is in so much room. */
  double height(Pen pen, double wide) {
    return rows(pen, wide).size() * ROW;
  }

  /** Draws it below a height. */
  void draw(Pen pen, double left, double top, double wide) {
    double middle = top + ROW / 2;
    for (List<Swatch> row : rows(pen, wide)) {
      double x = left;
      for (Swatch swatch : row) {
        draw(pen, swatch, x, middle);
        pen.label(swatch.words(), x + BOX_WIDTH + AIR, middle);
        x += width(pen, swatch);
      }
      middle += ROW;
    }
  }

  private List<List<Swatch>> rows(Pen pen, double wide) {
    List<List<Swatch>> rows = new ArrayList<>();
    double x = Double.MAX_VALUE;
    for (Swatch swatch : entries) {
      double width = width(pen, swatch);
      if (x + width - APART > wide) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(swatch);
      x += width;
    }
    return rows;
  }

  private static double width(Pen pen, Swatch swatch) {
    return BOX_WIDTH + AIR + pen.width(swatch.words(), Sheet.LABEL) + APART;
  }

  private static void draw(Pen pen, Swatch swatch, double x, double middle) {
    Graphics2D sheet = pen.sheet();
    if (swatch instanceof Swatch.Tone tone) {
      Rectangle2D box = new Rectangle2D.Double(x, middle - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT);
      sheet.setPaint(tone.tone());
      sheet.fill(box);
      sheet.setPaint(StageColours.INK);
      sheet.setStroke(new BasicStroke(1.5f));
      sheet.draw(box);
      double half = pen.width(tone.sign(), Sheet.LABEL) / 2;
      pen.label(tone.sign(), x + BOX_WIDTH / 2 - half, middle);
    } else if (swatch instanceof Swatch.Stroke line) {
      sheet.setPaint(line.style().colour());
      sheet.setStroke(line.style().stroke());
      sheet.draw(new Line2D.Double(x, middle, x + BOX_WIDTH, middle));
    } else if (swatch instanceof Swatch.Tick) {
      double at = x + BOX_WIDTH / 2;
      sheet.setPaint(LineStyle.FITTED.colour());
      sheet.setStroke(LineStyle.FITTED.stroke());
      sheet.draw(new Line2D.Double(at, middle - BOX_HEIGHT / 2, at, middle + BOX_HEIGHT / 2));
    } else if (swatch instanceof Swatch.Dot) {
      sheet.setPaint(StageColours.COUNTED);
      sheet.fill(new Ellipse2D.Double(x + BOX_WIDTH / 2 - 5, middle - 5, 10, 10));
    } else if (swatch instanceof Swatch.Ring) {
      sheet.setPaint(StageColours.COUNTED);
      sheet.setStroke(new BasicStroke(2.5f));
      sheet.draw(new Ellipse2D.Double(x + BOX_WIDTH / 2 - 5, middle - 5, 10, 10));
    }
  }
}
