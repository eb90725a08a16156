package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Talk;

/**
 * Where messages of one day are written: each gets its topic, its quality and its place in every
 * record.
 */
final class Desk {
  // Openers are numbered from 0, each kind of message in a range of its own.
  private static final int FIRST_ANSWER = Mood.MOST_OPENERS_PER_SESSION;
  private static final int FIRST_RESCUE = FIRST_ANSWER + Answering.MOST_ANSWERS_PER_SESSION;
  private static final int FIRST_FERMENTED = Talk.ORDINALS / 2;

  private final Community c;
  private final Luck luck;
  private final int day;
  private final ConverseParameters parameters;

  Desk(Community c, Today today, ConverseParameters parameters) {
    this.c = c;
    this.luck = today.luck();
    this.day = today.day();
    this.parameters = parameters;
  }

  /**
   * An author opens a thread, the k-th of this slot, in the group of one seat; who may not speak
   * there keeps it to themselves.
   */
  void open(Floor[] floors, int author, int slot, int k) {
    int absoluteSlot = Clock.absoluteSlot(day, slot);
    long key = Talk.key(c.persons().key(author), absoluteSlot, k);
    Floor floor = floors[Seating.turn(c, luck, Purpose.OPENER_SEAT, author, absoluteSlot, k)];
    if (!floor.mayOpen(author, slot)) {
      return;
    }
    double own = parameters.ownInterest().value();
    // Around the mix of theme and own interest, at most half a unit away.
    double stray = luck.uniform(Purpose.TOPIC, key, 0, 0) - 0.5;
    double topic = (1 - own) * floor.group().theme() + own * c.tastes().interest(author) + stray;
    boolean asks = luck.happens(parameters.questionShare().value(), Purpose.QUESTION, key, 0, 0);
    double quality =
        write(floor, author, absoluteSlot, key, topic, c.persons().quality(author), asks, true);
    note(floor, author, absoluteSlot, Kind.OPENER, EventRecorder.NOTHING);
    if (c.members().circle(author) == Circle.CORE) {
      c.coreContent().settle(quality);
      floor.settled(quality);
    }
  }

  /** An author answers a message, the k-th answer in this slot. */
  void answer(Floor floor, int author, int absoluteSlot, int k, int message) {
    reply(floor, author, absoluteSlot, message, FIRST_ANSWER + k);
  }

  /** An operator answers a message that nobody else did, the k-th such answer in this slot. */
  void rescue(Floor floor, int operator, int absoluteSlot, int k, int message) {
    int ordinal = FIRST_RESCUE + k % (FIRST_FERMENTED - FIRST_RESCUE);
    reply(floor, operator, absoluteSlot, message, ordinal);
  }

  private void reply(Floor floor, int author, int absoluteSlot, int message, int ordinal) {
    Talk talk = floor.group().talk();
    long key = Talk.key(c.persons().key(author), absoluteSlot, ordinal);
    double topic = talk.topic(message);
    int asker = talk.author(message);
    write(floor, author, absoluteSlot, key, topic, c.persons().quality(author), false, false);
    note(floor, author, absoluteSlot, Kind.REPLY, asker);
    c.contacts().enter(author, asker);
    if (!talk.isAnswered(message)) {
      talk.markAnswered(message);
      c.book().firstAnswer(absoluteSlot - talk.slot(message), c.members().circle(author));
      if (c.members().isMember(asker)) {
        c.members().wasAnswered(asker);
      }
    }
  }

  /** An operator carries settled content of this quality into discussion. */
  void ferment(Floor floor, int operator, int absoluteSlot, int k, double settled) {
    int ordinal = FIRST_FERMENTED + k % (Talk.ORDINALS - FIRST_FERMENTED);
    long key = Talk.key(c.persons().key(operator), absoluteSlot, ordinal);
    write(floor, operator, absoluteSlot, key, floor.group().theme(), settled, false, true);
    note(floor, operator, absoluteSlot, Kind.OPENER, EventRecorder.NOTHING);
    floor.fermented(settled);
  }

  private void note(Floor floor, int author, int absoluteSlot, Kind kind, int target) {
    int slot = absoluteSlot - Clock.absoluteSlot(day, 0);
    c.recorder().record(day, slot, author, kind, target, floor.number());
  }

  private double write(
      Floor floor,
      int author,
      int absoluteSlot,
      long key,
      double topic,
      double good,
      boolean asks,
      boolean opens) {
    double noise =
        parameters.qualityNoise().value() * (luck.uniform(Purpose.QUALITY, key, 0, 0) - 0.5);
    double quality = floor.inOrder(Math.max(0, Math.min(1, good + noise)));
    floor.group().talk().add(author, absoluteSlot, key, topic, asks, opens);
    floor.group().hear(day, topic, quality);
    c.postings().enter(author, day);
    c.contributions().enter(author, day, quality);
    c.members().posted(author, day);
    c.book().write(opens, asks, quality);
    if (opens) {
      floor.opened();
    }
    return quality;
  }
}
