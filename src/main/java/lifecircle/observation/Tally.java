package lifecircle.observation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import lifecircle.community.Accounts;
import lifecircle.community.Book;
import lifecircle.community.Circle;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Members;
import lifecircle.community.Reason;

/**
 * The counting of one evening: everything that needs a walk over all members, done once. Indicators
 * read from here.
 *
 * <p>Units: members, ties a member; commitment in [−1, 1]; interests in spreads of interest.
 */
public final class Tally {
  /**
   * A member who has not posted for so long is silent (E12); who has not visited for so long is
   * dormant.
   */
  public static final int SILENCE_DAYS = 84;

  /** Who is attached at least this strongly counts as attached. */
  private static final double LEAST_ATTACHMENT = 0.1;

  private final Community c;
  private final int day;
  private final int[] ties;
  private final double[] commitment;
  private final double[] interest;
  private final double attachmentSum;
  private final int attached;
  private final int dormant;
  private final double trust;
  private final int trusting;
  private final int silent;
  private final Posters posters;
  private final Partners partners;
  private final Holdings holdings;

  Tally(Community c, int day, Partners partners) {
    this.c = c;
    this.day = day;
    this.partners = partners;
    this.posters = new Posters(c, day);
    this.holdings = new Holdings(c);
    Members members = c.members();
    int count = members.count();
    ties = new int[count];
    commitment = new double[count];
    interest = new double[count];
    int at = 0;
    int away = 0;
    int quiet = 0;
    double trustSum = 0;
    int customers = 0;
    double attachments = 0;
    int followers = 0;
    for (int person = 0; person < members.persons(); person++) {
      if (members.isMember(person)) {
        ties[at] = c.ties().tieCount(person);
        commitment[at] = c.accounts().commitment(person);
        trustSum += c.customers().trust(person);
        customers += c.customers().isKnown(person) ? 1 : 0;
        interest[at] = c.tastes().interest(person);
        double attachment = c.attachments().strengthOn(person, day);
        attachments += attachment;
        followers += attachment >= LEAST_ATTACHMENT ? 1 : 0;
        at++;
        away += isBefore(Math.max(members.lastVisitDay(person), members.joinedDay(person))) ? 1 : 0;
        quiet += isBefore(members.lastPostDay(person)) ? 1 : 0;
      }
    }
    attachmentSum = attachments;
    attached = followers;
    dormant = away;
    trust = trustSum;
    trusting = customers;
    silent = quiet;
    Arrays.sort(ties);
    Arrays.sort(commitment);
  }

  private boolean isBefore(int then) {
    return then == Members.NOT_YET || then <= day - SILENCE_DAYS;
  }

  /** The community as it is this evening. */
  Community community() {
    return c;
  }

  /** Days since the founding. */
  int day() {
    return day;
  }

  /** Who posted in the last 30 days, and how much. */
  Posters posters() {
    return posters;
  }

  /** Who turned to whom in the last 30 days. */
  Partners partners() {
    return partners;
  }

  /** Members who have not visited for 84 days. */
  int dormant() {
    return dormant;
  }

  /** Members who have not posted for 84 days, or never. */
  int silent() {
    return silent;
  }

  /** The mean of ties, in ties a member. */
  double meanTies() {
    return ratio(2.0 * c.ties().tieCount(), c.members().count());
  }

  /** A quantile of ties a member. */
  double tiesQuantile(double share) {
    return ties.length == 0 ? Double.NaN : ties[rank(share, ties.length)];
  }

  /** A quantile of commitment. */
  double commitmentQuantile(double share) {
    return commitment.length == 0 ? Double.NaN : commitment[rank(share, commitment.length)];
  }

  /** Mean of one account over all members, exact in ledger units before the division. */
  double meanAccount(Reason reason) {
    long held = c.accounts().booked(reason) - c.accounts().carriedAway(reason);
    return ratio(held / (double) Accounts.ONE, c.members().count());
  }

  /** Mean of one account over the members of a circle, exact before the division. */
  double meanAccount(Reason reason, Circle circle) {
    double held = holdings.of(reason, circle) / (double) Accounts.ONE;
    return ratio(held, c.members().count(circle));
  }

