package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Talk;
import lifecircle.community.Ties;

/**
 * Whom a member answers in one session: of the messages that came since the last session, those of
 * own ties first, then the newest, as many as attention and the day's contacts allow.
 *
 * <p>With n listeners around, all together answer a message of greatest appeal R = b·(1 −
 * exp(−p·n^(1−a)/b)) times, each with chance R/n: for few listeners p·n^(−a) each, for many never
 * more than b in all. For openers b may be some answers; for answers it is below 1, so that every
 * thread ends by itself. The chance is multiplied by outspokenness, by tie or shared interest, and
 * by whether something was asked, all at most 1. Source: E26, Blair et al. 2005; saturation is an
 * <em>Assumption</em>.
 *
 * <p>Units: p, the chances and a without unit; b in answers; n in listeners within the answer
 * window.
 */
final class Answering {
  static final int MOST_ANSWERS_PER_SESSION = 64;

  private final Community c;
  private final Luck luck;
  private final ConverseParameters parameters;
  private final Desk desk;
  private final double[] outspokenness;
  private final int day;

  /**
   * The answering of one day.
   *
   * @param outspokenness how readily each visitor of today speaks, from 0 (never) to 1
   */
  Answering(
      Community c, Today today, ConverseParameters parameters, Desk desk, double[] outspokenness) {
    this.c = c;
    this.luck = today.luck();
    this.day = today.day();
    this.parameters = parameters;
    this.desk = desk;
    this.outspokenness = outspokenness;
  }

  /** How many slots a message can draw answers. */
  static int windowSlots(ConverseParameters parameters) {
    return (int) Math.rint(parameters.answerWindowMinutes() / Clock.MINUTES_PER_SLOT);
  }

  /** The chances of answers in a group in this slot, for openers and for answers. */
  void beginSlot(Floor floor, int slot, int firstOpen) {
    int listeners = floor.group().attendance().within(slot, windowSlots(parameters));
    floor.await(
        firstOpen,
        chancePerListener(parameters, listeners, parameters.answersToOpener()),
        chancePerListener(parameters, listeners, parameters.branching().value()),
        chancePerListener(parameters, 1, parameters.branching().value()));
  }

  /** One session of the k-th visitor of today, in this slot, seat by seat. */
  void answer(Floor[] floors, int k, int slot) {
    int visitor = c.presence().visitor(k);
    int now = Clock.absoluteSlot(day, slot);
    int answers = 0;
    for (int seat = 0; seat < c.groups().seats(visitor); seat++) {
      int attention = (int) Math.rint(parameters.attention() * Seating.share(c, visitor, seat));
      Floor floor = floors[c.groups().seat(visitor, seat)];
      answers = answer(floor, k, slot, attention, answers);
    }
    c.presence().endSession(visitor, now);
  }

  /** Returns how many answers there are by now, in all seats. */
  private int answer(Floor floor, int k, int slot, int attention, int before) {
    int visitor = c.presence().visitor(k);
    int now = Clock.absoluteSlot(day, slot);
    int since = c.presence().lastSession(visitor);
    Talk talk = floor.group().talk();
    int answers = before;
    int left = attention;
    for (int pass = 0; pass < 2; pass++) {
      boolean tiesOnly = pass == 0;
      for (int message = floor.visible() - 1; message >= floor.closed() && left > 0; message--) {
        if (talk.slot(message) < since) {
          break;
        }
        int author = talk.author(message);
        if (author == visitor || tied(visitor, author) != tiesOnly) {
          continue;
        }
        left--;
        double chance =
            outspokenness[k] * floor.chance(message) * appeal(talk, visitor, message, tiesOnly);
        if (mayStillAnswer(visitor, answers)
            && floor.mayAnswer(visitor, author, slot)
            && answers(talk, visitor, message, chance)) {
          desk.answer(floor, visitor, now, answers++, message);
        }
      }
    }
    return answers;
  }

  private boolean tied(int visitor, int author) {
    int edge = c.ties().between(visitor, author);
    return edge != Ties.NONE && c.ties().isTie(edge);
  }

  private boolean mayStillAnswer(int visitor, int answers) {
    return answers < MOST_ANSWERS_PER_SESSION
        && c.contacts().madeBy(visitor) < c.persons().contactsPerDay(visitor);
  }

  private boolean answers(Talk talk, int visitor, int message, double chance) {
    long replier = c.persons().key(visitor);
    return luck.happens(chance, Purpose.REPLY, replier, talk.key(message), 0);
  }

  private double appeal(Talk talk, int visitor, int message, boolean fromTie) {
    double shared =
        fromTie
            ? 1
            : parameters.strangerWeight().value()
                * c.tastes().relevance(talk.topic(message) - c.tastes().interest(visitor));
    return shared * (talk.isQuestion(message) ? 1 : parameters.statementWeight().value());
  }

  /** R/n of the class comment. */
  static double chancePerListener(ConverseParameters parameters, int listeners, double most) {
    double n = Math.max(1, listeners);
    if (most == 0) {
      return 0;
    }
    double unbounded =
        parameters.answerPropensity().value()
            * StrictMath.pow(n, 1 - parameters.listenersExponent());
    return most * (1 - StrictMath.exp(-unbounded / most)) / n;
  }
}
