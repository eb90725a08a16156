package lifecircle.process;

import java.util.Arrays;
import java.util.List;
import lifecircle.community.Community;
import lifecircle.community.Members;
import lifecircle.community.Reason;
import lifecircle.community.Ties;

/**
 * At the end of a visit each visitor weighs what they lived through. Commitment has one account per
 * reason: c_r ← c_r + α(w_r·g_r − c_r), g_r in [0, 1], α = max(1/memory, 1/(visits + 1)), so that
 * the first visit is judged whole.
 *
 * <p>Source: reasons after Yang and Kraut 2017, Wang et al. 2012, Jones et al. 2004; the form is an
 * <em>Assumption</em>.
 *
 * <p>Units: commitment and its accounts in [−1, 1]; memory in visits.
 */
public final class Weigh {
  private static final List<Reason> ACCOUNTS =
      Arrays.stream(Reason.values()).filter(Reason::hasAccount).toList();

  private final WeighParameters parameters;

  /** Weighing under these parameters. */
  public Weigh(WeighParameters parameters) {
    this.parameters = parameters;
  }

  /** Lets every visitor judge the visit. */
  public void weigh(Community c, Today today) {
    double[] closeBenefit = new double[c.presence().count()];
    today
        .crew()
        .each(
            closeBenefit.length,
            k -> closeBenefit[k] = closeBenefit(c, today.day(), c.presence().visitor(k)));
    for (int k = 0; k < closeBenefit.length; k++) {
      weigh(c, today, c.presence().visitor(k), closeBenefit[k]);
    }
  }

  private void weigh(Community c, Today today, int visitor, double closeBenefit) {
    Members members = c.members();
    double share = Math.max(1 / parameters.memoryVisits(), 1.0 / (members.visits(visitor) + 1));
    int outcomes = members.answered(visitor) + members.unanswered(visitor);
    for (Reason reason : ACCOUNTS) {
      boolean ofAnswers = reason == Reason.ANSWERED || reason == Reason.UNANSWERED;
      // Who has said nothing has nothing to judge; what was judged before is slowly forgotten.
      boolean silent = ofAnswers && outcomes == 0;
      double degree = silent ? 0 : degree(c, today.day(), visitor, reason, closeBenefit);
      double target = (reason.binding() ? 1 : -1) * parameters.weight(reason) * degree;
      c.accounts().move(visitor, reason, target, silent ? 1 / parameters.memoryVisits() : share);
    }
    members.judged(visitor, 1 - 1 / parameters.memoryVisits());
  }

  /** g_r of the class comment: how far a reason holds on this visit, in [0, 1]. */
  private double degree(Community c, int day, int visitor, Reason reason, double closeBenefit) {
    return switch (reason) {
      case ANSWERED -> answeredShare(c, visitor);
      case UNANSWERED -> 1 - answeredShare(c, visitor);
      case RELEVANT_QUALITY -> c.impressions().benefit(visitor);
      case CLOSE_TIES -> closeBenefit;
      case EVENTS -> c.gatherings().attention(visitor, day);
      case ATTACHMENT -> c.attachments().strengthOn(visitor, c.members().lastVisitDay(visitor));
      case RANK -> Rank.among(c, day, visitor);
      case OVERLOAD -> c.impressions().overload(visitor);
      case IRRELEVANCE -> c.impressions().irrelevance(visitor);
      case WORN_OUT_THEME -> 1 - c.groups().homeOf(visitor).novelty();
      case FRIENDS_GONE ->
          1 - StrictMath.exp(-c.members().strengthLost(visitor) / parameters.lossScale());
      case DISTRUST -> distrust(c, visitor);
      case RIVAL, CIRCUMSTANCES -> throw new IllegalArgumentException(reason + " has no account");
    };
  }

  /** The part of the trust of the first day that is lost. */
  private static double distrust(Community c, int visitor) {
    double first = c.customers().firstTrust(visitor);
    return first > 0 ? Math.max(0, first - c.customers().trust(visitor)) / first : 0;
  }

  private static double answeredShare(Community c, int visitor) {
    int answers = c.members().answered(visitor);
    return answers / (double) (answers + c.members().unanswered(visitor));
  }

  private double closeBenefit(Community c, int day, int visitor) {
    Ties ties = c.ties();
    int active = 0;
    int since = day - parameters.activeWindow().wholeDays() + 1;
    for (int k = 0; k < ties.edgeCount(visitor); k++) {
      boolean close = ties.isClose(ties.edgeOf(visitor, k));
      if (close && c.members().lastVisitDay(ties.partnerOf(visitor, k)) >= since) {
        active++;
      }
    }
    return 1 - StrictMath.exp(-active / parameters.closeScale());
  }
}
