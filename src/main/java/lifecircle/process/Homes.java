package lifecircle.process;

import lifecircle.community.Charter;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Groups;

/**
 * Where newcomers live: with the one who invited them, or else in the group with room whose theme
 * is nearest. When all are full, operators open one more of the same kind beside the first, as far
 * as they are ready to (F11, F14).
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
                    first.key() + c.groups().count(),
                    Charter.Kind.HOME,
                    parameters.cap(),
                    first.theme(),
                    1,
                    first.stickiness(),
                    first.leader(),
                    day));
    int leader = first.leader();
    if (leader != Group.NOBODY && c.members().isMember(leader)) {
      c.groups().sit(leader, opened);
    }
    for (int operator = 0; operator < c.operators().count(); operator++) {
      int member = c.operators().member(operator);
      if (c.members().isMember(member) && c.groups().hasRoom(opened)) {
        c.groups().sit(member, opened);
      }
    }
    return opened;
  }

  private static int nearestWithRoom(Community c, int person) {
    int nearest = Groups.NONE;
    for (int group = 0; group < c.groups().count(); group++) {
      boolean possible = c.groups().isHome(group) && c.groups().hasRoom(group);
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
