package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a table of counts. How they are written is decided by the column as a whole: the
 * format that reads most of its cells; where the order of day and month is still open, the one by
 * which the rows follow each other evenly, or at all. What stays open is asked.
 */
final class DateColumn {
  private final String name;
  private final int column;
  private final List<SeriesRow> rows;
  private final DayRule days;
  private final Telling telling;

  DateColumn(String name, int column, List<SeriesRow> rows, DayRule days, Telling telling) {
    this.name = name;
    this.column = column;
    this.rows = rows;
    this.days = days;
    this.telling = telling;
  }

  /** The format of the column. */
  DateFormat format(Complaints complaints) throws RefusedInput {
    List<DateFormat> best = best();
    DateFormat first = best.get(0);
    if (best.size() == 1 || firstDifference(first, best.get(1)).isEmpty()) {
      return first;
    }
    List<DateFormat> evenest = new ArrayList<>();
    int most = -1;
    for (DateFormat format : best) {
      int evenness = Evenness.of(dates(format));
      if (evenness > most) {
        evenest.clear();
      }
      most = Math.max(most, evenness);
      if (evenness == most) {
        evenest.add(format);
      }
    }
    if (evenest.size() > 1) {
      SeriesRow row = firstDifference(evenest.get(0), evenest.get(1)).orElse(rows.get(0));
      List<DateFormat> open = DateFormat.remaining(evenest, row.cell(column));
      if (open.size() > 1) {
        throw complaints.last(
            row.place(column),
            AmbiguousDate.what(name, row.cell(column), open, days),
            AmbiguousDate.expected(open, telling));
      }
      return open.get(0);
    }
    return evenest.get(0);
  }

  /** The formats that read most cells; the first where none reads any. */
  private List<DateFormat> best() {
    List<DateFormat> best = new ArrayList<>();
    long most = -1;
    for (DateFormat format : DateFormat.values()) {
      long readable = readable(format);
      if (readable > most) {
        best.clear();
        most = readable;
      }
      if (readable == most) {
        best.add(format);
      }
    }
    return most == 0 || best.contains(DateFormat.CALENDAR) ? best.subList(0, 1) : best;
  }

  private long readable(DateFormat format) {
    return rows.stream().filter(row -> read(format, row).isPresent()).count();
  }

  private Optional<WrittenDate> read(DateFormat format, SeriesRow row) {
    return format.read(row.cell(column), days);
  }

  private List<WrittenDate> dates(DateFormat format) {
    return rows.stream().flatMap(row -> read(format, row).stream()).toList();
  }

  private Optional<SeriesRow> firstDifference(DateFormat one, DateFormat other) {
    return rows.stream().filter(row -> !read(one, row).equals(read(other, row))).findFirst();
  }

  /** The dates in this format, one a row; complains of each cell that is none. */
  List<DatedLine> dates(DateFormat format, GroupedComplaints complaints) {
    List<DatedLine> dates = new ArrayList<>();
    for (SeriesRow row : rows) {
      Optional<WrittenDate> date = read(format, row);
      date.ifPresent(day -> dates.add(new DatedLine(row.line(), day.date(), day.says())));
      if (date.isEmpty()) {
        String written = row.cell(column);
        complaints.add(
            name + " is not a date",
            Quotation.of(written),
            row.place(column),
            NoDate.refusal(name, written, format));
      }
    }
    return dates;
  }

  /** What to say of a format that not everybody would have taken for granted. */
  Optional<ReadingNote> note(DateFormat format) {
    if (format == DateFormat.CALENDAR || rows.isEmpty()) {
      return Optional.empty();
    }
    SeriesRow first = rows.get(0);
    return read(format, first).map(date -> note(format, first.cell(column), date));
  }

  static ReadingNote note(DateFormat format, String written, WrittenDate date) {
    return ReadingNote.of(
        ReadingNote.Kind.DATE_FORMAT,
        format.description(),
        "--date-format " + format.code(),
        Quotation.of(written),
        date.date());
  }
}
