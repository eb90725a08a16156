package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table of counts below its header, every one as wide as it; totals at the end are
 * left out.
 *
 * <p>Units: at most 40,000 rows, which is more than a century of days.
 */
final class SeriesRows {
  private static final int MOST_ROWS = 40_000;

  private final SeriesTable table;
  private final Complaints complaints;

  SeriesRows(SeriesTable table, Complaints complaints) {
    this.table = table;
    this.complaints = complaints;
  }

  /** All rows that follow. */
  List<SeriesRow> all() throws RefusedInput {
    List<SeriesRow> rows = new ArrayList<>();
    Optional<SeriesRow> row = table.following();
    while (row.isPresent()) {
      if (rows.size() == MOST_ROWS) {
        throw complaints.last(
            row.get().place(), "from here on there are too many rows", "at most " + MOST_ROWS);
      }
      rows.add(row.get());
      row = table.following();
    }
    table.refuseOpenQuote(true);
    return rows;
  }

  /** Those of them that are as wide as the header; complains of the others. */
  static List<SeriesRow> fitting(
      List<SeriesRow> rows, TableHeader header, GroupedComplaints complaints) {
    List<SeriesRow> fitting = new ArrayList<>();
    for (SeriesRow row : rows) {
      if (!header.numbered() && row.cells().equals(header.row().cells())) {
        complaints.add(
            "the header stands again",
            "",
            row.place(),
            new Refusal(
                "the header of line " + header.row().line() + " stands again",
                "one table a file, of one community",
                Optional.empty()));
      } else {
        header.fitted(row, complaints).ifPresent(fitting::add);
      }
    }
    return fitting;
  }

  /** Complains of a row that is not as wide as the header. */
  static void refuse(SeriesRow row, int width, GroupedComplaints complaints) {
    int here = row.cells().size();
    String cells = here + (here == 1 ? " cell" : " cells");
    complaints.add(
        "not as many cells in the row as the header has",
        cells,
        row.place(),
        new Refusal(cells + " in this row", width + " as in the header", Optional.empty()));
  }
}
