package lifecircle.process;

import static lifecircle.community.EventRecorder.NOTHING;

import java.util.Comparator;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Path;

/**
 * What happens to whoever comes in, by founding or by arrival: they join, visit at once, and may
 * tell others.
 */
final class Entry {
  private Entry() {}

  static void enter(
      Community c,
      Luck luck,
      int person,
      Circle circle,
      int home,
      Path path,
      int day,
      double expected) {
    c.members().join(person, circle, day, expected);
    takeSeats(c, person, home);
    c.book().join(path, circle);
    c.recorder().record(day, NOTHING, person, Kind.JOIN, NOTHING, home);
    c.tastes().learn(person, c.persons().interest(person), c.persons().standard(person));
    c.appointments().visitOn(person, day);
    c.appointments().riskBegins(person, day);
    prepareWordOfMouth(c, luck, person);
    for (int k = 0; k < c.acquaintances().count(person); k++) {
      c.invitations().countInside(c.acquaintances().of(person, k), 1);
    }
  }

  /**
   * A seat at home; in the core room for core and organisation; on the platform where there is one.
   */
  private static void takeSeats(Community c, int person, int home) {
    c.groups().sit(person, home);
    if (c.members().circle(person) != Circle.DIFFUSION) {
      c.groups().sitToo(person, c.groups().coreRoom());
    }
    c.groups().sitToo(person, c.groups().platform());
  }

  private static void prepareWordOfMouth(Community c, Luck luck, int person) {
    int count = c.acquaintances().count(person);
    double[] threshold = new double[count];
    for (int k = 0; k < count; k++) {
      long hearer = c.persons().key(c.acquaintances().of(person, k));
      threshold[k] =
          luck.threshold(Purpose.INVITATION, Luck.ordered(c.persons().key(person), hearer), 0, 0);
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> threshold[k]))
            .mapToInt(k -> k)
            .toArray();
    double[] ascending = new double[count];
    int[] hearers = new int[count];
    for (int k = 0; k < count; k++) {
      ascending[k] = threshold[order[k]];
      hearers[k] = c.acquaintances().of(person, order[k]);
    }
    c.invitations().prepare(person, ascending, hearers);
  }
}
