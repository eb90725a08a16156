package lifecircle.report;

import java.util.Optional;

/**
 * What is drawn on paper of one width, whatever it is drawn with.
 *
 * <p>Units: pixels. Drawn as wide as a slide (13.33 inches) the smallest letters have 20 points,
 * fitted into its height (7.5 inches) 17 on a sheet 1100 high and 15 on one of 1200; in a column 89
 * mm wide they have 5.4 points, where journals ask for 5 at least. So one design serves both.
 */
interface Sheet {
  /** How wide every sheet is. */
  int WIDTH = 1600;

  /** How wide it is printed, in millimetres: one column of a journal. */
  int COLUMN_MM = 89;

  /** Free room at the edges. */
  double MARGIN = 40;

  /** The size of all letters but titles. */
  double LABEL = 34;

  /** From one line of labels to the next. */
  double LINE = LABEL * 1.3;

  /** A length in millimetres, as it is printed. */
  static String millimetres(int pixels) {
    return Numerals.decimal((double) pixels * COLUMN_MM / WIDTH, 3);
  }

  /** How high this sheet is. */
  int height();

  /** Draws everything. */
  void draw(Pen pen);

  /** What its curves say where; nothing where it has none. The pen is for measuring. */
  default Optional<Readings> readings(Pen pen) {
    return Optional.empty();
  }
}
