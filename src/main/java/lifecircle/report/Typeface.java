package lifecircle.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * One weight of the font that travels with the program: letters as outlines, and how much room they
 * take. Noto Sans SC comes first; Latin and Greek letters it lacks come from Source Sans, of which
 * its own Latin was made. A character both lack is drawn as a box.
 *
 * <p>Units: pixels, for letters of a given size (the em) in pixels.
 */
final class Typeface {
  /** Height of capital letters, for one pixel of size: what an eye takes for the text's height. */
  static final double CAPITAL = 0.733;

  private static final double BOX_WIDTH = 0.8;
  private static final double STRIP_WIDTH = 0.06;

  private final List<FontFile> files;

  private Typeface(List<FontFile> files) {
    this.files = List.copyOf(files);
  }

  /** Reads a weight ("Regular", "Bold") from the class path. */
  static Typeface shipped(String weight) {
    return new Typeface(
        List.of(
            FontFile.read("/fonts/NotoSansSC-" + weight + "-subset.otf"),
            FontFile.read("/fonts/LifecircleLatin-" + weight + "-subset.otf")));
  }

  /** Whether the font has a drawing for this character. */
  boolean has(int character) {
    return files.stream().anyMatch(file -> file.has(character));
  }

  /** How far a text reaches from its first to behind its last letter. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size;
  }

  /** From the baseline up to where a line of text begins. */
  double ascent(double size) {
    return files.get(0).ascender() * size;
  }

  /** From the baseline down to where a line of text ends. */
  double descent(double size) {
    return files.get(0).descender() * size;
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
    return file(character).map(file -> file.advance(character)).orElse(BOX_WIDTH);
  }

  private Path2D letter(int character) {
    return file(character).map(file -> file.letter(character)).orElseGet(Typeface::box);
  }

  private Optional<FontFile> file(int character) {
    return files.stream().filter(file -> file.has(character)).findFirst();
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
