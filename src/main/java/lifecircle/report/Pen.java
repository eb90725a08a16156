package lifecircle.report;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * Writes on a sheet in the shipped font.
 *
 * <p>Units: pixels.
 *
 * @param sheet what is written on
 * @param lettering the font
 */
record Pen(Graphics2D sheet, Lettering lettering) {
  /** How wide words of running text are. */
  double width(String words, double size) {
    return lettering.regular().width(words, size);
  }

  /** Writes words of running text whose baseline begins at (x, baseline). */
  void write(String words, double x, double baseline, double size) {
    sheet.setPaint(StageColours.INK);
    sheet.fill(lettering.regular().outline(words, size, x, baseline));
  }

  /** Writes a paragraph below a height; returns the height below it. */
  double set(Paragraph paragraph, Typeface face, Color colour, double left, double top) {
    sheet.setPaint(colour);
    double y = top;
    for (String line : paragraph.lines()) {
      double baseline = y + paragraph.lineHeight() * 0.8;
      sheet.fill(face.outline(line, paragraph.size(), left, baseline));
      y += paragraph.lineHeight();
    }
    return y;
  }
}
