package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Talk;

/**
 * Where messages of one day are written: each gets its topic, its quality and its place in every
 * record.
 */
final class Desk {
  // Openers are numbered from 0, each kind of message in a range of its own.
  private static final int FIRST_ANSWER = 16;
  private static final int FIRST_RESCUE = FIRST_ANSWER + Answering.MOST_ANSWERS_PER_SESSION;
  private static final int FIRST_FERMENTED = Talk.ORDINALS / 2;

  private final Community c;
  private final Luck luck;
  private final int day;
  private final ConverseParameters parameters;
  private int openers;
  private double settledQuality;

  Desk(Community c, Today today, ConverseParameters parameters) {
    this.c = c;
    this.luck = today.luck();
    this.day = today.day();
    this.parameters = parameters;
  }

  /** An author opens so many threads in one slot. */
  void open(int author, int absoluteSlot, int count) {
    for (int ordinal = 0; ordinal < count; ordinal++) {
      long key = Talk.key(c.persons().key(author), absoluteSlot, ordinal);
      double own = parameters.ownInterest().value();
      // Around the mix of theme and own interest, at most half a unit away.
      double stray = luck.uniform(Purpose.TOPIC, key, 0, 0) - 0.5;
      double topic = (1 - own) * c.group().theme() + own * c.persons().interest(author) + stray;
      boolean asks = luck.happens(parameters.questionShare().value(), Purpose.QUESTION, key, 0, 0);
      double quality =
          write(author, absoluteSlot, key, topic, c.persons().quality(author), asks, true);
      if (c.members().circle(author) == Circle.CORE) {
        c.group().settle(quality);
        settledQuality += quality;
      }
    }
  }

  /** An author answers a message, the k-th answer in this slot. */
  void answer(int author, int absoluteSlot, int k, int message) {
    reply(author, absoluteSlot, message, FIRST_ANSWER + k);
  }

  /** An operator answers a message that nobody else did, the k-th such answer in this slot. */
  void rescue(int operator, int absoluteSlot, int k, int message) {
    int ordinal = FIRST_RESCUE + k % (FIRST_FERMENTED - FIRST_RESCUE);
    reply(operator, absoluteSlot, message, ordinal);
  }

  private void reply(int author, int absoluteSlot, int message, int ordinal) {
    long key = Talk.key(c.persons().key(author), absoluteSlot, ordinal);
    double topic = c.talk().topic(message);
    write(author, absoluteSlot, key, topic, c.persons().quality(author), false, false);
    int asker = c.talk().author(message);
    c.contacts().enter(author, asker);
    if (!c.talk().isAnswered(message)) {
      c.talk().markAnswered(message);
      c.book().firstAnswer(absoluteSlot - c.talk().slot(message), c.members().circle(author));
      if (c.members().isMember(asker)) {
        c.members().wasAnswered(asker);
      }
    }
  }

  /** An operator carries settled content of this quality into discussion. */
  void ferment(int operator, int absoluteSlot, int k, double settled) {
    int ordinal = FIRST_FERMENTED + k % (Talk.ORDINALS - FIRST_FERMENTED);
    long key = Talk.key(c.persons().key(operator), absoluteSlot, ordinal);
    write(operator, absoluteSlot, key, c.group().theme(), settled, false, true);
  }

  private double write(
      int author,
      int absoluteSlot,
      long key,
      double topic,
      double good,
      boolean asks,
      boolean opens) {
    double noise =
        parameters.qualityNoise().value() * (luck.uniform(Purpose.QUALITY, key, 0, 0) - 0.5);
    double quality = Math.max(0, Math.min(1, good + noise));
    c.talk().add(author, absoluteSlot, key, topic, asks, opens);
    c.group().hear(day, topic, quality);
    c.postings().enter(author, day);
    c.contributions().enter(author, day, quality);
    c.members().posted(author, day);
    c.book().write(opens, asks, quality);
    if (opens) {
      openers++;
    }
    return quality;
  }

  /** Openers written today. */
  int openers() {
    return openers;
  }

  /** Sum of the quality of what the core settled today. */
  double settledQuality() {
    return settledQuality;
  }
}
