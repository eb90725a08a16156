package lifecircle.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lifecircle.community.Community;
import lifecircle.community.Contacts;

/**
 * Visitors approach each other in private, and what was said today (answers, welcomes, private
 * contacts) becomes ties: a contact that is returned opens a tie, returned contacts strengthen it.
 *
 * <p>Contested places are settled by a keyed priority of the pair, so that low numbers have no
 * privilege.
 */
public final class Bond {
  private final BondParameters parameters;
  private final FadeParameters fading;

  /** Bonding under these parameters. */
  public Bond(BondParameters parameters, FadeParameters fading) {
    this.parameters = parameters;
    this.fading = fading;
  }

  /** Turns the contacts of the day into ties. */
  public void bond(Community c, Today today) {
    new PrivateContacts(c, today, parameters).enter();
    Bonding bonding = new Bonding(c, parameters, fading, today.luck(), today.day());
    for (Meeting meeting : meetings(c, today)) {
      if (c.members().isMember(meeting.one) && c.members().isMember(meeting.other)) {
        bonding.meet(meeting.one, meeting.other, meeting.oneSpoke, meeting.otherSpoke);
      }
    }
  }

  /**
   * Two who turned to each other today, in whichever direction, with their turn among all pairs.
   */
  private record Meeting(long turn, int one, int other, boolean oneSpoke, boolean otherSpoke) {}

  private static List<Meeting> meetings(Community c, Today today) {
    Contacts contacts = c.contacts();
    long[] acts = new long[contacts.count()];
    for (int k = 0; k < acts.length; k++) {
      acts[k] = act(contacts.from(k), contacts.to(k));
    }
    Arrays.sort(acts);
    List<Meeting> meetings = new ArrayList<>();
    int k = 0;
    while (k < acts.length) {
      long pair = acts[k] >>> 1;
      boolean oneSpoke = false;
      boolean otherSpoke = false;
      for (; k < acts.length && acts[k] >>> 1 == pair; k++) {
        if ((acts[k] & 1) == 0) {
          oneSpoke = true;
        } else {
          otherSpoke = true;
        }
      }
      int one = (int) (pair >>> 31);
      int other = (int) (pair & Integer.MAX_VALUE);
      long turn = Bonding.turn(c, today.luck(), today.day(), one, other);
      meetings.add(new Meeting(turn, one, other, oneSpoke, otherSpoke));
    }
    meetings.sort(Comparator.comparingLong(Meeting::turn));
    return meetings;
  }

  /** Sorts by pair; the last bit says whether the higher number spoke. */
  private static long act(int from, int to) {
    long lower = Math.min(from, to);
    long higher = Math.max(from, to);
    return (lower << 32) | (higher << 1) | (from == lower ? 0 : 1);
  }
}
