package lifecircle.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of one observed series, every cell checked. */
final class SeriesRows {
  private static final List<String> NEEDED = List.of("start_date", "active_members", "messages");
  private static final int LONGEST_NUMBER = 15;

  private final Complaints complaints;
  private final List<CsvRecord> records;
  private final List<DatedLine> dates = new ArrayList<>();
  private final List<Long> activeMembers = new ArrayList<>();
  private final List<Long> messages = new ArrayList<>();

  SeriesRows(Complaints complaints, String text) throws RefusedInput {
    this.complaints = complaints;
    this.records = records(text, complaints);
  }

  /** The series, unless there is something to complain about. */
  ObservedSeries read(String name) throws RefusedInput {
    if (records.isEmpty()) {
      throw complaints.last(Place.WHOLE_FILE, "the file is empty", "a header and a row a period");
    }
    List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
    checkHeader(header);
    if (records.size() < 3) {
      complaints.add(
          new Place(1, 0),
          records.size() < 2 ? "there is only a header" : "there is only one row of counts",
          "at least two rows, so that the length of a period can be seen");
    }
    complaints.refuseIfAny();
    for (CsvRecord row : records.subList(1, records.size())) {
      readRow(header, row);
    }
    int periodDays = DatedLine.periodDays(dates, complaints);
    complaints.refuseIfAny();
    return new ObservedSeries(name, periodDays, dates.get(0).date(), activeMembers, messages);
  }

  private static List<CsvRecord> records(String text, Complaints complaints) throws RefusedInput {
    String firstLine = text.lines().findFirst().orElse("");
    long commas = firstLine.chars().filter(c -> c == ',').count();
    long semicolons = firstLine.chars().filter(c -> c == ';').count();
    try {
      List<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(semicolons > commas ? ';' : ',')
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .ofCsvRecord(text)
              .stream()
              .toList();
      refuseOpenQuotes(text, records, complaints);
      return records;
    } catch (CsvParseException trouble) {
      throw complaints.last(Place.WHOLE_FILE, "this is not CSV", "rows of comma-separated values");
    }
  }

  private static void refuseOpenQuotes(String text, List<CsvRecord> records, Complaints complaints)
      throws RefusedInput {
    for (CsvRecord row : records) {
      boolean spills = row.getFields().stream().anyMatch(f -> f.contains("\n") || f.contains("\r"));
      if (spills) {
        throw complaints.last(
            line(row),
            "a quotation mark opened here does not close in its line",
            "a row on one line");
      }
    }
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw complaints.last(
          line(records.get(records.size() - 1)),
          "a quotation mark is never closed",
          "quotation marks in pairs");
    }
  }

  private static Place line(CsvRecord row) {
    return new Place((int) row.getStartingLineNumber(), 0);
  }

  private void checkHeader(List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column) && NEEDED.contains(column)) {
        complaints.add(
            new Place(1, 0), "column " + Quotation.of(column) + " stands twice", "it once");
      }
    }
    for (String needed : NEEDED) {
      if (!header.contains(needed)) {
        List<String> others = header.stream().filter(column -> !NEEDED.contains(column)).toList();
        complaints.add(
            new Place(1, 0),
            "column '" + needed + "' is missing",
            "the columns " + String.join(", ", NEEDED),
            NearestName.to(needed, others));
      }
    }
  }

  private void readRow(List<String> header, CsvRecord row) {
    if (row.getFieldCount() != header.size()) {
      complaints.add(
          line(row),
          row.getFieldCount() + " cells in this row",
          header.size() + " as in the header");
      return;
    }
    readDate(header, row).ifPresent(date -> dates.add(new DatedLine(line(row).line(), date)));
    readCount(header, row, "active_members").ifPresent(activeMembers::add);
    readCount(header, row, "messages").ifPresent(messages::add);
  }

  private Optional<LocalDate> readDate(List<String> header, CsvRecord row) {
    int column = header.indexOf("start_date");
    String written = row.getField(column).strip();
    Optional<LocalDate> date = DatedLine.date(written);
    if (date.isEmpty()) {
      complaints.add(
          place(row, column),
          "start_date " + Quotation.of(written) + " is not a date",
          "a day such as 2011-10-31");
    }
    return date;
  }

  private Optional<Long> readCount(List<String> header, CsvRecord row, String name) {
    int column = header.indexOf(name);
    String written = row.getField(column).strip();
    boolean whole =
        !written.isEmpty()
            && written.length() <= LONGEST_NUMBER
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!whole) {
      complaints.add(
          place(row, column),
          name + " " + Quotation.of(written) + " is not a count",
          "a whole number, 0 or more, written in digits");
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(written));
  }

  /** Where a cell begins, as far as no cell before it is quoted. */
  private static Place place(CsvRecord row, int column) {
    int from = 1;
    for (int i = 0; i < column; i++) {
      from += row.getField(i).length() + 1;
    }
    return new Place((int) row.getStartingLineNumber(), from);
  }
}
