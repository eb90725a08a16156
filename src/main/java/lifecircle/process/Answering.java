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
 */
final class Answering {
  static final int MOST_ANSWERS_PER_SESSION = 64;

  private final Community c;
  private final Luck luck;
  private final ConverseParameters parameters;
  private final Desk desk;
  private final double[] outspokenness;
  private int now;
  private int oldest;
  private int visible;
  private double toOpener;
  private double toAnswer;

  /**
   * The answering of one day.
   *
   * @param outspokenness how readily each visitor of today speaks, from 0 (never) to 1
   */
  Answering(
      Community c, Today today, ConverseParameters parameters, Desk desk, double[] outspokenness) {
    this.c = c;
    this.luck = today.luck();
    this.parameters = parameters;
    this.desk = desk;
    this.outspokenness = outspokenness;
  }

  /** How many slots a message can draw answers. */
  static int windowSlots(ConverseParameters parameters) {
    return (int) Math.rint(parameters.answerWindowMinutes() / Clock.MINUTES_PER_SLOT);
  }

  /**
   * A slot in which somebody is there begins: who listens now may answer the messages from {@code
   * oldest} up to but not including {@code visible}.
   */
  void beginSlot(Today today, int slot, int oldest, int visible) {
    this.now = Clock.absoluteSlot(today.day(), slot);
    this.oldest = oldest;
    this.visible = visible;
    int listeners = c.presence().liveWithin(slot, windowSlots(parameters));
    toOpener = chancePerListener(parameters, listeners, parameters.answersToOpener());
    toAnswer = chancePerListener(parameters, listeners, parameters.branching().value());
  }

  /** One session of the k-th visitor of today, in this slot. */
  void answer(int k) {
    int visitor = c.presence().visitor(k);
    int since = c.presence().lastSession(visitor);
    int attention = parameters.attention();
    int answers = 0;
    for (int pass = 0; pass < 2; pass++) {
      boolean tiesOnly = pass == 0;
      for (int message = visible - 1; message >= oldest && attention > 0; message--) {
        if (c.talk().slot(message) < since) {
          break;
        }
        int author = c.talk().author(message);
        if (author == visitor || tied(visitor, author) != tiesOnly) {
          continue;
        }
        attention--;
        double chance = outspokenness[k] * (c.talk().isOpener(message) ? toOpener : toAnswer);
        if (mayStillAnswer(visitor, answers)
            && answers(visitor, message, chance * appeal(visitor, message, tiesOnly))) {
          desk.answer(visitor, now, answers++, message);
        }
      }
    }
    c.presence().endSession(visitor, now);
  }

  private boolean tied(int visitor, int author) {
    int edge = c.ties().between(visitor, author);
    return edge != Ties.NONE && c.ties().isTie(edge);
  }

  private boolean mayStillAnswer(int visitor, int answers) {
    return answers < MOST_ANSWERS_PER_SESSION
        && c.contacts().madeBy(visitor) < c.persons().contactsPerDay(visitor);
  }

  private boolean answers(int visitor, int message, double chance) {
    long replier = c.persons().key(visitor);
    return luck.happens(chance, Purpose.REPLY, replier, c.talk().key(message), 0);
  }

  private double appeal(int visitor, int message, boolean fromTie) {
    Talk talk = c.talk();
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
