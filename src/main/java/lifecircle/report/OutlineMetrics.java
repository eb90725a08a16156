package lifecircle.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** How much room text takes, told from the outlines that will be drawn. Units: pixels. */
final class OutlineMetrics extends FontMetrics {
  private static final long serialVersionUID = 1L;

  private final transient Typeface typeface;
  private final double size;

  OutlineMetrics(Font font, Typeface typeface) {
    super(font);
    this.typeface = typeface;
    this.size = font.getSize2D();
  }

  @Override
  public int getAscent() {
    return (int) Math.rint(typeface.ascent(size));
  }

  @Override
  public int getDescent() {
    return (int) Math.rint(typeface.descent(size));
  }

  @Override
  public int getLeading() {
    return 0;
  }

  @Override
  public int stringWidth(String text) {
    return (int) Math.rint(typeface.width(text, size));
  }

  @Override
  public int charsWidth(char[] text, int from, int length) {
    return stringWidth(new String(text, from, length));
  }

  @Override
  public int charWidth(int character) {
    return stringWidth(Character.toString(character));
  }

  @Override
  public int charWidth(char character) {
    return stringWidth(Character.toString(character));
  }

  @Override
  public LineMetrics getLineMetrics(String text, Graphics ignored) {
    return new OutlineLine(
        text.length(), (float) typeface.ascent(size), (float) typeface.descent(size));
  }

  @Override
  public Rectangle2D getStringBounds(String text, Graphics ignored) {
    double ascent = typeface.ascent(size);
    return new Rectangle2D.Double(
        0, -ascent, typeface.width(text, size), ascent + typeface.descent(size));
  }
}
