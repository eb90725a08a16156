package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Members;
import lifecircle.community.Tastes;

/**
 * Each visitor reads what was written since the last visit, a week back at most: first everything
 * by own ties, then, as far as the reading budget goes, a share of what the group said. One's own
 * messages are nothing to read, but colour the average of the group.
 *
 * <p>Benefit 1 − exp(−(relevant × good)/satiation) (Ren and Kraut 2014); overload 1 −
 * budget/max(budget, seen); irrelevance is the share of what was read that was not relevant or, on
 * the first visit, what is missing from the benefit that was promised. All in [0, 1].
 */
public final class Read {
  private final ReadParameters parameters;

  /** Reading under these parameters. */
  public Read(ReadParameters parameters) {
    this.parameters = parameters;
  }

  /** Gives every visitor impressions. */
  public void read(Community c, Today today) {
    today.crew().each(c.presence().count(), k -> read(c, today.day(), c.presence().visitor(k)));
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      c.book().read(c.impressions().benefit(visitor), c.impressions().overload(visitor));
    }
  }

  private void read(Community c, int day, int visitor) {
    Members members = c.members();
    int first = firstDay(c, day, visitor);
    double budget = c.persons().readingBudget(visitor);
    double byTies = 0;
    double relevantByTies = 0;
    double byOthers = 0;
    double byGroup = 0;
    double relevantByGroup = 0;
    double goodByGroup = 0;
    for (int then = first; then <= day; then++) {
      for (int k = 0; k < c.ties().edgeCount(visitor); k++) {
        int author = c.ties().partnerOf(visitor, k);
        int written = c.postings().on(author, then);
        if (written > 0 && c.ties().isTie(c.ties().edgeOf(visitor, k))) {
          byTies += written;
          relevantByTies += written * relevanceOf(c, author, visitor);
        }
      }
      byGroup += c.group().messages(then);
      byOthers += c.group().messages(then) - c.postings().on(visitor, then);
      for (int bin = 0; bin < Tastes.BINS; bin++) {
        int written = c.group().messages(then, bin);
        if (written > 0) {
          double relevance = c.tastes().of(visitor, bin);
          relevantByGroup += relevance * written;
          goodByGroup += relevance * c.group().qualitySum(then, bin);
        }
      }
    }
    double days = day - first + 1;
    double all = Math.max(byTies, byOthers);
    double read = Math.min(budget * days, all);
    double fromTies = Math.min(read, byTies);
    double share = byGroup > 0 ? (read - fromTies) / byGroup : 0;
    double tieShare = byTies > 0 ? fromTies / byTies : 0;
    double relevant = relevantByTies * tieShare + relevantByGroup * share;
    double quality = relevantByGroup > 0 ? goodByGroup / relevantByGroup : 0;
    double good =
        1
            / (1
                + StrictMath.exp(
                    -(quality - c.tastes().standard(visitor)) / parameters.qualitySlope()));
    double benefit = 1 - StrictMath.exp(-relevant * good / days / parameters.satiation());
    double irrelevance = read > 0 ? Math.max(0, 1 - relevant / read) : 0;
    c.impressions().takeQuality(visitor, quality);
    c.impressions()
        .take(
            visitor,
            benefit,
            Math.max(irrelevance, disappointment(members, visitor, benefit)),
            1 - budget / Math.max(budget, all / days));
  }

  /** By how much the first visit gave less than was promised. */
  private static double disappointment(Members members, int visitor, double benefit) {
    return members.visits(visitor) == 0
        ? Math.max(0, members.expectedBenefit(visitor) - benefit)
        : 0;
  }

  /** The first day of talk that a visitor has not read yet, a week back at most. */
  static int firstDay(Community c, int day, int visitor) {
    int previous = c.members().previousVisitDay(visitor);
    int unread = previous == Members.NOT_YET ? day : previous + 1;
    return Math.max(0, Math.max(unread, day - Group.LOOK_BACK_DAYS + 1));
  }

  /** How relevant what an author writes is to a visitor, in [0, 1]. */
  static double relevanceOf(Community c, int author, int visitor) {
    return c.tastes().of(visitor, Tastes.binOf(c.tastes().interest(author)));
  }
}