  /** Mean energy of the core circle. */
  double coreEnergy() {
    int[] core = c.members().core().members();
    return ratio(Arrays.stream(core).mapToDouble(c.vigour()::energy).sum(), core.length);
  }

  /** Mean commitment over all members. */
  double meanCommitment() {
    long held = 0;
    for (Reason reason : Reason.values()) {
      held += c.accounts().booked(reason) - c.accounts().carriedAway(reason);
    }
    return ratio(held / (double) Accounts.ONE, c.members().count());
  }

  /** Mean trust over the members who have visited since there is trade. */
  double meanTrust() {
    return ratio(trust, trusting);
  }

  /** The part of the members who are attached to a star or leader, at least to 0.1. */
  double attachedShare() {
    return ratio(attached, c.members().count());
  }

  /** Mean attachment to a star or leader over all members. */
  double meanAttachment() {
    return ratio(attachmentSum, c.members().count());
  }

  /** How far the theme is from where it was founded, in spreads of interest. */
  double themeDistance() {
    return perResident(number -> distance(c.groups().of(number)));
  }

  private static double distance(Group group) {
    return Math.abs(group.theme() - group.charter().theme());
  }

  /** Standard deviation of the present interests of the members. */
  double interestSpread() {
    double mean = ratio(Arrays.stream(interest).sum(), interest.length);
    double squares = Arrays.stream(interest).map(x -> (x - mean) * (x - mean)).sum();
    return StrictMath.sqrt(ratio(squares, interest.length));
  }

  /** The part of the messages whose fate was decided today that drew an answer. */
  double answeredShare() {
    int answered = answered();
    return ratio(answered, answered + c.book().unanswered());
  }

  /** Messages that drew their first answer today. */
  int answered() {
    int answered = 0;
    for (Circle circle : Circle.values()) {
      answered += c.book().answeredFirstBy(circle);
    }
    return answered;
  }

  /** Median minutes to the first answer, to the slot. */
  double medianAnswerMinutes() {
    int answered = answered();
    int seen = 0;
    for (int slots = 0; slots <= Book.LONGEST_DELAY_SLOTS; slots++) {
      seen += c.book().answersAfter(slots);
      if (answered > 0 && 2 * seen >= answered) {
        return slots * (double) Clock.MINUTES_PER_SLOT;
      }
    }
    return Double.NaN;
  }

  /** Novelty of the themes, weighted by who lives in each home group. */
  double novelty() {
    return perResident(number -> c.groups().of(number).novelty());
  }

  /** Order, weighted by who lives in each home group. */
  double meanOrder() {
    return perResident(number -> c.groups().of(number).care().order());
  }

  /** How many live together, as the average member sees it. */
  double meanGroupSize() {
    return perResident(c.groups()::residents);
  }

  /** The mean of a number of home groups over those who live in them. */
  private double perResident(IntToDoubleFunction ofGroup) {
    double sum = 0;
    int residents = 0;
    for (int number = 0; number < c.groups().count(); number++) {
      if (c.groups().isHome(number)) {
        sum += c.groups().residents(number) * ofGroup.applyAsDouble(number);
        residents += c.groups().residents(number);
      }
    }
    return ratio(sum, residents);
  }

  /** Mean energy of the operators who still work. */
  double operatorEnergy() {
    double sum = 0;
    int working = 0;
    for (int operator = 0; operator < c.operators().count(); operator++) {
      if (c.operators().works(operator)) {
        sum += c.operators().energy(operator);
        working++;
      }
    }
    return ratio(sum, working);
  }

  /** Operators who still work. */
  int operatorsAtWork() {
    int working = 0;
    for (int operator = 0; operator < c.operators().count(); operator++) {
      working += c.operators().works(operator) ? 1 : 0;
    }
    return working;
  }

  /** A part of a whole; a part of nothing is no data. */
  static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  /** Where in a sorted row of so many numbers a quantile stands. */
  private static int rank(double share, int count) {
    return (int) Math.min(count - 1, Math.floor(share * count));
  }
}
