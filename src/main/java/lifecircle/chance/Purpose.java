package lifecircle.chance;

import java.nio.charset.StandardCharsets;

/**
 * What a draw is for. The name is part of the key, so a name that changes changes results; the
 * order of this list does not matter.
 *
 * <p>Each line says which who, when and which belong to the purpose.
 */
public enum Purpose {
  /** A person's place on the ring of acquaintances (person). */
  TRAIT_PLACE,
  /** How many far acquaintances a person seeks out (person). */
  TRAIT_FAR_ACQUAINTANCES,
  /** Where the k-th far acquaintance lives on the ring (person, –, k). */
  TRAIT_FAR_PLACE,
  /** Who comes along at the founding (person). */
  SEED_MEMBER,
  /** Position in theme space (person). */
  TRAIT_INTEREST,
  /** Quality of output (person). */
  TRAIT_TALENT,
  /** Openers a day (person). */
  TRAIT_OUTSPOKENNESS,
  /** Usual hour of the day (person). */
  TRAIT_HOUR,
  /** Contacts a day (person). */
  TRAIT_CONTACTS,
  /** Dunbar capacity (person). */
  TRAIT_DUNBAR,
  /** Messages a person reads on one day at most (person). */
  TRAIT_READING,
  /** Frailty against leaving (person). */
  TRAIT_FRAILTY,
  /** How a person misjudges what a community would give (person). */
  TRAIT_ENTRY_ERROR,
  /** The city a person lives in (person). */
  TRAIT_CITY,
  /** Whether a member comes to an event in the own city (member, day). */
  EVENT_ATTENDANCE,
  /** Who gets a seat at an event when more want to come than can (member, day). */
  EVENT_SEAT,
  /** Where in the round of an event an attendee stands (member, day). */
  EVENT_PLACE,
  /** Threshold of cumulative word of mouth from a member to an acquaintance (ordered pair). */
  INVITATION,
  /** Threshold of cumulative media exposure (person, –, k-th exposure). */
  MEDIA,
  /** Which newcomers are welcomed when not all can be (person, day). */
  WELCOME,
  /** Threshold of cumulative visiting hazard (person, day of the last visit). */
  VISIT,
  /** How many sessions a visit has (person, day). */
  SESSIONS,
  /** When a session is (person, day, k-th). */
  SESSION_TIME,
  /** Whose messages stand first among those of one slot (author, slot since the founding). */
  SPEAKING_TURN,
  /** In which of several seats an opener is written (author, slot since the founding, k-th). */
  OPENER_SEAT,
  /** In which of several seats a stranger is sought (member, day, k-th). */
  STRANGER_SEAT,
  /** How many openers (author, slot since the founding). */
  OPENERS,
  /** Whether a message asks something (message). */
  QUESTION,
  /** What a message is about (message). */
  TOPIC,
  /** How good a message is (message). */
  QUALITY,
  /** Whether a listener answers (replier, message). */
  REPLY,
  /** How many private contacts a visitor seeks (member, day). */
  CONTACTS,
  /** Which kind of contact: tie, friend of a friend, stranger (member, day, k-th). */
  CONTACT_KIND,
  /** Whom among own ties (ordered pair, day, k-th). */
  CONTACT_TIE,
  /** Whom among the ties of a tie (ordered pair of visitor and candidate, day, k-th). */
  CONTACT_FRIEND_OF_FRIEND,
  /** Where on the ring of those present the search for a stranger begins (member, day, k-th). */
  CONTACT_STRANGER,
  /** Where on the ring of those present a visitor stands (member, day). */
  PRESENT_PLACE,
  /** Whether interest is shared enough to speak (ordered pair, day, k-th). */
  CONTACT_ACCEPT,
  /** Who is served first when a place for a tie is contested (unordered pair, day). */
  TIE_PRIORITY,
  /** How many offers a visitor is made (member, day). */
  OFFERS,
  /** Whether an offer is bought (member, day, k-th). */
  PURCHASE,
  /** Whether what was bought is what was promised (member, day, k-th). */
  PROMISE,
  /** Whether a visitor contributes a piece of work (member, day). */
  COCREATION,
  /** Threshold of cumulative leaving hazard (member). */
  LEAVE,
  /** Who founds a group when several could as well (person, day). */
  SPLIT_TURN,
  /** Who is trained of those with the same contribution (member, day). */
  TRAINING_TURN,
  /** Who follows a founder (member, parent group, founder). */
  SPLIT_FOLLOW,
  /** Threshold of cumulative hazard of switching to a rival (member). */
  SWITCH,
  /** Who leads when two said equally much of quality (member, day). */
  LEADER,
  /** On which day of the seven a member's contribution is reviewed (member). */
  REVIEW_DAY,
  /** How a member's contribution is misjudged (member, day). */
  MERIT_NOISE,
  /** Who goes first of those who stand last with the same contribution (member, day). */
  ELIMINATION_TURN,
  /** Who is invited to the core of those with the same contribution (member, day). */
  CORE_INVITATION,
  /** Who sits for the portraits of the tie network when not all can (person). */
  PORTRAIT,
  /** Threshold of cumulative burnout hazard (operator). */
  BURNOUT,
  /** How a founding differs from that of the scenario (which of its conditions). */
  FOUNDING_DRAW,
  /** Lognormal numbers against which layers of ties are held (member, draw, number). */
  LAYERS;

  private final long hash = fnv1a(name());

  /** The name as 64 bits, FNV-1a (Fowler, Noll and Vo 1991). */
  long hash() {
    return hash;
  }

  private static long fnv1a(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
      hash = (hash ^ letter) * 0x100000001b3L;
    }
    return hash;
  }
}
