package lifecircle.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One OpenType file of the shipped font.
 *
 * <p>Units: parts of the em, so that a letter of size 20 is this times 20 pixels.
 */
final class FontFile {
  private final OpenTypeFont font;
  private final CFFFont outlines;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final double ascender;
  private final double descender;

  private FontFile(OpenTypeFont font) throws IOException {
    this.font = font;
    this.outlines = font.getCFF().getFont();
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
    this.ascender = font.getHorizontalHeader().getAscender() / unitsPerEm;
    this.descender = -font.getHorizontalHeader().getDescender() / unitsPerEm;
  }

  /** Reads a font file from the class path. */
  static FontFile read(String resource) {
    try (InputStream bytes = FontFile.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new FontFile(new OTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** Whether the file has a drawing for this character. */
  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** From the baseline up to where a line of text begins. */
  double ascender() {
    return ascender;
  }

  /** From the baseline down to where a line of text ends. */
  double descender() {
    return descender;
  }

  /** How far the pen moves on for a character the file has. */
  double advance(int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The outline of a character the file has; y grows upwards. */
  Path2D letter(int character) {
    try {
      int glyph = characters.getGlyphId(character);
      int inFont =
          outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
      Path2D.Double letter = new Path2D.Double(outlines.getType2CharString(inFont).getPath());
      letter.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
      return letter;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
