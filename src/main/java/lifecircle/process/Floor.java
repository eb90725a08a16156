package lifecircle.process;

import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Format;
import lifecircle.community.Group;
import lifecircle.community.Presence;

/**
 * One group on one day of talk: who may speak there and when, which messages are open, how readily
 * each is answered, and what was written.
 *
 * <p>Ring: everybody speaks. Pyramid: core, organisation and the leader speak, others within the
 * speaking window around eight in the evening. The core room and the platform are rings whatever
 * the format. Star: only the star opens; others answer the star, and the star answers them (F11;
 * fan economy T2).
 *
 * <p>Units: slots of 20 minutes; quality and order in [0, 1].
 */
final class Floor {
  private static final int EVENING_SLOT = 60;

  private final Community c;
  private final int number;
  private final Group group;
  private final Format format;
  private final int star;
  private final int windowSlots;
  private final double disorder;
  private int closed;
  private int visible;
  private double toOpener;
  private double toAnswer;
  private double ofStarToFan;
  private int openers;
  private double settledQuality;
  private double fermentedQuality;

  Floor(Community c, int number, GroupsParameters parameters) {
    this.c = c;
    this.number = number;
    this.group = c.groups().of(number);
    this.format = group.charter().kind() == Charter.Kind.HOME ? parameters.format() : Format.RING;
    this.disorder = parameters.disorder().value();
    // A ring that becomes a star group has no star of its own: the voice of its core is the star.
    int founder = group.charter().leader();
    this.star = founder == Group.NOBODY ? group.leader() : founder;
    this.windowSlots = (int) Math.rint(parameters.speakingWindowMinutes() / Clock.MINUTES_PER_SLOT);
  }

  Group group() {
    return group;
  }

  /** The number of the group. */
  int number() {
    return number;
  }

  /** Counts who is there today and may answer. */
  void countAttendance() {
    group.attendance().beginDay();
    Presence presence = c.presence();
    for (int slot = 0; slot < Clock.SLOTS_PER_DAY; slot++) {
      for (int l = 0; l < presence.live(slot); l++) {
        int visitor = presence.visitor(presence.liveVisitor(slot, l));
        if (c.groups().sits(visitor, number) && maySpeak(visitor, slot)) {
          group.attendance().count(slot);
        }
      }
    }
  }

  /** Whether a member may speak at all in this slot. */
  private boolean maySpeak(int visitor, int slot) {
    return switch (format) {
      case RING, STAR -> true;
      case PYRAMID ->
          c.members().circle(visitor) != Circle.DIFFUSION
              || star == visitor
              || Math.abs(slot - EVENING_SLOT) * 2 < windowSlots;
    };
  }

  /** Whether a member may open a thread in this slot. */
  boolean mayOpen(int visitor, int slot) {
    return switch (format) {
      case RING -> true;
      case PYRAMID -> maySpeak(visitor, slot);
      case STAR -> star == visitor;
    };
  }

  /** Whether a member may answer this author in this slot. */
  boolean mayAnswer(int visitor, int author, int slot) {
    return switch (format) {
      case RING -> true;
      case PYRAMID -> maySpeak(visitor, slot);
      case STAR -> star == visitor || star == author;
    };
  }

  /** A slot begins: what stands here now can be read in it. */
  void beginSlot() {
    visible = group.talk().count();
  }

  /** What may be answered in this slot, and with which chances. */
  void await(
      int firstOpen, double chanceToOpener, double chanceToAnswer, double chanceOfStarToFan) {
    closed = firstOpen;
    toOpener = chanceToOpener;
    toAnswer = chanceToAnswer;
    ofStarToFan = chanceOfStarToFan;
  }

  /** The first message that may still draw an answer. */
  int closed() {
    return closed;
  }

  /** The first message that nobody can see yet. */
  int visible() {
    return visible;
  }

  /**
   * The chance that one fitting listener answers this message; fans can be answered by the star
   * only, who shares that with nobody.
   */
  double chance(int message) {
    if (format == Format.STAR && group.talk().author(message) != star) {
      return ofStarToFan;
    }
    return group.talk().isOpener(message) ? toOpener : toAnswer;
  }

  /** The quality that is left of a message where order is not fully kept. */
  double inOrder(double quality) {
    return quality * (1 - disorder * (1 - group.care().order()));
  }

  /** A thread was opened. */
  void opened() {
    openers++;
  }

  /** The core settled a message of this quality. */
  void settled(double quality) {
    settledQuality += quality;
  }

  /** Core content of this quality was carried into discussion. */
  void fermented(double quality) {
    fermentedQuality += quality;
  }

  /** The day of talk is over: novelty is worn, and some is given back. */
  void close(ConverseParameters parameters) {
    group.talk().forget(closed);
    closed = 0;
    group.wearOut(1 - StrictMath.exp(-parameters.wear() * openers));
    group.refresh(
        1
            - StrictMath.exp(
                -parameters.settling() * settledQuality
                    - parameters.fermentation() * fermentedQuality));
  }
}
