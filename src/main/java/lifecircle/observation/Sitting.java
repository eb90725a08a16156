package lifecircle.observation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Members;

/**
 * Who sits for a portrait of the tie network: every member where there are few, else a drawn
 * sample. Each circle has up to 40 of the 120 seats for sure; seats left over go to the core first,
 * then to the organisation, then to the diffusion circle.
 *
 * <p>Within a circle every person holds one lot for life, and the lowest lots sit. So each evening
 * on its own is a fair draw, and who sat last week sits again unless the circle has grown: the
 * sample follows the same people as far as a fair one can.
 *
 * <p>Asking for a lot changes nobody's luck: it is a purpose of its own.
 */
final class Sitting {
  /** How many members sit at most: as many as can be told apart on a sheet. */
  static final int SEATS = 120;

  private static final int SURE_SEATS = SEATS / Circle.values().length;

  private final Luck luck;

  Sitting(Luck luck) {
    this.luck = luck;
  }

  /** The members who sit this evening, ascending. */
  int[] drawn(Community c) {
    Map<Circle, Integer> seats = seats(c.members());
    return Arrays.stream(Circle.values())
        .flatMapToInt(circle -> Arrays.stream(drawn(c, circle, seats.getOrDefault(circle, 0))))
        .sorted()
        .toArray();
  }

  private static Map<Circle, Integer> seats(Members members) {
    Map<Circle, Integer> seats = new EnumMap<>(Circle.class);
    int left = SEATS;
    for (Circle circle : Circle.values()) {
      int sure = Math.min(SURE_SEATS, members.count(circle));
      seats.put(circle, sure);
      left -= sure;
    }
    for (Circle circle : Circle.values()) {
      int more = Math.min(left, members.count(circle) - seats.getOrDefault(circle, 0));
      seats.merge(circle, more, Integer::sum);
      left -= more;
    }
    return seats;
  }

  private int[] drawn(Community c, Circle circle, int seats) {
    Members members = c.members();
    int[] there =
        IntStream.range(0, members.persons())
            .filter(person -> members.isMember(person) && members.circle(person) == circle)
            .toArray();
    if (there.length <= seats) {
      return there;
    }
    long highest = Arrays.stream(there).mapToLong(p -> lot(c, p)).sorted().toArray()[seats - 1];
    return Arrays.stream(there).filter(p -> lot(c, p) <= highest).limit(seats).toArray();
  }

  private long lot(Community c, int person) {
    return luck.bits(Purpose.PORTRAIT, c.persons().key(person), 0, 0);
  }
}
