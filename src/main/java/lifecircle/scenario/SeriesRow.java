package lifecircle.scenario;

import java.util.List;

/**
 * One row of a series as it is written.
 *
 * @param line line from 1
 * @param cells its cells, quotation marks taken away
 */
record SeriesRow(int line, List<String> cells) {
  /** A cell without the blanks around it. */
  String cell(int column) {
    return cells.get(column).strip();
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

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** Whether it runs over several lines. */
  boolean spills() {
    return cells.stream().anyMatch(cell -> cell.contains("\n") || cell.contains("\r"));
  }
}
