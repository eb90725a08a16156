package lifecircle.process;

import static lifecircle.community.EventRecorder.NOTHING;

import java.util.Arrays;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Group;
import lifecircle.community.Presence;
import lifecircle.community.Ties;

/**
 * Whom each visitor approaches in private today: mostly own ties, sometimes a friend of a friend
 * (triangles close), now and then a stranger of like interest. Only those who are there can answer;
 * a contact that reaches nobody is lost.
 *
 * <p>Among ties: largest ln w + Gumbel. Source: Kumpula et al. 2007 (local and global attachment).
 *
 * <p>Units: contacts of a day; strength w in [0, 1].
 */
final class PrivateContacts {
  private static final int NOBODY = Group.NOBODY;

  private final Community c;
  private final Luck luck;
  private final Crew crew;
  private final int day;
  private final BondParameters parameters;
  private final StrangerRing[] rings;

  PrivateContacts(Community c, Today today, BondParameters parameters) {
    this.c = c;
    this.luck = today.luck();
    this.crew = today.crew();
    this.day = today.day();
    this.parameters = parameters;
    this.rings = new StrangerRing[c.groups().count()];
    for (int group = 0; group < rings.length; group++) {
      rings[group] = new StrangerRing(c, today, group);
    }
  }

  /** Chooses for all visitors side by side, then enters the contacts in order. */
  void enter() {
    Presence presence = c.presence();
    int[][] chosen = new int[presence.count()][];
    crew.each(presence.count(), k -> chosen[k] = choose(presence.visitor(k)));
    for (int k = 0; k < chosen.length; k++) {
      for (int partner : chosen[k]) {
        c.contacts().enter(presence.visitor(k), partner);
        c.contacts().enter(partner, presence.visitor(k));
        note(presence.visitor(k), partner);
        note(partner, presence.visitor(k));
      }
    }
  }

  private void note(int by, int towards) {
    c.recorder().record(day, NOTHING, by, Kind.CONTACT, towards, NOTHING);
  }

  private int[] choose(int visitor) {
    int left = c.persons().contactsPerDay(visitor) - c.contacts().madeBy(visitor);
    int sought = luck.poisson(parameters.privateContacts(), Purpose.CONTACTS, key(visitor), day, 0);
    int[] chosen = new int[Math.max(0, Math.min(left, sought))];
    int count = 0;
    for (int k = 0; k < chosen.length; k++) {
      int partner = partner(visitor, k);
      if (partner != NOBODY
          && c.presence().isPresent(partner)
          && !isAmong(chosen, count, partner)) {
        chosen[count++] = partner;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private static boolean isAmong(int[] chosen, int count, int partner) {
    for (int k = 0; k < count; k++) {
      if (chosen[k] == partner) {
        return true;
      }
    }
    return false;
  }

  private int partner(int visitor, int k) {
    double kind = luck.uniform(Purpose.CONTACT_KIND, key(visitor), day, k);
    double toTies = parameters.tieShare().value();
    if (c.ties().tieCount(visitor) == 0) {
      return stranger(visitor, k);
    }
    if (kind < toTies) {
      return tieOf(visitor, visitor, Purpose.CONTACT_TIE, k);
    }
    if (kind < 1 - (1 - toTies) * parameters.strangerShare().value()) {
      int friend = tieOf(visitor, visitor, Purpose.CONTACT_TIE, k);
      return friend == NOBODY
          ? NOBODY
          : tieOf(friend, visitor, Purpose.CONTACT_FRIEND_OF_FRIEND, k);
    }
    return stranger(visitor, k);
  }

  /** One of the ties of {@code person} who is not the visitor, in proportion to strength. */
  private int tieOf(int person, int visitor, Purpose purpose, int k) {
    Ties ties = c.ties();
    int best = NOBODY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < ties.edgeCount(person); e++) {
      int edge = ties.edgeOf(person, e);
      int partner = ties.partnerOf(person, e);
      if (partner != visitor && c.presence().isPresent(partner) && ties.isTie(edge)) {
        long pair = Luck.ordered(key(visitor), key(partner));
        double score = ties.logStrengthOn(edge, day) + luck.gumbel(purpose, pair, day, k);
        if (score > highest || (score == highest && partner < best)) {
          highest = score;
          best = partner;
        }
      }
    }
    return best;
  }

  private int stranger(int visitor, int k) {
    int group = Seating.turn(c, luck, Purpose.STRANGER_SEAT, visitor, day, k);
    return rings[group].walk(visitor, k, parameters.searchSteps());
  }

  private long key(int person) {
    return c.persons().key(person);
  }
}
