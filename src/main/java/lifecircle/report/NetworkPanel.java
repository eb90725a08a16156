package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.community.Circle;
import lifecircle.observation.Portrait;

/**
 * The network of one evening as a disc of three rings.
 *
 * <p>Units: pixels.
 *
 * @param portrait the evening
 * @param spots where its members stand, on a disc of radius 1
 * @param rings the rings they stand on
 * @param scale how large marks are
 */
record NetworkPanel(
    Portrait portrait, Map<Integer, RingLayout.Spot> spots, Rings rings, MarkScale scale) {
  /** The ground of a ring. */
  static final Color RING = new Color(0xEC, 0xEC, 0xEC);

  /** A tie. */
  static final Color TIE = new Color(0xA0, 0xA0, 0xA0);

  /** A close tie. */
  static final Color CLOSE_TIE = new Color(0x2B, 0x2B, 0x2B);

  /** How wide a tie is drawn. */
  static final BasicStroke THIN =
      new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  /** How wide a close tie is drawn. */
  static final BasicStroke THICK =
      new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  /** Draws the disc around a centre. */
  void draw(Graphics2D sheet, double centreX, double centreY, double radius) {
    sheet.setPaint(RING);
    for (Circle circle : Circle.values()) {
      double r = rings.radius(circle) * radius;
      sheet.setStroke(new BasicStroke((float) (rings.width(circle) * radius)));
      sheet.draw(new Ellipse2D.Double(centreX - r, centreY - r, 2 * r, 2 * r));
    }
    ties(sheet, centreX, centreY, radius, false);
    ties(sheet, centreX, centreY, radius, true);
    List<Portrait.Sitter> largestFirst =
        portrait.sitters().stream()
            .sorted(Comparator.comparingInt(sitter -> -sitter.ties()))
            .toList();
    for (Portrait.Sitter sitter : largestFirst) {
      Optional.ofNullable(spots.get(sitter.member()))
          .ifPresent(
              spot ->
                  new NetworkMark(sitter.circle())
                      .draw(
                          sheet,
                          centreX + spot.x() * radius,
                          centreY + spot.y() * radius,
                          scale.radius(sitter.ties()),
                          sitter.ties() == 0));
    }
  }

  private void ties(
      Graphics2D sheet, double centreX, double centreY, double radius, boolean close) {
    Path2D.Double lines = new Path2D.Double();
    for (Portrait.Tie tie : portrait.ties()) {
      RingLayout.Spot one = spots.get(tie.one());
      RingLayout.Spot other = spots.get(tie.other());
      if (tie.close() == close && one != null && other != null) {
        lines.moveTo(centreX + one.x() * radius, centreY + one.y() * radius);
        lines.lineTo(centreX + other.x() * radius, centreY + other.y() * radius);
      }
    }
    sheet.setPaint(close ? CLOSE_TIE : TIE);
    sheet.setStroke(close ? THICK : THIN);
    sheet.draw(lines);
  }
}
