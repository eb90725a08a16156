package lifecircle.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.text.AttributedCharacterIterator;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * A scalable drawing (SVG) on which every text is a path: outlines of the shipped font, so that it
 * looks the same where that font is not installed.
 */
final class OutlineDrawing extends SVGGraphics2D {
  private final Lettering lettering;

  OutlineDrawing(SVGGeneratorContext context, Lettering lettering) {
    super(context, true);
    this.lettering = lettering;
    setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private OutlineDrawing(OutlineDrawing other) {
    super(other);
    this.lettering = other.lettering;
  }

  @Override
  public void setFont(Font asked) {
    super.setFont(lettering.insteadOf(asked));
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font asked = getFont();
    fill(lettering.instead(asked).outline(text, asked.getSize2D(), x, y));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public FontMetrics getFontMetrics(Font asked) {
    return new OutlineMetrics(asked, lettering.instead(asked));
  }

  @Override
  public Graphics create() {
    return new OutlineDrawing(this);
  }
}
