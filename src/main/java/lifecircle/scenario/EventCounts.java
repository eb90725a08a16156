package lifecircle.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Period;

/**
 * Messages and distinct persons of each period of an event log, its times read in one format. Rows
 * may come in any order.
 *
 * <p>Units: messages and persons a period.
 */
final class EventCounts {
  private final DateFormat format;
  private final DayRule days;
  private final Period period;
  private final SeriesOptions options;
  private final SortedMap<LocalDate, long[]> counts = new TreeMap<>();
  private final DistinctPersons persons = new DistinctPersons();
  private Optional<DatedLine> earliest = Optional.empty();
  private Optional<DatedLine> latest = Optional.empty();
  private LocalDate previous = LocalDate.MIN;
  private Optional<ReadingNote> sample = Optional.empty();
  private boolean rises = true;
  private boolean falls = true;
  private long outside;
  private Optional<MomentColumn> moments = Optional.empty();

  EventCounts(DateFormat format, DayRule days, Period period, SeriesOptions options) {
    this.format = format;
    this.days = days;
    this.period = period;
    this.options = options;
  }

  DateFormat format() {
    return format;
  }

  Optional<WrittenDate> read(String written) {
    return format.read(written, days);
  }

  /** Counts a message. */
  void add(WrittenDate time, String written, int line, int person) {
    LocalDate day = time.date();
    moments.ifPresent(kept -> kept.add(time));
    if (sample.isEmpty()) {
      sample = Optional.of(DateColumn.note(format, written, time));
      previous = day;
    }
    rises &= !day.isBefore(previous);
    falls &= !day.isAfter(previous);
    previous = day;
    if (!DatedRows.isInside(day, options)) {
      outside++;
      return;
    }
    DatedLine here = new DatedLine(line, day, Optional.empty());
    earliest = Optional.of(earliest.filter(other -> !day.isBefore(other.date())).orElse(here));
    latest = Optional.of(latest.filter(other -> !day.isAfter(other.date())).orElse(here));
    LocalDate first = period.beginningOf(day);
    long[] count = counts.computeIfAbsent(first, none -> new long[2]);
    count[0]++;
    count[1] += persons.add((int) first.toEpochDay(), person) ? 1 : 0;
  }

  /** Whether the log runs through time in one direction. */
  boolean isOrdered() {
    return rises || falls;
  }

  long outside() {
    return outside;
  }

  /** From now on keeps when each message was written, in the order of their rows. */
  void keepMoments() {
    moments = Optional.of(new MomentColumn());
  }

  /** What was kept. */
  MomentColumn moments() {
    return moments.orElseThrow();
  }

  /** What to say of the format. */
  Optional<ReadingNote> note() {
    return sample.filter(note -> format != DateFormat.CALENDAR);
  }

  Optional<DatedLine> earliest() {
    return earliest;
  }

  Optional<DatedLine> latest() {
    return latest;
  }

  /** Messages in the period that begins on a day. */
  long messages(LocalDate first) {
    return counts.containsKey(first) ? counts.get(first)[0] : 0;
  }

  /** Distinct persons in the period that begins on a day. */
  long persons(LocalDate first) {
    return counts.containsKey(first) ? counts.get(first)[1] : 0;
  }
}
