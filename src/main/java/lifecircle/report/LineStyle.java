package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import lifecircle.lifecycle.Grade;

/**
 * How a line looks. Lines that may stand in one panel differ in hue and in dashes, so that a grey
 * print keeps them apart.
 *
 * <p>Units: pixels.
 */
enum LineStyle {
  /** What was counted in each period: thin, with a point for each count where there is room. */
  COUNTED(StageColours.COUNTED, 1.5f),
  /** A fitted curve. */
  FITTED(StageColours.CURVE, 6),
  /** The line a panel is about. */
  MAIN(StageColours.CURVE, 5),
  /** A second line beside it. */
  SECOND(StageColours.WARM, 5, 18, 9),
  /** A third line beside them. */
  THIRD(StageColours.INK, 4, 4, 8),
  /** A fourth line beside them. */
  FOURTH(StageColours.FRESH, 5, 30, 8, 6, 8),
  /** A fifth line beside them. */
  FIFTH(StageColours.PURPLE, 5, 16, 6, 4, 6, 4, 6),
  /** A sixth line beside them. */
  SIXTH(StageColours.SKY, 5, 9, 7),
  /** A seventh line beside them. */
  SEVENTH(StageColours.OCHRE, 6, 4, 5, 4, 14),
  /** An eighth line beside them. */
  EIGHTH(StageColours.MESSAGES, 7),
  /** The sum of what is piled around it. */
  SUM(StageColours.INK, 5),
  /** What keeps a line apart from dark areas behind it. */
  HALO(Color.WHITE, 11),
  /** A thin line from a name to what it names. */
  POINTER(StageColours.INK, 1.5f),
  /** In a key: bars of the part that stands at the foot of the whole. */
  PART(StageColours.INK, 22),
  /** What was observed in a real community: a point for each count where there is room. */
  OBSERVED(StageColours.WARM, 3, 14, 7),
  /** A height to compare with. */
  REFERENCE(StageColours.INK, 3, 3, 8),
  /** A fitted curve that misses the height of the counts. */
  POOR_FIT(StageColours.CURVE, 5, 22, 14),
  /** A boundary of stages with strong evidence. */
  STRONG(StageColours.FAINT_INK, 3),
  /** A boundary of stages with moderate evidence. */
  MODERATE(StageColours.FAINT_INK, 3, 22, 9),
  /** A boundary of stages with weak evidence. */
  WEAK(StageColours.FAINT_INK, 3, 7, 11),
  /** What was counted and has no part in the fitted curve: an open circle, and no line. */
  LEFT_OUT(StageColours.COUNTED, 3);

  private final Color colour;
  private final float width;
  private final float[] dashes;

  LineStyle(Color colour, float width, float... dashes) {
    this.colour = colour;
    this.width = width;
    this.dashes = dashes;
  }

  /** Whether each count is a point, where there is room. */
  boolean pointed() {
    return this == COUNTED || this == OBSERVED;
  }

  /** How a boundary of stages looks. */
  static LineStyle boundary(Grade grade) {
    return switch (grade) {
      case STRONG -> STRONG;
      case MODERATE -> MODERATE;
      case WEAK -> WEAK;
    };
  }

  /** Its colour. */
  Color colour() {
    return colour;
  }

  /** Its width and dashes. */
  BasicStroke stroke() {
    if (this == PART) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    return dashes.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes.clone(), 0);
  }
}
