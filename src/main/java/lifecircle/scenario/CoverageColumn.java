package lifecircle.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The column that tells on how many days of each period somebody counted.
 *
 * @param days how many
 * @param name what the file calls it
 * @param column where it stands, from 0
 * @param rows its rows
 */
record CoverageColumn(CountColumn days, String name, int column, List<SeriesRow> rows) {
  /** On how many days a row was observed; empty where that is not told. */
  Optional<Coverage> of(int row) {
    return days.isCounted(row)
        ? Optional.of(new Coverage(days.count(row), name, rows.get(row).place(column)))
        : Optional.empty();
  }
}
