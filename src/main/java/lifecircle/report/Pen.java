package lifecircle.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes on a sheet in the shipped font, and remembers what it wrote where.
 *
 * <p>Units: pixels.
 */
final class Pen {
  /** A space at which no line ends. */
  static final char UNBROKEN = '\u00A0';

  private final Graphics2D sheet;
  private final Lettering lettering;
  private final List<Words> written = new ArrayList<>();

  /**
   * What was written.
   *
   * @param text the words, as they are read
   * @param size the size of the letters
   * @param box the room the letters take
   */
  record Words(String text, double size, Rectangle2D box) {}

  /**
   * A pen.
   *
   * @param sheet what is written on
   * @param lettering the font
   */
  Pen(Graphics2D sheet, Lettering lettering) {
    this.sheet = sheet;
    this.lettering = lettering;
  }

  /** What is written on. */
  Graphics2D sheet() {
    return sheet;
  }

  /** The font. */
  Lettering lettering() {
    return lettering;
  }

  /** Everything written so far. */
  List<Words> written() {
    return List.copyOf(written);
  }

  /** How wide words of running text are. */
  double width(String words, double size) {
    return lettering.regular().width(words, size);
  }

  /** Writes words of running text whose baseline begins at (x, baseline). */
  void write(String words, double x, double baseline, double size) {
    write(words, lettering.regular(), StageColours.INK, x, baseline, size);
  }

  /** Writes a label that begins at x, its capitals half above and half below a height. */
  void label(String words, double x, double middle) {
    write(words, x, middle + Sheet.LABEL * Typeface.CAPITAL / 2, Sheet.LABEL);
  }

  /** Writes a paragraph below a height; returns the height below it. */
  double set(Paragraph paragraph, Typeface face, Color colour, double left, double top) {
    double y = top;
    for (String line : paragraph.lines()) {
      write(line, face, colour, left, y + paragraph.lineHeight() * 0.8, paragraph.size());
      y += paragraph.lineHeight();
    }
    return y;
  }

  private void write(
      String words, Typeface face, Color colour, double x, double baseline, double size) {
    if (words.isBlank()) {
      return;
    }
    sheet.setPaint(colour);
    sheet.fill(face.outline(words, size, x, baseline));
    double top = baseline - size * Typeface.CAPITAL;
    Rectangle2D box =
        new Rectangle2D.Double(x, top, face.width(words, size), baseline - top + size * 0.2);
    written.add(new Words(words.replace(UNBROKEN, ' '), size, box));
  }
}
