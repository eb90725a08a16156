package lifecircle.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands around every picture: its title, what is found in it in a sentence, and at the foot
 * where the numbers come from.
 *
 * <p>Units: pixels.
 *
 * @param title what the picture is about
 * @param finding what can be seen in it
 * @param caption n, seed, scenario or series, version
 */
record Frame(String title, String finding, String caption) {
  private static final double WIDE = Sheet.WIDTH - 2 * Sheet.MARGIN;

  /** Writes title and finding at the top; returns the height below them. */
  double head(Pen pen) {
    Typeface bold = pen.lettering().bold();
    Typeface face = pen.lettering().regular();
    Paragraph above = Paragraph.set(title, bold, WIDE, 50, 40, 2);
    double y = pen.set(above, bold, StageColours.INK, Sheet.MARGIN, Sheet.MARGIN - 16);
    Paragraph below = Paragraph.set(finding, face, WIDE, 36, Sheet.LABEL, 3);
    return Math.rint(pen.set(below, face, StageColours.FAINT_INK, Sheet.MARGIN, y + 2) + 12);
  }

  /** Writes the caption at the foot of a sheet; returns the height above it. */
  double foot(Pen pen, int height) {
    Typeface face = pen.lettering().regular();
    // A caption of two lines is broken between its parts.
    String unbroken =
        Arrays.stream(caption.split(FigureText.BETWEEN))
            .map(part -> part.replace(' ', Pen.UNBROKEN))
            .collect(Collectors.joining(FigureText.BETWEEN));
    Paragraph below = Paragraph.set(unbroken, face, WIDE, Sheet.LABEL, Sheet.LABEL, 2);
    double top = height - 16 - below.height();
    pen.set(below, face, StageColours.FAINT_INK, Sheet.MARGIN, top);
    return top - 8;
  }
}
