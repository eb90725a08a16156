package lifecircle.scenario;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lifecircle.community.EventRecorder;
import lifecircle.quantity.Period;

/**
 * An event log: one row a message, with its time and its writer. Its rows are counted as they are
 * read, in any order; how times are written is decided by all of them.
 *
 * <p>A row without a writer (a notice of the program) is left out and counted. Where a column tells
 * to whom a message went, messages to oneself are left out: a note to oneself, or the first post of
 * a thread in an export that answers itself, is no exchange. Receivers are never counted as active:
 * they need not have read it.
 */
final class EventLog {
  private static final Set<String> NOBODY =
      Set.of("", "NA", "<NA>", "NaN", "nan", "null", "NULL", "None");

  private static final int NO_RECEIVER = EventRecorder.NOTHING;

  private final SeriesOptions options;
  private final Telling telling;
  private final Complaints complaints;
  private final GroupedComplaints cells = new GroupedComplaints();
  private final Map<String, Integer> persons = new HashMap<>();
  private boolean keeps;
  private final IntColumn writers = new IntColumn();
  private final IntColumn receivers = new IntColumn();
  private final List<EventCounts> readings = new ArrayList<>();
  private long nobody;
  private long toSelf;
  private boolean isEmpty = true;
  private Optional<SeriesRow> undecided = Optional.empty();

  EventLog(SeriesOptions options, Telling telling, Complaints complaints) {
    this.options = options;
    this.telling = telling;
    this.complaints = complaints;
    Period period = options.period().orElse(Period.WEEK);
    DayRule days = new DayRule(Optional.of(options.timeZone().orElse(ZoneOffset.UTC)));
    List<DateFormat> formats =
        options.dateFormat().map(List::of).orElse(Arrays.asList(DateFormat.values()));
    formats.forEach(format -> readings.add(new EventCounts(format, days, period, options)));
  }

  /** The series that a log counts up to, unless there is something to complain about. */
  ObservedSeries read(SeriesTable table, SeriesName name) throws RefusedInput {
    EventCounts counts = counted(table);
    return new EventPeriods(counts, options, telling, complaints).series(name, notes(table));
  }

  /** The messages themselves, unless there is something to complain about. */
  ObservedEvents events(SeriesTable table, SeriesName name) throws RefusedInput {
    keeps = true;
    readings.forEach(EventCounts::keepMoments);
    EventCounts counts = counted(table);
    if (counts.earliest().isEmpty()) {
      throw complaints.last(
          Place.WHOLE_FILE,
          "no message lies between the first and the last date",
          "dates between those of the log");
    }
    List<ReadingNote> notes = notes(table);
    counts.note().ifPresent(notes::add);
    if (counts.outside() > 0) {
      notes.add(ReadingNote.of(ReadingNote.Kind.OUTSIDE, counts.outside()));
    }
    return new ObservedEvents(
        name.name(),
        counts.moments().events(writers, receivers, options),
        options,
        name.source(),
        notes);
  }

  /** Reads all rows; what comes is the one reading of their times. */
  private EventCounts counted(SeriesTable table) throws RefusedInput {
    TableHeader header = TableHeader.of(table, options, telling, complaints);
    int time = column(header, SeriesOption.TIME_COLUMN);
    int person = column(header, SeriesOption.PERSON_COLUMN);
    OptionalInt to =
        options.has(SeriesOption.TO_COLUMN)
            ? OptionalInt.of(column(header, SeriesOption.TO_COLUMN))
            : OptionalInt.empty();
    complaints.refuseIfAny();
    String timeName = header.search().names().get(time);
    Optional<SeriesRow> row = table.following();
    while (row.isPresent()) {
      Optional<SeriesRow> fitted = header.fitted(row.get(), cells);
      if (fitted.isPresent()) {
        count(fitted.get(), time, person, to, timeName);
      }
      row = table.following();
    }
    table.refuseOpenQuote(false);
    cells.to(complaints);
    complaints.refuseIfAny();
    if (isEmpty) {
      throw complaints.last(
          header.row().place(), "there is no message in this log", "a row for every message");
    }
    return reading(timeName, time);
  }

