package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The rows of one observed series, every cell checked. */
final class SeriesRows {
  private final SeriesOptions options;
  private final Telling telling;
  private final Complaints complaints;
  private final List<SeriesRow> rows;

  SeriesRows(SeriesOptions options, Telling telling, Complaints complaints, String text)
      throws RefusedInput {
    this.options = options;
    this.telling = telling;
    this.complaints = complaints;
    this.rows = SeriesTable.rows(text, complaints);
  }

  /** The series, unless there is something to complain about. */
  ObservedSeries read(String name) throws RefusedInput {
    if (rows.isEmpty()) {
      throw complaints.last(Place.WHOLE_FILE, "the file is empty", "a header and a row a period");
    }
    SeriesColumns columns = SeriesColumns.in(rows.get(0), options, telling, complaints);
    if (rows.size() < 3) {
      throw complaints.last(
          rows.get(rows.size() - 1).place(),
          rows.size() < 2 ? "there is only a header" : "there is only one row of counts",
          "at least two rows, so that the length of a period can be seen");
    }
    List<DatedLine> dates = new ArrayList<>();
    List<CountedRow> counts = new ArrayList<>();
    for (SeriesRow row : rows.subList(1, rows.size())) {
      if (hasAllCells(columns, row)) {
        Optional<DatedLine> date = date(columns, row);
        date.ifPresent(dates::add);
        counts(columns, row, date).ifPresent(counts::add);
      }
    }
    if (dates.size() < rows.size() - 1) {
      // Where one date cannot be read, nothing can be said of its distance to the others.
      complaints.refuseIfAny();
    }
    SeriesCalendar calendar = new SeriesCalendar(dates, options, telling, complaints);
    List<Integer> places = calendar.places();
    counts.forEach(row -> row.checkCoverage(calendar.period(), complaints));
    complaints.refuseIfAny();
    PlacedCounts placed = new PlacedCounts(places.get(places.size() - 1) + 1, options.gaps());
    for (int i = 0; i < counts.size(); i++) {
      placed.put(places.get(i), counts.get(i), calendar.period());
    }
    if (!placed.isAnyCounted()) {
      throw complaints.last(
          Place.WHOLE_FILE,
          "no period was observed on half of its days or more",
          "some that were, or no " + telling.key("coverage_column"));
    }
    boolean told = columns.messages().isPresent();
    return new ObservedSeries(
        name,
        calendar.period(),
        dates.get(0).date(),
        placed.activeMembers(),
        told ? placed.messages() : List.of(),
        placed.gaps(),
        placed.gaps().values().stream().allMatch(Gap.THIN::equals)
            ? options.withoutGaps()
            : options);
  }

  private boolean hasAllCells(SeriesColumns columns, SeriesRow row) {
    int here = row.cells().size();
    int expected = columns.names().size();
    if (here != expected) {
      complaints.add(
          row.place(),
          here + (here == 1 ? " cell" : " cells") + " in this row",
          expected + " as in the header");
    }
    return here == expected;
  }

  private Optional<DatedLine> date(SeriesColumns columns, SeriesRow row) {
    String written = row.cell(columns.date());
    Optional<WrittenDate> date = WrittenDate.in(written);
    if (date.isEmpty()) {
      String name = columns.names().get(columns.date());
      complaints.add(row.place(columns.date()), WrittenDate.refusal(name, written));
    }
    return date.map(day -> new DatedLine(row.line(), day.date(), day.says()));
  }

  private Optional<CountedRow> counts(
      SeriesColumns columns, SeriesRow row, Optional<DatedLine> date) {
    OptionalLong active = count(columns, row, OptionalInt.of(columns.active()));
    OptionalLong messages = count(columns, row, columns.messages());
    OptionalLong coverage = count(columns, row, columns.coverage());
    if (active.isEmpty() || messages.isEmpty() || coverage.isEmpty()) {
      return Optional.empty();
    }
    Optional<Coverage> observed =
        columns.coverage().stream()
            .mapToObj(
                at -> new Coverage(coverage.getAsLong(), columns.names().get(at), row.place(at)))
            .findFirst();
    return date.map(day -> new CountedRow(day, active.getAsLong(), messages.getAsLong(), observed));
  }

  /** The count in a column, 0 where the file has no such column. */
  private OptionalLong count(SeriesColumns columns, SeriesRow row, OptionalInt column) {
    if (column.isEmpty()) {
      return OptionalLong.of(0);
    }
    String written = row.cell(column.getAsInt());
    OptionalLong count = WrittenCount.in(written);
    if (count.isEmpty()) {
      String name = columns.names().get(column.getAsInt());
      complaints.add(row.place(column.getAsInt()), WrittenCount.refusal(name, written, telling));
    }
    return count;
  }
}
