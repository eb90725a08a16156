package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a series as it is written.
 *
 * @param line line from 1
 * @param cells its cells, quotation marks taken away
 */
record SeriesRow(int line, List<String> cells) {
  /** A cell without the blanks around it; with them where it runs over several lines. */
  String cell(int column) {
    String cell = cells.get(column);
    return spills(cell) ? cell : cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
  }

  Place place() {
    return new Place(line, 0);
  }

  /** Where a cell begins, as far as no cell before it is quoted. */
  Place place(int column) {
    int from = 1;
    for (int i = 0; i < column; i++) {
      from += cells.get(i).length() + 1;
    }
    return new Place(line, from);
  }

  /** How many cells there are, blank ones at the end left out. */
  int filled() {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  boolean isBlank() {
    return filled() == 0;
  }

  /** Whether it runs over several lines. */
  boolean spills() {
    return cells.stream().anyMatch(SeriesRow::spills);
  }

  private static boolean spills(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  /** The same row with so many cells, where it lacks or has too many blank ones at the end. */
  SeriesRow fitted(int least, int width) {
    if (cells.size() == width || filled() > width || cells.size() < least) {
      return this;
    }
    List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (fitted.size() < width) {
      fitted.add("");
    }
    return new SeriesRow(line, fitted);
  }
}
