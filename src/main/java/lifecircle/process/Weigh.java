package lifecircle.process;

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
 */
public final class Weigh {
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
      weigh(c, c.presence().visitor(k), closeBenefit[k]);
    }
  }

  private void weigh(Community c, int visitor, double closeBenefit) {
    Members members = c.members();
    double share = Math.max(1 / parameters.memoryVisits(), 1.0 / (members.visits(visitor) + 1));
    weighAnswers(c, visitor, share);
    double benefit = c.impressions().benefit(visitor);
    double lost = 1 - StrictMath.exp(-members.strengthLost(visitor) / parameters.lossScale());

    bind(
        c, visitor, Reason.RELEVANT_QUALITY, parameters.relevantQuality().value() * benefit, share);
    bind(c, visitor, Reason.CLOSE_TIES, parameters.closeTies().value() * closeBenefit, share);
    repel(
        c,
        visitor,
        Reason.OVERLOAD,
        parameters.overload().value() * c.impressions().overload(visitor),
        share);
    repel(
        c,
        visitor,
        Reason.IRRELEVANCE,
        parameters.irrelevance().value() * c.impressions().irrelevance(visitor),
        share);
    repel(
        c,
        visitor,
        Reason.WORN_OUT_THEME,
        parameters.wornOutTheme().value() * (1 - c.group().novelty()),
        share);
    repel(c, visitor, Reason.FRIENDS_GONE, parameters.friendsGone().value() * lost, share);
    members.judged(visitor, 1 - 1 / parameters.memoryVisits());
  }

  /** Who has said nothing has nothing to judge; what was judged before is slowly forgotten. */
  private void weighAnswers(Community c, int visitor, double share) {
    int answers = c.members().answered(visitor);
    int outcomes = answers + c.members().unanswered(visitor);
    if (outcomes == 0) {
      double forgotten = 1 / parameters.memoryVisits();
      bind(c, visitor, Reason.ANSWERED, 0, forgotten);
      repel(c, visitor, Reason.UNANSWERED, 0, forgotten);
      return;
    }
    double answered = answers / (double) outcomes;
    bind(c, visitor, Reason.ANSWERED, parameters.answered().value() * answered, share);
    repel(c, visitor, Reason.UNANSWERED, parameters.unanswered().value() * (1 - answered), share);
  }

  private static void bind(Community c, int visitor, Reason reason, double target, double share) {
    c.accounts().move(visitor, reason, target, share);
  }

  private static void repel(Community c, int visitor, Reason reason, double target, double share) {
    c.accounts().move(visitor, reason, -target, share);
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
