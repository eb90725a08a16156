package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Members;
import lifecircle.community.Tastes;

/**
 * Each visitor reads what was written since the last visit, a week back at most: first everything
 * by own ties, then, as far as the reading budget goes, a share of what the group said. One's own
 * messages are nothing to read, but colour the average of the group. Advertising is read right
 * after one's own ties and is relevant to nobody.
 *
 * <p>Benefit 1 − exp(−(relevant × good)/satiation) (Ren and Kraut 2014); overload 1 −
 * budget/max(budget, seen); irrelevance is the share of what was read that was not relevant or, on
 * the first visit, what is missing from the benefit that was promised. All in [0, 1].
 *
 * <p>Units: messages; budget and satiation in messages a day; benefit, overload, irrelevance in [0,
 * 1].
 */
public final class Read {
  private final ReadParameters parameters;

  /** Reading under these parameters. */
  public Read(ReadParameters parameters) {
    this.parameters = parameters;
  }

  /** Gives every visitor impressions. */
  public void read(Community c, Today today) {
    double[] advertising = new double[c.presence().count()];
    today
        .crew()
        .each(
            advertising.length,
            k -> advertising[k] = read(c, today.day(), c.presence().visitor(k)));
    for (int k = 0; k < advertising.length; k++) {
      int visitor = c.presence().visitor(k);
      c.book().read(c.impressions().benefit(visitor), c.impressions().overload(visitor));
      c.book().trade().readAdvertising(advertising[k]);
    }
  }

  /** Gives one visitor impressions; returns how much of what was read was advertising. */
  private double read(Community c, int day, int visitor) {
    Members members = c.members();
    int first = firstDay(c, day, visitor);
    Pile pile = new Pile();
    for (int then = first; then <= day; then++) {
      addTies(c, visitor, then, pile);
      addGroups(c, visitor, then, pile);
      pile.advertising += c.advertisements().on(then);
    }
    double budget = c.persons().readingBudget(visitor);
    double days = day - first + 1;
    double all = Math.max(pile.byTies, pile.byOthers) + pile.advertising;
    double read = Math.min(budget * days, all);
    double relevant = pile.relevant(read);
    double benefit =
        1
            - StrictMath.exp(
                -relevant
                    * good(pile.quality(), c.tastes().standard(visitor))
                    / days
                    / parameters.satiation());
    double irrelevance = read > 0 ? Math.max(0, 1 - relevant / read) : 0;
    c.impressions().takeQuality(visitor, pile.quality());
    c.impressions()
        .take(
            visitor,
            benefit,
            Math.max(irrelevance, disappointment(members, visitor, benefit)),
            1 - budget / Math.max(budget, all / days));
    return pile.advertised(read);
  }

  /** What there is to read: messages by own ties, and what the groups of own seats said. */
  private static final class Pile {
    private double byTies;
    private double relevantByTies;
    private double byOthers;
    private double byGroups;
    private double relevantByGroups;
    private double goodByGroups;
    private double advertising;

    /** Relevant messages among so many read: ties first, then advertising, then the others. */
    double relevant(double read) {
      double fromTies = Math.min(read, byTies);
      double share = byGroups > 0 ? (read - fromTies - advertised(read)) / byGroups : 0;
      double tieShare = byTies > 0 ? fromTies / byTies : 0;
      return relevantByTies * tieShare + relevantByGroups * share;
    }

    /** Advertising among so many messages read. */
    double advertised(double read) {
      return Math.min(read - Math.min(read, byTies), advertising);
    }

    /** Mean quality of what is relevant. */
    double quality() {
      return relevantByGroups > 0 ? goodByGroups / relevantByGroups : 0;
    }
  }

  private static void addTies(Community c, int visitor, int then, Pile pile) {
    for (int k = 0; k < c.ties().edgeCount(visitor); k++) {
      int author = c.ties().partnerOf(visitor, k);
      int written = c.postings().on(author, then);
      if (written > 0 && c.ties().isTie(c.ties().edgeOf(visitor, k))) {
        pile.byTies += written;
        pile.relevantByTies += written * relevanceOf(c, author, visitor);
      }
    }
  }

  private static void addGroups(Community c, int visitor, int then, Pile pile) {
    for (int seat = 0; seat < c.groups().seats(visitor); seat++) {
      Group group = c.groups().of(c.groups().seat(visitor, seat));
      pile.byGroups += group.messages(then);
      pile.byOthers += group.messages(then);
      for (int bin = 0; bin < Tastes.BINS; bin++) {
        int written = group.messages(then, bin);
        if (written > 0) {
          double relevance = c.tastes().of(visitor, bin);
          pile.relevantByGroups += relevance * written;
          pile.goodByGroups += relevance * group.qualitySum(then, bin);
        }
      }
    }
    pile.byOthers -= c.postings().on(visitor, then);
  }

  /** How far a quality satisfies a standard, in (0, 1); one half when it just meets it. */
  private double good(double quality, double standard) {
    return 1 / (1 + StrictMath.exp(-(quality - standard) / parameters.qualitySlope()));
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
