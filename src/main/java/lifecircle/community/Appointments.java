package lifecircle.community;

import java.util.Arrays;

/**
 * When things come due: visits, leaves, switches to a rival, reviews of contribution, the end of
 * ties and of closeness. Members who are away cost nothing until their day.
 *
 * <p>Units: days counted from the founding; hazards as cumulative numbers against an Exp(1)
 * threshold.
 */
public final class Appointments {
  private final Calendar visits;
  private final Hazards leaves;
  private final Hazards switches;
  private final Calendar tieEnds;
  private final Calendar closenessEnds;
  private final Calendar reviews;
  private final int[] reviewDay;
  private final int[] visitDay;

  /** Nothing is due for this many persons within this many days. */
  public Appointments(int persons, int days) {
    visits = new Calendar(days);
    leaves = new Hazards(persons, days);
    switches = new Hazards(persons, days);
    tieEnds = new Calendar(days);
    closenessEnds = new Calendar(days);
    reviews = new Calendar(days);
    reviewDay = new int[persons];
    Arrays.fill(reviewDay, Members.NOT_YET);
    visitDay = new int[persons];
    Arrays.fill(visitDay, Calendar.NEVER);
  }

  /** The member will visit on this day, and not on the day noted before. */
  public void visitOn(int member, int day) {
    visitDay[member] = day;
    visits.note(day, member);
  }

  /** The day of the member's next visit as it stands, or {@link Calendar#NEVER}. */
  public int visitDay(int member) {
    return visitDay[member];
  }

  /** Those who visit today, ascending. */
  public int[] visitorsOf(int day) {
    return Arrays.stream(visits.take(day)).filter(member -> visitDay[member] == day).toArray();
  }

  /**
   * From today on the member's hazard of leaving has this rate; what has accumulated until now
   * stays.
   *
   * @param threshold the Exp(1) number at which the member leaves
   */
  public void leaveAtRate(int member, int today, double perDay, double threshold) {
    leaves.atRate(member, today, perDay, threshold);
  }

  /** The same for switching to a rival. */
  public void switchAtRate(int member, int today, double perDay, double threshold) {
    switches.atRate(member, today, perDay, threshold);
  }

  /** The member starts to be at risk today, with nothing accumulated. */
  public void riskBegins(int member, int today) {
    leaves.begin(member, today);
    switches.begin(member, today);
  }

  /** Those who leave today, ascending. */
  public int[] leaversOf(int day) {
    return leaves.dueOn(day);
  }

  /** Those who switch to a rival today, ascending. */
  public int[] switchersOf(int day) {
    return switches.dueOn(day);
  }

  /** The member has gone: nothing is due any more. */
  public void forget(int member) {
    visitDay[member] = Calendar.NEVER;
    leaves.forget(member);
    switches.forget(member);
  }

  /** The member will be reviewed on this day, unless a review is noted already. */
  public void reviewOn(int member, int day) {
    if (reviewDay[member] == Members.NOT_YET) {
      reviewDay[member] = day;
      reviews.note(day, member);
    }
  }

  /** Those who are reviewed today, ascending; no further review of theirs is noted. */
  public int[] reviewedOn(int day) {
    int[] reviewed = reviews.take(day);
    for (int member : reviewed) {
      reviewDay[member] = Members.NOT_YET;
    }
    return reviewed;
  }

  /** Days on which edges may end. */
  public Calendar tieEnds() {
    return tieEnds;
  }

  /** Days on which ties may stop being close. */
  public Calendar closenessEnds() {
    return closenessEnds;
  }
}
