package lifecircle.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.community.EventRecorder;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/** The table of events that a run writes, {@code events.csv.gz}, read back. */
final class EventTable {
  /** The columns of the table. */
  static final List<String> COLUMNS = List.of("day", "slot", "author", "kind", "target", "group");

  private static final int MOST_ROWS_OF_ERRORS = 20;

  private final Complaints complaints;
  private final Map<String, Kind> kinds = new HashMap<>();

  EventTable(Complaints complaints) {
    this.complaints = complaints;
    Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind.code(), kind));
  }

  ObservedEvents events(SeriesTable table, SeriesName name) throws RefusedInput {
    Optional<SeriesRow> row = table.following();
    if (row.isEmpty() || !row.get().cells().equals(COLUMNS)) {
      throw complaints.last(
          row.map(SeriesRow::place).orElse(Place.WHOLE_FILE),
          "this is no table of events of a run",
          "the columns "
              + String.join(",", COLUMNS)
              + "; or, for the log of a real community, "
              + SeriesOption.TIME_COLUMN.word()
              + " and "
              + SeriesOption.PERSON_COLUMN.word());
    }
    EventList events = new EventList();
    int wrong = 0;
    for (row = table.following();
        row.isPresent() && wrong < MOST_ROWS_OF_ERRORS;
        row = table.following()) {
      wrong += add(row.get(), events) ? 0 : 1;
    }
    complaints.refuseIfAny();
    return new ObservedEvents(
        name.name(), events, SeriesOptions.standard(), name.source(), List.of());
  }

  private boolean add(SeriesRow row, EventList events) {
    List<String> cells = row.cells();
    if (isEnd(cells)) {
      events.lasting(number(cells.get(0)) + 1);
      return true;
    }
    Kind kind = cells.size() == COLUMNS.size() ? kinds.get(cells.get(3)) : null;
    boolean numbers =
        kind != null
            && isNumber(cells.get(0), false)
            && isNumber(cells.get(1), true)
            && isNumber(cells.get(2), false)
            && isNumber(cells.get(4), true)
            && isNumber(cells.get(5), true);
    int last = events.count() == 0 ? 0 : events.day(events.count() - 1);
    if (kind == null || !numbers || number(cells.get(0)) < last) {
      complaints.add(
          row.place(),
          "this is no event of a run: " + Quotation.of(String.join(",", cells)),
          "a day not before that of the row above, a slot, an author, one of "
              + String.join(", ", Arrays.stream(Kind.values()).map(Kind::code).toList())
              + ", a target and a group");
      return false;
    }
    events.record(
        number(cells.get(0)),
        number(cells.get(1)),
        number(cells.get(2)),
        kind,
        number(cells.get(4)),
        number(cells.get(5)));
    return true;
  }

  private static boolean isEnd(List<String> cells) {
    return cells.size() == COLUMNS.size()
        && cells.get(3).equals(EventList.END)
        && isNumber(cells.get(0), false);
  }

  private static boolean isNumber(String cell, boolean mayBeEmpty) {
    return cell.matches("[0-9]{1,9}") || (mayBeEmpty && cell.isEmpty());
  }

  private static int number(String cell) {
    return cell.isEmpty() ? EventRecorder.NOTHING : Integer.parseInt(cell);
  }
}
