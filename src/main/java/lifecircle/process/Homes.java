package lifecircle.process;

import java.util.stream.IntStream;
import lifecircle.community.Charter;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Groups;

/**
 * Where newcomers live: with the one who invited them, or else in the group with room whose theme
 * is nearest. When all are full, operators open one more of the same kind beside the first, as far
 * as they are ready to (F11, F14).
 *
 * <p>Units: seats; themes and interests in spreads of interest.
 */
final class Homes {
  private final Community c;
  private final GroupsParameters parameters;
  private final int day;

  Homes(Community c, GroupsParameters parameters, int day) {
    this.c = c;
    this.parameters = parameters;
    this.day = day;
  }

  /** The home of a newcomer who was invited to this group, or {@link Groups#NONE}. */
  int of(int person, int invitedTo) {
    if (c.groups().hasRoom(invitedTo)) {
      return invitedTo;
    }
    int nearest = nearestWithRoom(c, person);
    return nearest != Groups.NONE || c.groups().homes() >= parameters.parallel()
        ? nearest
        : openAnother();
  }

  private int openAnother() {
    Charter first = c.groups().of(0).charter();
    int opened =
        c.groups()
            .found(
                new Charter(
                    first.key() - opened(first),
                    Charter.Kind.HOME,
                    parameters.cap(),
                    first.theme(),
                    1,
                    first.stickiness(),
                    first.leader(),
                    day));
    int leader = first.leader();
    if (leader != Group.NOBODY) {
      sitBeside(leader, opened);
    }
    for (int operator = 0; operator < c.operators().count(); operator++) {
      sitBeside(c.operators().member(operator), opened);
    }
    return opened;
  }

  /** A member who is there takes a further seat, but not the last one: it is for the newcomer. */
  private void sitBeside(int member, int group) {
    int free = c.groups().of(group).charter().cap() - c.groups().size(group);
    if (c.members().isMember(member) && free > 1) {
      c.groups().sit(member, group);
    }
  }

  /**
   * How many groups of this kind there are: the turn of the next one. Its key stays below 0, apart
   * from the keys of those that split off.
   */
  private long opened(Charter first) {
    return IntStream.range(0, c.groups().count())
        .mapToObj(group -> c.groups().of(group).charter())
        .filter(charter -> charter.kind() == first.kind() && charter.leader() == first.leader())
        .count();
  }

  private static int nearestWithRoom(Community c, int person) {
    int nearest = Groups.NONE;
    for (int group = 0; group < c.groups().count(); group++) {
      // Nobody is sent to a group that has died out, but for the first one before anybody is there.
      boolean alive = group == 0 || c.groups().residents(group) > 0;
      boolean possible = alive && c.groups().isHome(group) && c.groups().hasRoom(group);
      if (possible
          && (nearest == Groups.NONE
              || distance(c, person, group) < distance(c, person, nearest))) {
        nearest = group;
      }
    }
    return nearest;
  }

  /** The group that fits best, with room if there is any. */
  static int nearest(Community c, int person) {
    int nearest = nearestWithRoom(c, person);
    return nearest == Groups.NONE ? 0 : nearest;
  }

  private static double distance(Community c, int person, int group) {
    return Math.abs(c.persons().interest(person) - c.groups().of(group).theme());
  }
}
