package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names above a table; in one without a header, numbers.
 *
 * @param row the row they stand in, or the first row
 * @param search the search among them
 * @param numbered whether the first row is data
 */
record TableHeader(SeriesRow row, ColumnSearch search, boolean numbered) {
  /** The header of a table; a line that begins with {@code #} may be it. */
  static TableHeader of(
      SeriesTable table, SeriesOptions options, Telling telling, Complaints complaints)
      throws RefusedInput {
    boolean numbered = options.has(SeriesOption.NO_HEADER);
    Optional<SeriesRow> first = table.peek();
    if (first.isEmpty()) {
      throw complaints.last(Place.WHOLE_FILE, "the file is empty", "a header and a row a period");
    }
    Optional<SeriesRow> comment =
        table
            .comment()
            .filter(row -> !numbered && holdsDate(first.get()) && !holdsDate(row))
            .filter(row -> row.filled() == first.get().filled());
    if (!numbered && comment.isEmpty()) {
      table.following();
    }
    SeriesRow row = comment.orElse(first.get());
    return new TableHeader(row, ColumnSearch.in(row, numbered, telling, complaints), numbered);
  }

  /** Whether a cell of a row is a date, and not a number that might be anything. */
  private static boolean holdsDate(SeriesRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cell(i);
      if (!cell.matches("[0-9]{1,5}") && WrittenDate.isDate(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the names are none, but dates and numbers. */
  boolean isData() {
    return holdsDate(row);
  }

  /** Complains of a first row that is no header. */
  void refuseData() throws RefusedInput {
    if (!numbered && holdsDate(row)) {
      throw search
          .complaints()
          .last(
              row.place(),
              "the first line has a date where names should stand",
              "a header with start_date (here: "
                  + search.list()
                  + "), or "
                  + search.telling().flag(SeriesOption.NO_HEADER)
                  + " and the numbers of the columns");
    }
  }

  /** The rows of a table as wide as its header, of which a first unnamed column may be missing. */
  List<SeriesRow> rows(List<SeriesRow> all, GroupedComplaints complaints) {
    int width = row.cells().size();
    boolean rowNames =
        !numbered && !all.isEmpty() && all.stream().allMatch(r -> r.filled() == width + 1);
    List<SeriesRow> rows = rowNames ? all.stream().map(TableHeader::withoutFirst).toList() : all;
    return SeriesRows.fitting(rows, this, complaints);
  }

  private static SeriesRow withoutFirst(SeriesRow row) {
    return new SeriesRow(row.line(), new ArrayList<>(row.cells().subList(1, row.cells().size())));
  }

  /** A row as wide as the header; complains of one that is not. */
  Optional<SeriesRow> fitted(SeriesRow other, GroupedComplaints complaints) {
    int width = row.cells().size();
    SeriesRow fitted = other.fitted(row.filled(), width);
    if (fitted.cells().size() == width) {
      return Optional.of(fitted);
    }
    SeriesRows.refuse(other, width, complaints);
    return Optional.empty();
  }
}
