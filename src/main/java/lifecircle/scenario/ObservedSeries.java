package lifecircle.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody counted in a real community: who spoke and how much was said, period by period,
 * without gaps.
 *
 * <p>Units: distinct posters a period, messages a period; a period is a week (7 days) or a day.
 *
 * @param name the community, from the name of its file
 * @param periodDays days in a period, 7 or 1
 * @param start the first day of the first period
 * @param activeMembers distinct posters in each period
 * @param messages messages in each period
 */
public record ObservedSeries(
    String name, int periodDays, LocalDate start, List<Long> activeMembers, List<Long> messages) {
  /** Keeps copies; refuses columns of different length. */
  public ObservedSeries {
    activeMembers = List.copyOf(activeMembers);
    messages = List.copyOf(messages);
    if (activeMembers.size() != messages.size()) {
      throw new IllegalArgumentException(
          activeMembers.size() + " periods of members but " + messages.size() + " of messages");
    }
  }

  /** The same counts under another name. */
  public ObservedSeries called(String other) {
    return new ObservedSeries(other, periodDays, start, activeMembers, messages);
  }

  /** The series as a plain table, the same for the same counts however the file was written. */
  public String canonicalCsv() {
    StringBuilder table = new StringBuilder("start_date,active_members,messages\n");
    for (int period = 0; period < messages.size(); period++) {
      table.append(start.plusDays((long) period * periodDays)).append(',');
      table.append(activeMembers.get(period)).append(',').append(messages.get(period)).append('\n');
    }
    return table.toString();
  }
}
