package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.observation.EventList;

/**
 * A list of events as patterns look at it: everybody's messages, and the weekly curve of those who
 * wrote.
 *
 * <p><em>At height</em> means: in weeks whose four-week mean of posters is at half of the peak or
 * more. A month has 30 days.
 *
 * <p>Units: days and slots of 20 minutes since the first day of the record.
 */
public final class History {
  /** Who has not written for so long is silent. */
  static final int SILENCE_DAYS = 84;

  static final int MONTH = 30;
  private static final int WEEK = 7;

  private final EventList events;
  private final int[] start;
  private final int[] moment;
  private final FourWeekMean curve;
  private final Dyads dyads;
  private final GroupDays groupDays;

  /** The history that a list of events tells. */
  public History(EventList events) {
    this.events = events;
    int[] firsts = new int[events.persons() + 1];
    for (int e = 0; e < events.count(); e++) {
      firsts[events.author(e) + 1] += events.isMessage(e) ? 1 : 0;
    }
    for (int person = 0; person < events.persons(); person++) {
      firsts[person + 1] += firsts[person];
    }
    int[] filled = firsts.clone();
    start = firsts;
    moment = new int[start[events.persons()]];
    for (int e = 0; e < events.count(); e++) {
      if (events.isMessage(e)) {
        moment[filled[events.author(e)]++] = events.moment(e);
      }
    }
    dyads = new Dyads(events);
    groupDays = new GroupDays(events);
    curve = new FourWeekMean(weeklyPosters(0, Integer.MAX_VALUE));
  }

  /** The events themselves. */
  EventList events() {
    return events;
  }

  /** Who turned to whom when. */
  Dyads dyads() {
    return dyads;
  }

  /** Every group on every day. */
  GroupDays groupDays() {
    return groupDays;
  }

  /** How many messages somebody wrote. */
  int messages(int person) {
    return start[person + 1] - start[person];
  }

  /** The slot of somebody's k-th message, from 0. */
  int moment(int person, int k) {
    return moment[start[person] + k];
  }

  /** The slots of all messages of somebody, in the order of time. */
  int[] momentsOf(int person) {
    return Arrays.copyOfRange(moment, start[person], start[person + 1]);
  }

  /** The day of somebody's first message; of those who wrote only. */
  int firstDay(int person) {
    return Moments.day(moment(person, 0));
  }

  /** The day of somebody's last message; of those who wrote only. */
  int lastDay(int person) {
    return Moments.day(moment(person, messages(person) - 1));
  }

  /** Distinct posters week by week, smoothed over four weeks; whole weeks only. */
  FourWeekMean curve() {
    return curve;
  }

  /** Distinct posters week by week, of those whose first message lies in [from, until). */
  double[] weeklyPosters(int from, int until) {
    double[] weeks = new double[events.days() / WEEK];
    for (int person = 0; person < events.persons(); person++) {
      boolean counts = messages(person) > 0 && firstDay(person) >= from && firstDay(person) < until;
      int last = -1;
      for (int k = 0; counts && k < messages(person); k++) {
        int week = Moments.day(moment(person, k)) / WEEK;
        if (week != last && week < weeks.length) {
          weeks[week]++;
          last = week;
        }
      }
    }
    return weeks;
  }

  /** The last days of the months at height: every 30th day from the first that is asked for. */
  int[] monthEndsAtHeight(int first) {
    return IntStream.iterate(first, day -> day < events.days(), day -> day + MONTH)
        .filter(curve::isHigh)
        .toArray();
  }

  /** Whether something of this kind ever happens. */
  boolean has(Kind kind) {
    return IntStream.range(0, events.count()).anyMatch(e -> events.kind(e) == kind);
  }
}
