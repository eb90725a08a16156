package lifecircle.community;

import java.util.Arrays;

/**
 * The book of the day: every change is entered here by the process that makes it, with its reason,
 * and read in the evening. Joins minus leaves give the member curve exactly.
 */
public final class Book {
  /** Answers later than this many slots do not occur. */
  public static final int LONGEST_DELAY_SLOTS = 36;

  private final int[] joined = new int[Path.values().length];
  private final int[] joinedInto = new int[Circle.values().length];
  private final int[][] movedFrom = new int[Cause.values().length][Circle.values().length];
  private final int[][] movedInto = new int[Cause.values().length][Circle.values().length];
  private final int[][] left = new int[Reason.values().length][Circle.values().length];
  private final int[] answeredFirstBy = new int[Circle.values().length];
  private final int[] answerDelay = new int[LONGEST_DELAY_SLOTS + 1];
  private final TradeBook trade = new TradeBook();
  private int turnedAway;
  private int splits;
  private int trained;
  private int openers;
  private int answers;
  private int questions;
  private int unanswered;
  private double qualitySum;
  private int tiesOpened;
  private int tiesFaded;
  private int tiesYielded;
  private int tiesLeftBehind;
  private int eventsHeld;
  private int attendees;
  private int woken;
  private int readers;
  private double benefitSum;
  private double overloadSum;

  /** A new page. */
  public void beginDay() {
    Arrays.fill(joined, 0);
    Arrays.fill(joinedInto, 0);
    for (Cause cause : Cause.values()) {
      Arrays.fill(movedFrom[cause.ordinal()], 0);
      Arrays.fill(movedInto[cause.ordinal()], 0);
    }
    for (int[] circles : left) {
      Arrays.fill(circles, 0);
    }
    Arrays.fill(answeredFirstBy, 0);
    Arrays.fill(answerDelay, 0);
    turnedAway = 0;
    splits = 0;
    trained = 0;
    openers = answers = questions = unanswered = 0;
    tiesOpened = tiesFaded = tiesYielded = tiesLeftBehind = 0;
    eventsHeld = attendees = woken = 0;
    readers = 0;
    qualitySum = benefitSum = overloadSum = 0;
    trade.beginDay();
  }

  /** Somebody joined a circle. */
  public void join(Path path, Circle into) {
    joined[path.ordinal()]++;
    joinedInto[into.ordinal()]++;
  }

  /** A member moved from one circle to another. */
  public void move(Circle from, Circle to, Cause cause) {
    movedFrom[cause.ordinal()][from.ordinal()]++;
    movedInto[cause.ordinal()][to.ordinal()]++;
  }

  /** A group split off another. */
  public void split() {
    splits++;
  }

  /** An organiser was trained. */
  public void train() {
    trained++;
  }

  /** Somebody wanted to join and found no seat. */
  public void turnAway() {
    turnedAway++;
  }

  /** A member of a circle left for a reason. */
  public void leave(Reason reason, Circle circle) {
    left[reason.ordinal()][circle.ordinal()]++;
  }

  /** A message was written. */
  public void write(boolean opens, boolean asks, double quality) {
    if (opens) {
      openers++;
    } else {
      answers++;
    }
    if (asks) {
      questions++;
    }
    qualitySum += quality;
  }

  /** A message drew its first answer, after so many slots, from a member of this circle. */
  public void firstAnswer(int delaySlots, Circle by) {
    answerDelay[Math.min(delaySlots, LONGEST_DELAY_SLOTS)]++;
    answeredFirstBy[by.ordinal()]++;
  }

  /** A message will draw no answer any more. */
  public void noAnswer() {
    unanswered++;
  }

  /** A tie was formed. */
  public void openTie() {
    tiesOpened++;
  }

  /** A tie ended because the two did not meet. */
  public void fadeTie() {
    tiesFaded++;
  }

  /** A tie ended because its place was needed. */
  public void yieldTie() {
    tiesYielded++;
  }

  /** A tie ended because one of the two left. */
  public void leaveTieBehind() {
    tiesLeftBehind++;
  }

  /** An event was held, and so many came. */
  public void holdEvent(int came) {
    eventsHeld++;
    attendees += came;
  }

  /** An event woke a dormant member. */
  public void wake() {
    woken++;
  }

  /** A visitor read, and found benefit and overload to this degree (both in [0, 1]). */
  public void read(double benefit, double overload) {
    readers++;
    benefitSum += benefit;
    overloadSum += overload;
  }

  /** The pages on trade. */
  public TradeBook trade() {
    return trade;
  }

  /** Joins of today by a path. */
  public int joined(Path path) {
    return joined[path.ordinal()];
  }

  /** Groups that split off today. */
  public int splits() {
    return splits;
  }

  /** Organisers trained today. */
  public int trained() {
    return trained;
  }

  /** Who found no seat today. */
  public int turnedAway() {
    return turnedAway;
  }

  /** Joins of today into a circle. */
  public int joinedInto(Circle circle) {
    return joinedInto[circle.ordinal()];
  }

  /** Moves of today out of a circle. */
  public int movedFrom(Circle circle, Cause cause) {
    return movedFrom[cause.ordinal()][circle.ordinal()];
  }

  /** Moves of today into a circle. */
  public int movedInto(Circle circle, Cause cause) {
    return movedInto[cause.ordinal()][circle.ordinal()];
  }

  /** Moves of today for a cause. */
  public int moved(Cause cause) {
    return Arrays.stream(movedInto[cause.ordinal()]).sum();
  }

  /** Leaves of today by reason and circle. */
  public int left(Reason reason, Circle circle) {
    return left[reason.ordinal()][circle.ordinal()];
  }

  /** Openers of today. */
  public int openers() {
    return openers;
  }

  /** Answers of today. */
  public int answers() {
    return answers;
  }

  /** Questions of today. */
  public int questions() {
    return questions;
  }

  /** Messages given up without an answer today. */
  public int unanswered() {
    return unanswered;
  }

  /** Messages answered for the first time today, by the circle of who answered. */
  public int answeredFirstBy(Circle circle) {
    return answeredFirstBy[circle.ordinal()];
  }

  /** First answers of today after exactly so many slots. */
  public int answersAfter(int slots) {
    return answerDelay[slots];
  }

  /** Sum of the quality of today's messages. */
  public double qualitySum() {
    return qualitySum;
  }

  /** Ties formed today. */
  public int tiesOpened() {
    return tiesOpened;
  }

  /** Ties that faded today. */
  public int tiesFaded() {
    return tiesFaded;
  }

  /** Ties that yielded their place today. */
  public int tiesYielded() {
    return tiesYielded;
  }

  /** Ties that ended today because one of the two left. */
  public int tiesLeftBehind() {
    return tiesLeftBehind;
  }

  /** Events held today. */
  public int eventsHeld() {
    return eventsHeld;
  }

  /** Members who came to an event today. */
  public int attendees() {
    return attendees;
  }

  /** Dormant members whom an event woke today. */
  public int woken() {
    return woken;
  }

  /** Visitors who read today. */
  public int readers() {
    return readers;
  }

  /** Sum of the benefit of reading over today's readers. */
  public double benefitSum() {
    return benefitSum;
  }

  /** Sum of overload over today's readers. */
  public double overloadSum() {
    return overloadSum;
  }
}
