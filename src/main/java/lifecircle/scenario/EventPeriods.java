package lifecircle.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Period;

/**
 * The periods of an event log, from the first to the last. A period without a message counts 0:
 * whoever kept the log was there. A first or last period of which the log does not show every day
 * is left out, unless somebody wants it kept.
 *
 * <p>Assumption: a log was kept from its first message to its last, or from the first date to the
 * last that somebody names; it lasts less than a century.
 */
final class EventPeriods {
  private static final int LONGEST_YEARS = 100;

  private final EventCounts counts;
  private final SeriesOptions options;
  private final Telling telling;
  private final Complaints complaints;
  private final Period period;

  EventPeriods(EventCounts counts, SeriesOptions options, Telling telling, Complaints complaints) {
    this.counts = counts;
    this.options = options;
    this.telling = telling;
    this.complaints = complaints;
    this.period = options.period().orElse(Period.WEEK);
  }

  /** The series; {@code notes} are what is known of it so far. */
  ObservedSeries series(SeriesName name, List<ReadingNote> notes) throws RefusedInput {
    if (counts.earliest().isEmpty()) {
      throw complaints.last(
          Place.WHOLE_FILE,
          "no message lies between the first and the last date",
          "dates between those of the log");
    }
    DatedLine earliest = counts.earliest().orElseThrow();
    DatedLine latest = counts.latest().orElseThrow();
    List<ReadingNote> all = new ArrayList<>(notes);
    counts.note().ifPresent(all::add);
    if (counts.outside() > 0) {
      all.add(ReadingNote.of(ReadingNote.Kind.OUTSIDE, counts.outside()));
    }
    LocalDate from = options.firstDate().orElse(earliest.date());
    LocalDate until = options.lastDate().orElse(latest.date());
    refuseCenturies(from, until, earliest, latest);
    LocalDate first = first(from, all);
    long periods = period.between(first, end(until, all));
    if (periods < 2) {
      throw complaints.last(
          Place.WHOLE_FILE,
          "the log, from "
              + from
              + " to "
              + until
              + ", shows fewer than two whole "
              + period.code()
              + "s",
          "a longer log, or "
              + telling.written(SeriesOption.PERIOD.key(), "day")
              + ", or "
              + telling.flag(SeriesOption.KEEP_UNFINISHED));
    }
    return series(name, first, (int) periods, all);
  }

  private void refuseCenturies(
      LocalDate from, LocalDate until, DatedLine earliest, DatedLine latest) throws RefusedInput {
    if (until.isBefore(from.plusYears(LONGEST_YEARS))) {
      return;
    }
    throw complaints.last(
        new Place(latest.line(), 0),
        "the log would last from "
            + from
            + " to "
            + until
            + " (its first message is in line "
            + earliest.line()
            + ", its last here)",
        "a log of less than " + LONGEST_YEARS + " years");
  }

  private boolean keeps() {
    return options.has(SeriesOption.KEEP_UNFINISHED);
  }

  /** The first day of the first period that is taken. */
  private LocalDate first(LocalDate from, List<ReadingNote> notes) {
    LocalDate begins = period.beginningOf(from);
    if (keeps() || begins.equals(from)) {
      return begins;
    }
    notes.add(ReadingNote.of(ReadingNote.Kind.UNFINISHED_FIRST, period.code(), begins, from));
    return period.later(begins, 1);
  }

  /** The day after the last period that is taken. */
  private LocalDate end(LocalDate until, List<ReadingNote> notes) {
    LocalDate begins = period.beginningOf(until);
    LocalDate end = period.later(begins, 1);
    if (keeps() || end.equals(until.plusDays(1))) {
      return end;
    }
    notes.add(ReadingNote.of(ReadingNote.Kind.UNFINISHED_LAST, period.code(), begins, until));
    return begins;
  }

  private ObservedSeries series(
      SeriesName name, LocalDate first, int periods, List<ReadingNote> notes) throws RefusedInput {
    List<Long> persons = new ArrayList<>();
    List<Long> messages = new ArrayList<>();
    SortedMap<Integer, Gap> gaps = new TreeMap<>();
    for (int at = 0; at < periods; at++) {
      LocalDate begins = period.later(first, at);
      persons.add(counts.persons(begins));
      messages.add(counts.messages(begins));
      if (options.gaps() == GapRule.MISSING && counts.messages(begins) == 0) {
        gaps.put(at, Gap.MISSING);
      }
    }
    if (gaps.size() == periods) {
      throw complaints.last(
          Place.WHOLE_FILE, "no whole " + period.code() + " holds a message", "a longer log");
    }
    return new ObservedSeries(
        name.name(),
        period,
        first,
        persons,
        messages,
        gaps,
        gaps.isEmpty() ? options.withoutGaps() : options,
        name.source(),
        notes);
  }
}
