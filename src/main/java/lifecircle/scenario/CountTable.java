package lifecircle.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.quantity.Period;

/** A table with one row a period, every cell checked. */
final class CountTable {
  private final SeriesOptions options;
  private final Telling telling;
  private final Complaints complaints;
  private final GroupedComplaints cells = new GroupedComplaints();
  private final List<ReadingNote> notes = new ArrayList<>();

  CountTable(SeriesOptions options, Telling telling, Complaints complaints) {
    this.options = options;
    this.telling = telling;
    this.complaints = complaints;
  }

  /** The series in a table, unless there is something to complain about. */
  ObservedSeries read(SeriesTable table, SeriesName name) throws RefusedInput {
    TableHeader header = TableHeader.of(table, options, telling, complaints);
    if (!SeriesColumns.areIn(header.search(), options)) {
      EventLogGuess.refuse(header, table, telling, complaints);
      header.refuseData();
    }
    SeriesColumns columns = SeriesColumns.in(header.search(), options);
    List<SeriesRow> all = new SeriesRows(table, complaints).all();
    table.unusualEncoding().ifPresent(this::note);
    List<SeriesRow> rows = header.rows(withoutTotals(all, columns), cells);
    refuseTooFew(header, all);
    if (rows.isEmpty()) {
      cells.to(complaints);
      complaints.refuseIfAny();
    }
    return series(columns, rows, name);
  }

  private void note(TextEncoding encoding) {
    notes.add(ReadingNote.of(ReadingNote.Kind.ENCODING, encoding.title()));
  }

  private List<SeriesRow> withoutTotals(List<SeriesRow> all, SeriesColumns columns) {
    int totals = TotalRows.atEnd(all, columns);
    int end = all.size() - totals;
    for (SeriesRow row : all.subList(end, all.size())) {
      notes.add(
          ReadingNote.of(
              ReadingNote.Kind.TOTALS, row.line(), Quotation.of(row.cell(columns.date()))));
    }
    return all.subList(0, end);
  }

  private void refuseTooFew(TableHeader header, List<SeriesRow> all) throws RefusedInput {
    if (all.size() < 2) {
      throw complaints.last(
          all.isEmpty() ? header.row().place() : all.get(0).place(),
          all.isEmpty() ? "there is only a header" : "there is only one row of counts",
          "at least two rows, so that the length of a period can be seen");
    }
  }

  private ObservedSeries series(SeriesColumns columns, List<SeriesRow> all, SeriesName name)
      throws RefusedInput {
    DayRule days = new DayRule(options.timeZone());
    String dateName = columns.names().get(columns.date());
    DateColumn column = new DateColumn(dateName, columns.date(), all, days, telling);
    DateFormat format =
        options.dateFormat().isPresent() ? options.dateFormat().get() : column.format(complaints);
    List<DatedLine> dates = column.dates(format, cells);
    column.note(format).ifPresent(notes::add);
    DatedRows dated = new DatedRows(all, dates);
    if (!dated.isWhole()) {
      // Where one date cannot be read, nothing can be said of its distance to the others.
      counts(columns, all);
      cells.to(complaints);
      complaints.refuseIfAny();
    }
    dated = dated.oldestFirst(notes).byFirstDays(options, notes);
    Period period = options.period().orElseGet(new PeriodSeen(dated.dates())::period);
    dated = dated.inside(options, notes);
    if (dated.dates().isEmpty()) {
      throw complaints.last(
          Place.WHOLE_FILE, "no row lies between the first and the last date", "dates inside");
    }
    return placed(columns, dated, period, name);
  }

  private ObservedSeries placed(
      SeriesColumns columns, DatedRows dated, Period period, SeriesName name) throws RefusedInput {
    CountedRows counted = counts(columns, dated.rows());
    cells.to(complaints);
    List<Integer> places =
        new SeriesCalendar(dated.dates(), period, options, telling).places(complaints);
    counted.checkCoverage(dated.dates(), period, complaints);
    complaints.refuseIfAny();
    PlacedCounts placed = new PlacedCounts(places.get(places.size() - 1) + 1, options.gaps());
    for (int i = 0; i < places.size(); i++) {
      counted.put(i, places.get(i), dated.dates().get(i), period, placed);
    }
    if (!placed.isAnyCounted()) {
      throw complaints.last(
          Place.WHOLE_FILE,
          columns.coverage().isPresent()
              ? "no period was observed on half of its days or more"
              : "no period was counted",
          columns.coverage().isPresent()
              ? "some that were, or no " + telling.key(SeriesOption.COVERAGE_COLUMN.key())
              : "some that were");
    }
    LocalDate start = dated.dates().get(0).date();
    boolean allThin = placed.gaps().values().stream().allMatch(Gap.THIN::equals);
    return new ObservedSeries(
        name.name(),
        period,
        start,
        placed.activeMembers(),
        counted.tellsMessages() ? placed.messages() : List.of(),
        placed.gaps(),
        allThin ? options.withoutGaps() : options,
        name.source(),
        notes);
  }

  private CountedRows counts(SeriesColumns columns, List<SeriesRow> rows) {
    CountColumn active = column(columns, OptionalInt.of(columns.active()), rows);
    Optional<CountColumn> messages = messages(columns, rows, active);
    Optional<CoverageColumn> coverage =
        columns.coverage().isPresent()
            ? Optional.of(
                new CoverageColumn(
                    column(columns, columns.coverage(), rows),
                    columns.names().get(columns.coverage().getAsInt()),
                    columns.coverage().getAsInt(),
                    rows))
            : Optional.empty();
    return new CountedRows(active, messages, coverage);
  }

  private CountColumn column(SeriesColumns columns, OptionalInt at, List<SeriesRow> rows) {
    int column = at.orElseThrow();
    return CountColumn.of(columns.names().get(column), column, rows, options, telling, cells);
  }

  /** The messages, unless none is counted at all though members were active. */
  private Optional<CountColumn> messages(
      SeriesColumns columns, List<SeriesRow> rows, CountColumn active) {
    if (columns.messages().isEmpty()) {
      return Optional.empty();
    }
    int at = columns.messages().getAsInt();
    boolean nothing = rows.stream().allMatch(row -> WrittenCount.isLeftOut(row.cell(at)));
    if (nothing) {
      notes.add(ReadingNote.of(ReadingNote.Kind.NO_MESSAGES));
      return Optional.empty();
    }
    CountColumn messages = column(columns, columns.messages(), rows);
    boolean onlyZero =
        messages.counts().stream().allMatch(n -> n.isPresent() && n.getAsLong() == 0);
    if (onlyZero && active.sum() > 0) {
      notes.add(ReadingNote.of(ReadingNote.Kind.NO_MESSAGES));
      return Optional.empty();
    }
    return Optional.of(messages);
  }
}
