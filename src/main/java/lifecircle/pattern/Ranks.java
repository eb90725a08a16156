package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/**
 * Which share of messages the top 1 % and the top 10 % of all members write: in the months at
 * height (mean over them), and over the whole record. All members are those on the list on the last
 * day of a month; where there is no list, everybody who was seen in the last 84 days. Over the
 * whole record they are all who were ever seen.
 */
final class Ranks {
  private static final double FIRST = 0.01;
  private static final double TENTH = 0.1;

  private Ranks() {}

  /** The top 1 % by month and on the whole, then the top 10 % likewise. */
  static double[] of(History history) {
    int[] ends = history.monthEndsAtHeight(History.MONTH - 1);
    double[] first = new double[ends.length];
    double[] tenth = new double[ends.length];
    for (int k = 0; k < ends.length; k++) {
      int[] written = written(history, ends[k] - History.MONTH + 1, ends[k] + 1);
      int all = Math.max(members(history, ends[k]), written.length);
      first[k] = share(written, FIRST * all);
      tenth[k] = share(written, TENTH * all);
    }
    int[] ever = written(history, 0, history.events().days());
    int all = everSeen(history.events());
    return new double[] {
      mean(first), share(ever, FIRST * all), mean(tenth), share(ever, TENTH * all)
    };
  }

  /** Messages of everybody who wrote from a day on until before another, the most first. */
  private static int[] written(History history, int from, int until) {
    return IntStream.range(0, history.events().persons())
        .map(
            person ->
                (int)
                    Arrays.stream(history.momentsOf(person))
                        .map(Moments::day)
                        .filter(day -> day >= from && day < until)
                        .count())
        .filter(count -> count > 0)
        .map(count -> -count)
        .sorted()
        .map(count -> -count)
        .toArray();
  }

  private static int members(History history, int day) {
    EventList events = history.events();
    boolean listed = history.has(Kind.JOIN);
    boolean[] isMember = new boolean[events.persons()];
    for (int e = 0; e < events.count() && events.day(e) <= day; e++) {
      if (listed) {
        isMember[events.author(e)] = events.kind(e) != Kind.LEAVE;
      } else if (events.day(e) > day - History.SILENCE_DAYS) {
        see(isMember, events, e);
      }
    }
    return count(isMember);
  }

  private static int everSeen(EventList events) {
    boolean[] seen = new boolean[events.persons()];
    for (int e = 0; e < events.count(); e++) {
      see(seen, events, e);
    }
    return count(seen);
  }

  private static void see(boolean[] seen, EventList events, int e) {
    seen[events.author(e)] = true;
    if (events.isTowardsSomebody(e)) {
      seen[events.target(e)] = true;
    }
  }

  private static int count(boolean... persons) {
    return (int) IntStream.range(0, persons.length).filter(person -> persons[person]).count();
  }

  /** The mean of the months that have a number. */
  private static double mean(double... months) {
    return Arrays.stream(months).filter(month -> !Double.isNaN(month)).average().orElse(Double.NaN);
  }

  /**
   * The share of all messages that so many of the first write; a part of one counts in part, but
   * less than one person is nobody to speak of.
   */
  private static double share(int[] mostFirst, double persons) {
    if (!(persons >= 1)) {
      return Double.NaN;
    }
    double sum = 0;
    for (int k = 0; k < mostFirst.length && k < persons; k++) {
      sum += mostFirst[k] * Math.min(1, persons - k);
    }
    double all = Arrays.stream(mostFirst).sum();
    return all > 0 ? sum / all : Double.NaN;
  }
}
