package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Reason;

/**
 * How much a member feels like writing: openers ~ Poisson(a·exp(x)) a day of visiting, dealt evenly
 * over its sessions. x is a weighted sum of recent answers, commitment and the novelty of the
 * theme, each in [−1, 1].
 */
final class Mood {
  private static final int MOST_OPENERS_PER_SESSION = 16;

  private final ConverseParameters parameters;
  private final WeighParameters weights;

  Mood(ConverseParameters parameters, WeighParameters weights) {
    this.parameters = parameters;
    this.weights = weights;
  }

  /** How many openers the k-th visitor of today writes in one session. */
  int openers(Community c, Today today, int k, int absoluteSlot) {
    int visitor = c.presence().visitor(k);
    double x =
        parameters.moodOfAnswers() * answers(c, visitor)
            + parameters.moodOfCommitment() * c.accounts().commitment(visitor)
            + parameters.moodOfNovelty() * (2 * c.group().novelty() - 1);
    double mean = c.persons().openersPerDay(visitor) * StrictMath.exp(x) / c.presence().sessions(k);
    int openers =
        today
            .luck()
            .poisson(
                Math.min(mean, MOST_OPENERS_PER_SESSION),
                Purpose.OPENERS,
                c.persons().key(visitor),
                absoluteSlot,
                0);
    return Math.min(openers, MOST_OPENERS_PER_SESSION);
  }

  /** a·exp(x) of the class comment. */
  double openersPerDay(Community c, int visitor) {
    double x =
        parameters.moodOfAnswers() * answers(c, visitor)
            + parameters.moodOfCommitment() * c.accounts().commitment(visitor)
            + parameters.moodOfNovelty() * (2 * c.group().novelty() - 1);
    return c.persons().openersPerDay(visitor) * StrictMath.exp(x);
  }

  /** From −1 (nobody ever answers) to 1 (everything is answered); 0 for who has not spoken. */
  private double answers(Community c, int visitor) {
    double up = weights.answered().value();
    double down = weights.unanswered().value();
    double good = up > 0 ? c.accounts().of(visitor, Reason.ANSWERED) / up : 0;
    double bad = down > 0 ? c.accounts().of(visitor, Reason.UNANSWERED) / down : 0;
    return good + bad;
  }
}
