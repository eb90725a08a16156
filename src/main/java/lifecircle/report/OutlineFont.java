package lifecircle.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;

/**
 * The shipped font in the clothes of an AWT font, because a charting library keeps its fonts as
 * such and asks them for the height of a line. It answers from its own outlines; AWT never opens a
 * font.
 */
final class OutlineFont extends Font {
  private static final long serialVersionUID = 1L;
  private static final String FAMILY = "Noto Sans SC";

  private final transient Typeface typeface;

  OutlineFont(Typeface typeface, int style, double size) {
    super(FAMILY, style, (int) Math.rint(size));
    this.typeface = typeface;
    this.pointSize = (float) size;
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext ignored) {
    return new OutlineLine(
        text.length(), (float) typeface.ascent(pointSize), (float) typeface.descent(pointSize));
  }

  @Override
  public String getFamily() {
    return FAMILY;
  }

  @Override
  public String getFamily(Locale ignored) {
    return FAMILY;
  }

  /** Another size, however asked for; whatever else is asked, it stays the shipped font. */
  @Override
  public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> asked) {
    return asked.get(TextAttribute.SIZE) instanceof Number size
        ? deriveFont(size.floatValue())
        : this;
  }

  @Override
  public Font deriveFont(float size) {
    return new OutlineFont(typeface, getStyle(), size);
  }
}
