package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.community.Clock;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/**
 * Whether newcomers whose first message is answered come back. It is answered when somebody turns
 * to them within 24 hours, before they write again: a later answer may answer something else. They
 * come back when they write later than these 24 hours, within 84 days.
 */
final class FirstReply {
  private FirstReply() {}

  /** Answered newcomers, those of them who come back; the same of those not answered. */
  static double[] of(History history) {
    EventList events = history.events();
    boolean[] answered = new boolean[events.persons()];
    for (int e = 0; e < events.count(); e++) {
      int to = events.target(e);
      if (events.kind(e) == Kind.REPLY && events.isTowardsSomebody(e) && history.messages(to) > 0) {
        answered[to] |= answersFirst(history, to, events.moment(e));
      }
    }
    double[] sums = new double[4];
    for (int person : new Newcomers(history).watched()) {
      int at = answered[person] ? 0 : 2;
      sums[at]++;
      sums[at + 1] += returns(history, person) ? 1 : 0;
    }
    return sums;
  }

  private static boolean answersFirst(History history, int person, int moment) {
    int after = moment - history.moment(person, 0);
    boolean wroteAgain = history.messages(person) > 1 && moment > history.moment(person, 1);
    return after >= 0 && after <= Clock.SLOTS_PER_DAY && !wroteAgain;
  }

  private static boolean returns(History history, int person) {
    int first = history.moment(person, 0);
    return Arrays.stream(history.momentsOf(person))
        .map(moment -> moment - first)
        .anyMatch(
            after ->
                after > Clock.SLOTS_PER_DAY && after <= Clock.SLOTS_PER_DAY * History.SILENCE_DAYS);
  }
}
