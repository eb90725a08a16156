package lifecircle.report;

import java.awt.geom.Rectangle2D;

/**
 * The cells of a grid.
 *
 * <p>Units: pixels.
 *
 * @param grid how many there are
 * @param area where they are
 */
record Cells(Grid grid, Rectangle2D area) {
  /** How wide a cell is. */
  double width() {
    return Math.rint(area.getWidth() / grid.columns());
  }

  /** How high a cell is. */
  double height() {
    return Math.rint(area.getHeight() / grid.rows());
  }

  /** The cell of a panel. */
  Rectangle2D of(int panel) {
    return cell(panel % grid.inLine(), panel / grid.inLine(), 1);
  }

  /** The room of the key: what is left in the last column. */
  Rectangle2D key() {
    boolean ownColumn = grid.columns() > grid.inLine();
    int row = ownColumn ? 0 : grid.rows() - 1;
    return cell(grid.columns() - 1, row, grid.rows() - row);
  }

  private Rectangle2D cell(int column, int row, int high) {
    return new Rectangle2D.Double(
        area.getX() + column * width(), area.getY() + row * height(), width(), high * height());
  }
}
