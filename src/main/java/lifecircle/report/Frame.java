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
  private static final int MOST_LINES = 8;

  /** Writes title and finding at the top; returns the height below them. */
  double head(Pen pen) {
    Paragraph above = above(pen.lettering());
    Typeface bold = pen.lettering().bold();
    double y = pen.set(above, bold, StageColours.INK, Sheet.MARGIN, Sheet.MARGIN - 16);
    Paragraph below = below(pen.lettering());
    Typeface face = pen.lettering().regular();
    return Math.rint(pen.set(below, face, StageColours.FAINT_INK, Sheet.MARGIN, y + 2) + 12);
  }

  private Paragraph above(Lettering lettering) {
    return Paragraph.set(title, lettering.bold(), WIDE, 50, 40, 4);
  }

  private Paragraph below(Lettering lettering) {
    return Paragraph.set(finding, lettering.regular(), WIDE, 36, Sheet.LABEL, MOST_LINES);
  }

  /** What a sheet must be higher where its finding takes more than two lines. */
  int beyondTwoLines(Lettering lettering) {
    Paragraph below = below(lettering);
    return (int) Math.ceil(Math.max(0, below.lines().size() - 2) * below.lineHeight());
  }

  /** How much height all this takes. */
  double height(Lettering lettering) {
    double head = Sheet.MARGIN + above(lettering).height() + below(lettering).height();
    return head + foot(lettering).height() + 24;
  }

  /** Writes the caption at the foot of a sheet; returns the height above it. */
  double foot(Pen pen, int height) {
    Paragraph below = foot(pen.lettering());
    double top = height - 16 - below.height();
    pen.set(below, pen.lettering().regular(), StageColours.FAINT_INK, Sheet.MARGIN, top);
    return top - 8;
  }

  /** A caption of several lines is broken between its parts, where a part fits into one line. */
  private Paragraph foot(Lettering lettering) {
    Typeface face = lettering.regular();
    String unbroken =
        Arrays.stream(caption.split(FigureText.BETWEEN))
            .map(
                part ->
                    face.width(part, Sheet.LABEL) < WIDE ? part.replace(' ', Pen.UNBROKEN) : part)
            .collect(Collectors.joining(FigureText.BETWEEN));
    return Paragraph.set(unbroken, face, WIDE, Sheet.LABEL, Sheet.LABEL, MOST_LINES);
  }
}
