package lifecircle.report;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** How high a line of the shipped font is. Units: pixels. */
final class OutlineLine extends LineMetrics {
  private final int characters;
  private final float ascent;
  private final float descent;

  OutlineLine(int characters, float ascent, float descent) {
    this.characters = characters;
    this.ascent = ascent;
    this.descent = descent;
  }

  @Override
  public int getNumChars() {
    return characters;
  }

  @Override
  public float getAscent() {
    return ascent;
  }

  @Override
  public float getDescent() {
    return descent;
  }

  @Override
  public float getLeading() {
    return 0;
  }

  @Override
  public float getHeight() {
    return ascent + descent;
  }

  @Override
  public int getBaselineIndex() {
    return Font.ROMAN_BASELINE;
  }

  @Override
  public float[] getBaselineOffsets() {
    return new float[] {0, -ascent / 2, -ascent};
  }

  @Override
  public float getStrikethroughOffset() {
    return -ascent / 3;
  }

  @Override
  public float getStrikethroughThickness() {
    return ascent / 20;
  }

  @Override
  public float getUnderlineOffset() {
    return descent / 3;
  }

  @Override
  public float getUnderlineThickness() {
    return ascent / 20;
  }
}
