package lifecircle.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of the font that travels with the program (Noto Sans SC, cut to 9,077 characters):
 * letters as outlines, and how much room they take. A character the font lacks is drawn as a box.
 *
 * <p>Units: pixels, for letters of a given size (the em) in pixels.
 */
final class Typeface {
  /** Height of capital letters, for one pixel of size: what an eye takes for the text's height. */
  static final double CAPITAL = 0.733;

  private static final double BOX_WIDTH = 0.8;
  private static final double STRIP_WIDTH = 0.06;

  private final OpenTypeFont font;
  private final CFFCIDFont outlines;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final double ascender;
  private final double descender;

  private Typeface(OpenTypeFont font) throws IOException {
    this.font = font;
    this.outlines = (CFFCIDFont) font.getCFF().getFont();
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
    this.ascender = font.getHorizontalHeader().getAscender() / unitsPerEm;
    this.descender = -font.getHorizontalHeader().getDescender() / unitsPerEm;
  }

  /** Reads a weight ("Regular", "Bold") from the class path. */
  static Typeface shipped(String weight) {
    String resource = "/fonts/NotoSansSC-" + weight + "-subset.otf";
    try (InputStream bytes = Typeface.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** Whether the font has a drawing for this character. */
  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** How far a text reaches from its first to behind its last letter. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size;
  }

  /** From the baseline up to where a line of text begins. */
  double ascent(double size) {
    return ascender * size;
  }

  /** From the baseline down to where a line of text ends. */
  double descent(double size) {
    return descender * size;
  }

  /** The outlines of a text whose baseline begins at (x, y). */
  Path2D outline(String text, double size, double x, double y) {
    Path2D.Double whole = new Path2D.Double();
    double pen = 0;
    for (int character : text.codePoints().toArray()) {
      AffineTransform place = AffineTransform.getTranslateInstance(x + pen * size, y);
      place.scale(size, -size);
      whole.append(letter(character).getPathIterator(place), false);
      pen += advance(character);
    }
    return whole;
  }

  private double advance(int character) {
    if (!has(character)) {
      return BOX_WIDTH;
    }
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private Path2D letter(int character) {
    if (!has(character)) {
      return box();
    }
    try {
      int glyph = characters.getGlyphId(character);
      int inFont = outlines.getCharset().getCIDForGID(glyph);
      Path2D.Double letter = new Path2D.Double(outlines.getType2CharString(inFont).getPath());
      letter.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
      return letter;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static Path2D box() {
    double left = STRIP_WIDTH;
    double width = BOX_WIDTH - 2 * STRIP_WIDTH;
    Path2D.Double box = new Path2D.Double();
    box.append(new Rectangle2D.Double(left, 0, width, CAPITAL), false);
    Path2D.Double hole = new Path2D.Double();
    hole.moveTo(left + STRIP_WIDTH, STRIP_WIDTH);
    hole.lineTo(left + STRIP_WIDTH, CAPITAL - STRIP_WIDTH);
    hole.lineTo(left + width - STRIP_WIDTH, CAPITAL - STRIP_WIDTH);
    hole.lineTo(left + width - STRIP_WIDTH, STRIP_WIDTH);
    hole.closePath();
    box.append(hole, false);
    return box;
  }
}
