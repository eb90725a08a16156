package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/**
 * Every group on every day: who was present (looked in, with this group for a home), who wrote, how
 * many messages.
 */
final class GroupDays {
  private final int days;
  private final int groups;
  private final int[] present;
  private final int[] posters;
  private final int[] messages;

  GroupDays(EventList events) {
    days = events.days();
    groups = events.groups();
    present = new int[days * groups];
    posters = new int[days * groups];
    messages = new int[days * groups];
    int[] wroteOn = new int[events.persons() * groups];
    Arrays.fill(wroteOn, -1);
    for (int e = 0; e < events.count(); e++) {
      if (events.group(e) >= 0) {
        int at = events.group(e) * days + events.day(e);
        int writer = events.author(e) * groups + events.group(e);
        if (events.isMessage(e)) {
          messages[at]++;
          posters[at] += wroteOn[writer] == events.day(e) ? 0 : 1;
          wroteOn[writer] = events.day(e);
        }
        present[at] += events.kind(e) == Kind.VISIT ? 1 : 0;
      }
    }
  }

  int groups() {
    return groups;
  }

  int days() {
    return days;
  }

  int present(int group, int day) {
    return present[group * days + day];
  }

  int posters(int group, int day) {
    return posters[group * days + day];
  }

  int messages(int group, int day) {
    return messages[group * days + day];
  }

  /** Messages in the days from one on until before another. */
  int messages(int group, int from, int until) {
    return IntStream.range(Math.max(0, from), Math.min(days, until))
        .map(day -> messages(group, day))
        .sum();
  }
}
