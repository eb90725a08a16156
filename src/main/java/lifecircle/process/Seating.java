package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Groups;

/**
 * Which of several seats a member turns to: by stickiness, drawn anew each time. Who has one seat
 * needs no luck. <em>Assumption.</em>
 *
 * <p>Units: stickiness relative to a home; shares in [0, 1].
 */
final class Seating {
  private Seating() {}

  /** The number of the group. */
  static int turn(Community c, Luck luck, Purpose purpose, int member, long when, long which) {
    Groups groups = c.groups();
    if (groups.seats(member) == 1) {
      return groups.home(member);
    }
    double left =
        luck.uniform(purpose, c.persons().key(member), when, which) * stickiness(c, member);
    for (int k = 0; k < groups.seats(member); k++) {
      left -= groups.of(groups.seat(member, k)).charter().stickiness();
      if (left < 0) {
        return groups.seat(member, k);
      }
    }
    return groups.home(member);
  }

  /** The k-th seat's share of the member's attention, in [0, 1]. */
  static double share(Community c, int member, int k) {
    Groups groups = c.groups();
    return groups.seats(member) == 1
        ? 1
        : groups.of(groups.seat(member, k)).charter().stickiness() / stickiness(c, member);
  }

  private static double stickiness(Community c, int member) {
    double sum = 0;
    for (int k = 0; k < c.groups().seats(member); k++) {
      sum += c.groups().of(c.groups().seat(member, k)).charter().stickiness();
    }
    return sum;
  }
}
