package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Reason;

/**
 * How much a member feels like writing: openers ~ Poisson(a·exp(x)) a day of visiting, dealt evenly
 * over its sessions. x is a weighted sum of recent answers, commitment, effort and the novelty of
 * the theme, each in [−1, 1].
 *
 * <p>Units: openers a day of visiting; x and its parts without unit.
 */
final class Mood {
  static final int MOST_OPENERS_PER_SESSION = 16;

  private final ConverseParameters parameters;
  private final WeighParameters weights;

  Mood(ConverseParameters parameters, WeighParameters weights) {
    this.parameters = parameters;
    this.weights = weights;
  }

  /** a·exp(x) of the class comment; it does not change in the course of a day. */
  double openersPerDay(Community c, int visitor) {
    double x =
        parameters.moodOfAnswers() * answers(c, visitor)
            + parameters.moodOfCommitment() * c.accounts().commitment(visitor)
            + parameters.moodOfNovelty() * (2 * c.groups().homeOf(visitor).novelty() - 1)
            + parameters.moodOfEffort() * c.vigour().effort(visitor);
    return c.persons().openersPerDay(visitor) * StrictMath.exp(x);
  }

  /** How many openers the k-th visitor of today, who feels like so many a day, writes now. */
  static int openers(Community c, Today today, int k, double openersPerDay, int absoluteSlot) {
    double mean = openersPerDay / c.presence().sessions(k);
    int openers =
        today
            .luck()
            .poisson(
                Math.min(mean, MOST_OPENERS_PER_SESSION),
                Purpose.OPENERS,
                c.persons().key(c.presence().visitor(k)),
                absoluteSlot,
                0);
    return Math.min(openers, MOST_OPENERS_PER_SESSION);
  }

  /**
   * From −1 (nobody ever answers) to 1 (everything is answered); 0 for who has neither spoken nor
   * been welcomed.
   */
  private double answers(Community c, int visitor) {
    double up = weights.weight(Reason.ANSWERED);
    double down = weights.weight(Reason.UNANSWERED);
    double good = up > 0 ? c.accounts().of(visitor, Reason.ANSWERED) / up : 0;
    double bad = down > 0 ? c.accounts().of(visitor, Reason.UNANSWERED) / down : 0;
    return good + bad;
  }
}
