package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Whether the words of a figure can be read: on the sheet, large enough, none on another. */
final class Legible {
  private Legible() {}

  static void check(SheetFigure figure) {
    List<Pen.Words> written = figure.written();
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, figure.sheet().height());
    for (int i = 0; i < written.size(); i++) {
      Pen.Words words = written.get(i);
      assertTrue(sheet.contains(words.box()), () -> figure.title() + " loses " + words);
      assertTrue(words.size() >= Sheet.LABEL, () -> figure.title() + ": too small: " + words);
      for (Pen.Words other : written.subList(0, i)) {
        assertFalse(
            words.box().intersects(other.box()),
            () -> figure.title() + ": " + words + " touches " + other);
      }
    }
  }

  static String words(SheetFigure figure) {
    return String.join(" ", figure.written().stream().map(Pen.Words::text).toList());
  }
}
