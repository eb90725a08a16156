package lifecircle.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Period;

/**
 * What somebody counted in a real community, period by period: who spoke and, where it is known,
 * how much was said. Every period from the first to the last has its place; one that was not
 * counted stands as 0 and is named among the gaps.
 *
 * <p>Units: distinct posters a period, messages a period; a period is a number of days or of months
 * of the calendar.
 *
 * @param name the community, from the name of its file
 * @param period how long a period is
 * @param start the first day of the first period
 * @param activeMembers distinct posters in each period
 * @param messages messages in each period; empty where the file does not tell them
 * @param gaps the periods, from 0, that are not simply what their row says
 * @param readWith what the reader was told about the file, as far as it mattered
 * @param source the file it was read from without its folders, {@code -} for standard input
 * @param notes what the reader decided or left out
 */
public record ObservedSeries(
    String name,
    Period period,
    LocalDate start,
    List<Long> activeMembers,
    List<Long> messages,
    SortedMap<Integer, Gap> gaps,
    SeriesOptions readWith,
    String source,
    List<ReadingNote> notes) {
  private static final int MOST_PERIODS = 36_525;

  /** Keeps copies; refuses columns of different length, and more than a century of days. */
  public ObservedSeries {
    activeMembers = List.copyOf(activeMembers);
    messages = List.copyOf(messages);
    gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
    notes = List.copyOf(notes);
    if (!messages.isEmpty() && activeMembers.size() != messages.size()) {
      throw new IllegalArgumentException(
          activeMembers.size() + " periods of members but " + messages.size() + " of messages");
    }
    if (activeMembers.size() > MOST_PERIODS) {
      throw new IllegalArgumentException(activeMembers.size() + " periods are no life");
    }
  }

  /** The same counts under another name, however they were read. */
  public ObservedSeries called(String other) {
    return new ObservedSeries(
        other, period, start, activeMembers, messages, gaps, SeriesOptions.standard());
  }

  /** A series of which nothing is to be noted, from a file of its name. */
  public ObservedSeries(
      String name,
      Period period,
      LocalDate start,
      List<Long> activeMembers,
      List<Long> messages,
      SortedMap<Integer, Gap> gaps,
      SeriesOptions readWith) {
    this(
        name, period, start, activeMembers, messages, gaps, readWith, usualSource(name), List.of());
  }

  /** What the file of a series is called, if nothing else is said. */
  static String usualSource(String name) {
    return name + ".csv";
  }

  /** A series without gaps, read with nothing told. */
  public ObservedSeries(
      String name, int periodDays, LocalDate start, List<Long> activeMembers, List<Long> messages) {
    this(
        name,
        new Period.Days(periodDays),
        start,
        activeMembers,
        messages,
        new TreeMap<>(),
        SeriesOptions.standard());
  }

  /** Days in a period, on average and rounded: 30 in a month. */
  public int periodDays() {
    return (int) Math.rint(period.meanDays());
  }

  /** How many periods lie between the first row and the last, both included. */
  public int periods() {
    return activeMembers.size();
  }

  /** Whether messages are known. */
  public boolean hasMessages() {
    return messages.size() == activeMembers.size();
  }

  /** Whether a period, from 0, has data. */
  public boolean isCounted(int ofPeriod) {
    return !gaps.containsKey(ofPeriod) || gaps.get(ofPeriod) == Gap.ZERO;
  }

  /** How many periods have this gap. */
  public long count(Gap gap) {
    return gaps.values().stream().filter(gap::equals).count();
  }

  /**
   * The series as a plain table, the same for the same counts however the file was written. Where
   * there are gaps a column names them and what is no data is empty. Lines before the header say
   * what the reader was told, what the file is called, and what was noted.
   */
  public String canonicalCsv() {
    StringBuilder table = new StringBuilder();
    if (!readWith.words().isEmpty()) {
      table.append("# read with ").append(readWith.words()).append('\n');
    }
    if (!source.equals(usualSource(name))) {
      table.append(CanonicalSeries.SOURCE).append(source).append('\n');
    }
    notes.forEach(note -> table.append(note.line()).append('\n'));
    table.append("start_date,active_members");
    table.append(hasMessages() ? ",messages" : "").append(gaps.isEmpty() ? "" : ",gap");
    table.append('\n');
    for (int at = 0; at < periods(); at++) {
      table.append(period.later(start, at)).append(',');
      table.append(isCounted(at) ? activeMembers.get(at) : "");
      if (hasMessages()) {
        table.append(',').append(isCounted(at) ? messages.get(at) : "");
      }
      if (!gaps.isEmpty()) {
        table.append(',').append(gaps.containsKey(at) ? gaps.get(at).code() : "");
      }
      table.append('\n');
    }
    return table.toString();
  }
}
