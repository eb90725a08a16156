package lifecircle.community;

import java.util.Arrays;

/**
 * When things come due: visits, leaves, media exposures, the end of ties and of closeness. Members
 * who are away cost nothing until their day.
 *
 * <p>Units: days counted from the founding; hazards as cumulative numbers against an Exp(1)
 * threshold.
 */
public final class Appointments {
  private final Calendar visits;
  private final Calendar leaves;
  private final Calendar media;
  private final Calendar tieEnds;
  private final Calendar closenessEnds;
  private final Calendar reviews;
  private final int[] reviewDay;
  private final int[] visitDay;
  private final int[] leaveDay;
  private final double[] leaveHazard;
  private final double[] leaveRate;
  private final int[] leaveRateSince;

  /** Nothing is due for this many persons within this many days. */
  public Appointments(int persons, int days) {
    visits = new Calendar(days);
    leaves = new Calendar(days);
    media = new Calendar(days);
    tieEnds = new Calendar(days);
    closenessEnds = new Calendar(days);
    reviews = new Calendar(days);
    reviewDay = new int[persons];
    Arrays.fill(reviewDay, Members.NOT_YET);
    visitDay = new int[persons];
    leaveDay = new int[persons];
    Arrays.fill(visitDay, Calendar.NEVER);
    Arrays.fill(leaveDay, Calendar.NEVER);
    leaveHazard = new double[persons];
    leaveRate = new double[persons];
    leaveRateSince = new int[persons];
  }

  /** The member will visit on this day, and not on the day noted before. */
  public void visitOn(int member, int day) {
    visitDay[member] = day;
    visits.note(day, member);
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
    leaveHazard[member] += leaveRate[member] * (today - leaveRateSince[member]);
    leaveRate[member] = perDay;
    leaveRateSince[member] = today;
    leaveDay[member] = Calendar.firstDayBeyond(today, threshold - leaveHazard[member], perDay);
    leaves.note(leaveDay[member], member);
  }

  /** The member starts to be at risk today, with nothing accumulated. */
  public void riskBegins(int member, int today) {
    leaveRateSince[member] = today;
  }

  /** Those who leave today, ascending. */
  public int[] leaversOf(int day) {
    return Arrays.stream(leaves.take(day)).filter(member -> leaveDay[member] == day).toArray();
  }

  /** The member has gone: nothing is due any more. */
  public void forget(int member) {
    visitDay[member] = Calendar.NEVER;
    leaveDay[member] = Calendar.NEVER;
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

  /** Days on which persons outside come across the community in media. */
  public Calendar media() {
    return media;
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