  private int column(TableHeader header, SeriesOption option) throws RefusedInput {
    Optional<String> told = options.get(option);
    if (!header.search().has(told.orElse(""))) {
      header.refuseData();
    }
    return header.search().needed(option, told, "").orElse(0);
  }

  private void count(SeriesRow row, int time, int person, OptionalInt to, String timeName) {
    String written = row.cell(time);
    List<EventCounts> fitting = new ArrayList<>();
    List<WrittenDate> times = new ArrayList<>();
    for (EventCounts reading : readings) {
      Optional<WrittenDate> date = reading.read(written);
      if (date.isPresent()) {
        fitting.add(reading);
        times.add(date.get());
      }
    }
    if (fitting.isEmpty()) {
      cells.add(
          timeName + " is not a time",
          Quotation.of(written),
          row.place(time),
          new Refusal(
              timeName + " " + Quotation.of(written) + " is not a time",
              readings.size() < 3
                  ? "a time written as the others"
                  : "a day, a time such as 2011-10-31 14:05:00Z, or seconds since 1970",
              Optional.empty()));
      return;
    }
    if (fitting.size() < readings.size()) {
      readings.retainAll(fitting);
    }
    String writer = row.cell(person).strip();
    if (NOBODY.contains(writer)) {
      nobody++;
    } else if (to.isPresent() && writer.equals(row.cell(to.getAsInt()).strip())) {
      toSelf++;
    } else {
      isEmpty = false;
      if (undecided.isEmpty() && times.stream().distinct().count() > 1) {
        undecided = Optional.of(row);
      }
      int number = number(writer);
      if (keeps) {
        writers.add(number);
        receivers.add(to.isPresent() ? receiver(row.cell(to.getAsInt()).strip()) : NO_RECEIVER);
      }
      for (int i = 0; i < fitting.size(); i++) {
        fitting.get(i).add(times.get(i), written, row.line(), number);
      }
    }
  }

  private int number(String person) {
    return persons.computeIfAbsent(person, first -> persons.size());
  }

  private int receiver(String person) {
    return NOBODY.contains(person) ? NO_RECEIVER : number(person);
  }

  /** The one reading of its times, settled by their order where their digits leave it open. */
  private EventCounts reading(String timeName, int time) throws RefusedInput {
    List<EventCounts> open = new ArrayList<>(readings);
    if (open.stream().anyMatch(EventCounts::isOrdered)) {
      open.removeIf(reading -> !reading.isOrdered());
    }
    if (open.size() < 2 || undecided.isEmpty()) {
      return open.get(0);
    }
    SeriesRow row = undecided.get();
    List<DateFormat> formats =
        DateFormat.remaining(open.stream().map(EventCounts::format).toList(), row.cell(time));
    if (formats.size() > 1) {
      throw complaints.last(
          row.place(time),
          AmbiguousDate.what(timeName, row.cell(time), formats, new DayRule(Optional.empty())),
          AmbiguousDate.expected(formats, telling));
    }
    return open.stream().filter(one -> formats.contains(one.format())).findFirst().orElseThrow();
  }

  private List<ReadingNote> notes(SeriesTable table) {
    List<ReadingNote> notes = new ArrayList<>();
    table
        .unusualEncoding()
        .ifPresent(
            encoding -> notes.add(ReadingNote.of(ReadingNote.Kind.ENCODING, encoding.title())));
    if (nobody > 0) {
      notes.add(ReadingNote.of(ReadingNote.Kind.NOBODY, nobody));
    }
    if (toSelf > 0) {
      notes.add(ReadingNote.of(ReadingNote.Kind.TO_SELF, toSelf));
    }
    return notes;
  }
}
