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

  private final ConverseParameters parameters;
  private final Mood mood;
  private final double openersMedian;
  private final int windowSlots;

  Answering(ConverseParameters parameters, Mood mood, double openersMedian) {
    this.parameters = parameters;
    this.mood = mood;
    this.openersMedian = openersMedian;
    this.windowSlots = windowSlots(parameters);
  }

  /** How many slots a message can draw answers. */
  static int windowSlots(ConverseParameters parameters) {
    return (int) Math.rint(parameters.answerWindowMinutes() / Clock.MINUTES_PER_SLOT);
  }

  /**
   * One session of one visitor, over the messages from {@code oldest} up to but not including
   * {@code visible}.
   */
  void answer(Community c, Today today, Desk desk, int visitor, int slot, int oldest, int visible) {
    int now = Clock.absoluteSlot(today.day(), slot);
    int since = c.presence().lastSession(visitor);
    int listeners = c.presence().liveWithin(slot, windowSlots);
    double outspokenness = outspokenness(c, visitor);
    double toOpener = outspokenness * chancePerListener(listeners, parameters.answersToOpener());
    double toAnswer = outspokenness * chancePerListener(listeners, parameters.branching().value());
    int attention = parameters.attention();
    int answers = 0;
    for (int pass = 0; pass < 2; pass++) {
      boolean tiesOnly = pass == 0;
      for (int message = visible - 1; message >= oldest && attention > 0; message--) {
        if (c.talk().slot(message) < since) {
          break;
        }
        int author = c.talk().author(message);
        if (author == visitor || tied(c, visitor, author) != tiesOnly) {
          continue;
        }
        attention--;
        double appeal = appeal(c, visitor, message, tiesOnly);
        double chance = c.talk().isOpener(message) ? toOpener : toAnswer;
        if (mayStillAnswer(c, visitor, answers)
            && answers(c, today.luck(), visitor, message, chance * appeal)) {
          desk.answer(visitor, now, answers++, message);
        }
      }
    }
    c.presence().endSession(visitor, now);
  }

  private static boolean tied(Community c, int visitor, int author) {
    int edge = c.ties().between(visitor, author);
    return edge != Ties.NONE && c.ties().isTie(edge);
  }

  private static boolean mayStillAnswer(Community c, int visitor, int answers) {
    return answers < MOST_ANSWERS_PER_SESSION
        && c.contacts().madeBy(visitor) < c.persons().contactsPerDay(visitor);
  }

  private static boolean answers(Community c, Luck luck, int visitor, int message, double chance) {
    long replier = c.persons().key(visitor);
    return luck.happens(chance, Purpose.REPLY, replier, c.talk().key(message), 0);
  }

  private double appeal(Community c, int visitor, int message, boolean fromTie) {
    Talk talk = c.talk();
    double shared =
        fromTie
            ? 1
            : parameters.strangerWeight().value()
                * c.tastes().relevance(talk.topic(message) - c.persons().interest(visitor));
    return shared * (talk.isQuestion(message) ? 1 : parameters.statementWeight().value());
  }

  /** From 0 (never speaks) to 1; one half for the median person in neutral mood. */
  private double outspokenness(Community c, int visitor) {
    double relative = openersMedian > 0 ? mood.openersPerDay(c, visitor) / openersMedian : 0;
    return 1 - StrictMath.pow(2, -relative);
  }

  /** R/n of the class comment. */
  double chancePerListener(int listeners, double most) {
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
