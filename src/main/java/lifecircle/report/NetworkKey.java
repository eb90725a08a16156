package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lifecircle.community.Circle;
import lifecircle.quantity.Language;

/**
 * What rings, marks and lines mean, in a cell of its own beside the networks: pieces of the three
 * rings with their marks and names, then the lines, then the sizes.
 *
 * <p>Units: pixels.
 *
 * @param scale how large marks are
 * @param language the language of every word
 */
record NetworkKey(MarkScale scale, Language language) {
  private static final double LINE = Sheet.LINE + 4;
  private static final double SAMPLE = 60;
  private static final double GAP = 16;
  private static final double REACH = 42;

  /** How high the key is. */
  static double height() {
    return 3 * LINE + REACH + 5 * LINE;
  }

  /** Draws the key below a height; nothing stands further left than {@code left}. */
  void draw(Pen pen, double left, double top) {
    double words = left + SAMPLE + GAP;
    double sample = left + SAMPLE / 2;
    double centre = top + 3 * LINE + LINE / 2;
    List<Circle> outsideFirst = new ArrayList<>(Arrays.asList(Circle.values()));
    Collections.reverse(outsideFirst);
    for (int k = 0; k < outsideFirst.size(); k++) {
      ring(pen, outsideFirst.get(k), sample, top + LINE * (k + 0.5), centre, words);
    }
    double y = centre + REACH;
    line(pen, NetworkPanel.TIE, NetworkPanel.THIN, left, y);
    pen.label(NetworkWord.TIE.in(language), words, y);
    y += LINE;
    line(pen, NetworkPanel.CLOSE_TIE, NetworkPanel.THICK, left, y);
    pen.label(NetworkWord.CLOSE_TIE.in(language), words, y);
    y += LINE;
    new NetworkMark(Circle.DIFFUSION).draw(pen.sheet(), sample, y, scale.radius(0), true);
    pen.label(NetworkWord.OPEN.in(language), words, y);
    y += LINE;
    sizes(pen, sample, words, y);
  }

  /** A piece of a ring with its mark on top; all pieces bend around one centre. */
  private void ring(Pen pen, Circle circle, double x, double y, double centre, double words) {
    pen.sheet().setPaint(NetworkPanel.RING);
    pen.sheet().setStroke(new BasicStroke(16, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    double r = centre - y;
    double wide = Math.toDegrees(StrictMath.asin(Math.min(1, SAMPLE / 2 / r)));
    pen.sheet().draw(new Arc2D.Double(x - r, y, 2 * r, 2 * r, 90 - wide, 2 * wide, Arc2D.OPEN));
    new NetworkMark(circle).draw(pen.sheet(), x, y, 10, false);
    pen.label(circle.term().in(language), words, y);
  }

  private static void line(Pen pen, Color colour, BasicStroke stroke, double left, double y) {
    pen.sheet().setPaint(colour);
    pen.sheet().setStroke(stroke);
    pen.sheet().draw(new Line2D.Double(left, y, left + SAMPLE, y));
  }

  private void sizes(Pen pen, double sample, double words, double top) {
    NetworkMark mark = new NetworkMark(Circle.DIFFUSION);
    double x = sample;
    for (int ties : scale.samples()) {
      double radius = scale.radius(ties);
      double from = x == sample ? sample : x + radius;
      mark.draw(pen.sheet(), from, top, radius, false);
      double label = Math.max(words, from + radius + 8);
      pen.label(Numerals.count(ties), label, top);
      x = label + pen.width(Numerals.count(ties), Sheet.LABEL) + 2 * GAP;
    }
    pen.label(NetworkWord.AREA.in(language), words, top + LINE);
  }
}
