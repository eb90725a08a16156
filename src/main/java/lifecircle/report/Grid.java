package lifecircle.report;

import java.awt.geom.Rectangle2D;

/**
 * How panels share a sheet: side by side, from three on in two lines, and always with room for a
 * key behind the last.
 *
 * @param panels how many panels there are
 * @param inLine how many stand side by side
 * @param columns how many columns the sheet has, that of the key included
 * @param rows how many lines there are
 */
record Grid(int panels, int inLine, int columns, int rows) {
  /** The grid for so many panels. */
  static Grid of(int panels) {
    int rows = panels <= 2 ? 1 : 2;
    int inLine = Math.max(1, (panels + rows - 1) / rows);
    boolean roomBehindLast = inLine * rows > panels;
    return new Grid(panels, inLine, roomBehindLast && panels > 0 ? inLine : inLine + 1, rows);
  }

  /** The cells on a part of the sheet. */
  Cells on(Rectangle2D area) {
    return new Cells(this, area);
  }
}
