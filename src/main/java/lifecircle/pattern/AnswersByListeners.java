package lifecircle.pattern;

import java.util.Arrays;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/**
 * How surely an opener draws an answer, by how many others are present in its group on the day. An
 * opener is answered when somebody answers its author within 12 hours, before the author writes
 * again; where the author writes again first, it is left out, for it cannot be told what an answer
 * answers.
 *
 * <p>Units: openers, in classes of listeners that grow by the root of 2.
 */
final class AnswersByListeners {
  static final int CLASSES = 24;
  private static final int PATIENCE = 36;
  private static final int NONE = -1;

  private final double[] classes = new double[3 * CLASSES];
  private final int[] openedAt;
  private final int[] listeners;

  private AnswersByListeners(int persons) {
    openedAt = new int[persons];
    listeners = new int[persons];
    Arrays.fill(openedAt, NONE);
  }

  /** Openers, those answered, and the sum of logarithms of listeners, of each class. */
  static double[] of(History history) {
    EventList events = history.events();
    AnswersByListeners answers = new AnswersByListeners(events.persons());
    for (int e = 0; e < events.count(); e++) {
      if (events.isMessage(e)) {
        answers.see(events, e, history.groupDays());
      }
    }
    return answers.classes;
  }

  private void see(EventList events, int e, GroupDays days) {
    int author = events.author(e);
    int now = events.moment(e);
    if (openedAt[author] != NONE && now - openedAt[author] > PATIENCE) {
      count(author, false);
    }
    openedAt[author] = NONE;
    if (events.kind(e) == Kind.OPENER) {
      openedAt[author] = now;
      listeners[author] = days.present(events.group(e), events.day(e)) - 1;
    } else if (events.isTowardsSomebody(e) && openedAt[events.target(e)] != NONE) {
      int asker = events.target(e);
      count(asker, now - openedAt[asker] <= PATIENCE);
      openedAt[asker] = NONE;
    }
  }

  private void count(int author, boolean answered) {
    if (listeners[author] >= 1) {
      double log = StrictMath.log(listeners[author]);
      int at = Math.min(CLASSES - 1, (int) (2 * log / StrictMath.log(2)));
      classes[3 * at]++;
      classes[3 * at + 1] += answered ? 1 : 0;
      classes[3 * at + 2] += log;
    }
  }
}
