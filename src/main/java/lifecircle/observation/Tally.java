package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Accounts;
import lifecircle.community.Book;
import lifecircle.community.Circle;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Members;
import lifecircle.community.Postings;
import lifecircle.community.Reason;

/**
 * The counting of one evening: everything that needs a walk over all members, done once. Indicators
 * read from here.
 *
 * <p>Units: members, ties a member, messages in 30 days; commitment in [−1, 1]; windows end this
 * evening.
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
  private final int[] messagesOfPosters30d;
  private final int[] postersByDaysAgo = new int[Postings.WINDOW_DAYS];
  private final double[] interest;
  private final double attachmentSum;
  private final int attached;
  private final int dormant;
  private final double trust;
  private final int trusting;
  private final int silent;
  private final Partners partners;
  private final Holdings holdings;

  Tally(Community c, int day, Partners partners) {
    this.c = c;
    this.day = day;
    this.partners = partners;
    this.holdings = new Holdings(c);
    Members members = c.members();
    int count = members.count();
    ties = new int[count];
    commitment = new double[count];
    interest = new double[count];
    int[] messages = new int[count];
    int at = 0;
    int posters = 0;
    int away = 0;
    int quiet = 0;
    double trustSum = 0;
    int customers = 0;
    double attachments = 0;
    int followers = 0;
    for (int person = 0; person < members.persons(); person++) {
      int lastPost = members.lastPostDay(person);
      if (lastPost != Members.NOT_YET && lastPost > day - Postings.WINDOW_DAYS) {
        postersByDaysAgo[day - lastPost]++;
      }
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
        if (c.postings().inWindow(person) > 0) {
          messages[posters++] = c.postings().inWindow(person);
        }
        away += isBefore(Math.max(members.lastVisitDay(person), members.joinedDay(person))) ? 1 : 0;
        quiet += isBefore(lastPost) ? 1 : 0;
      }
    }
    attachmentSum = attachments;
    attached = followers;
    dormant = away;
    trust = trustSum;
    trusting = customers;
    silent = quiet;
    messagesOfPosters30d = Arrays.copyOf(messages, posters);
    Arrays.sort(ties);
    Arrays.sort(commitment);
    Arrays.sort(messagesOfPosters30d);
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

  /**
   * Distinct persons who posted within so many days, 30 at most, whether or not they are still
   * members.
   */
  int postersWithin(int days) {
    return Arrays.stream(postersByDaysAgo, 0, days).sum();
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
    double sum = 0;
    int seats = 0;
    for (int number = 0; number < c.groups().count(); number++) {
      if (c.groups().isHome(number)) {
        Group group = c.groups().of(number);
        sum += c.groups().residents(number) * Math.abs(group.theme() - group.charter().theme());
        seats += c.groups().residents(number);
      }
    }
    return ratio(sum, seats);
  }

  /** Standard deviation of the present interests of the members. */
  double interestSpread() {
    double mean = ratio(Arrays.stream(interest).sum(), interest.length);
    double squares = Arrays.stream(interest).map(x -> (x - mean) * (x - mean)).sum();
    return StrictMath.sqrt(ratio(squares, interest.length));
  }

  /** Gini coefficient of messages in 30 days over those who posted. */
  double gini() {
    int n = messagesOfPosters30d.length;
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      sum += messagesOfPosters30d[i];
      weighted += (i + 1.0) * messagesOfPosters30d[i];
    }
    return ratio(2 * weighted - (n + 1) * sum, n * sum);
  }

  /** The part of the messages of 30 days that the most active share of all members wrote. */
  double topShare(double share) {
    int n = messagesOfPosters30d.length;
    int top = (int) Math.ceil(share * c.members().count());
    double all = 0;
    double topped = 0;
    for (int i = 0; i < n; i++) {
      all += messagesOfPosters30d[i];
      topped += i >= n - top ? messagesOfPosters30d[i] : 0;
    }
    return ratio(topped, all);
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
    double sum = 0;
    int seats = 0;
    for (int group = 0; group < c.groups().count(); group++) {
      if (c.groups().isHome(group)) {
        sum += c.groups().residents(group) * c.groups().of(group).novelty();
        seats += c.groups().residents(group);
      }
    }
    return ratio(sum, seats);
  }

  /** Order, weighted by who lives in each home group. */
  double meanOrder() {
    double sum = 0;
    int seats = 0;
    for (int group = 0; group < c.groups().count(); group++) {
      if (c.groups().isHome(group)) {
        sum += c.groups().residents(group) * c.groups().of(group).care().order();
        seats += c.groups().residents(group);
      }
    }
    return ratio(sum, seats);
  }

  /** How many live together, as the average member sees it. */
  double meanGroupSize() {
    double squares = 0;
    int seats = 0;
    for (int group = 0; group < c.groups().count(); group++) {
      if (c.groups().isHome(group)) {
        squares += (double) c.groups().residents(group) * c.groups().residents(group);
        seats += c.groups().residents(group);
      }
    }
    return ratio(squares, seats);
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
