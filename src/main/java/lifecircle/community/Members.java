package lifecircle.community;

import java.util.Arrays;

/**
 * Who has joined, in which circle they stand, and what each member remembers: visits, posts,
 * answers, losses. A person is outside, a member, or gone for good.
 */
public final class Members {
  private enum Standing {
    OUTSIDE,
    MEMBER,
    GONE
  }

  /** No inviter: came by founding or by media. */
  public static final int NOBODY = -1;

  /** The day of what has not happened yet. */
  public static final int NOT_YET = -1;

  private final Standing[] standing;
  private final Circle[] circle;
  private final int[] inCircle = new int[Circle.values().length];
  private final int[] joinedDay;
  private final int[] inviter;
  private final int[] firstPostDay;
  private final int[] lastVisitDay;
  private final int[] previousVisitDay;
  private final int[] lastPostDay;
  private final int[] visits;
  private final double[] habit;
  private final double[] expectedBenefit;
  private final int[] answered;
  private final int[] unanswered;
  private final double[] strengthLost;
  private final boolean[] isActive;
  private int[] active = new int[64];
  private int activeCount;
  private int members;
  private int outside;
  private final Core core = new Core();

  /** Nobody has joined yet. */
  public Members(int persons) {
    standing = new Standing[persons];
    Arrays.fill(standing, Standing.OUTSIDE);
    circle = new Circle[persons];
    Arrays.fill(circle, Circle.DIFFUSION);
    joinedDay = notYet(persons);
    inviter = new int[persons];
    Arrays.fill(inviter, NOBODY);
    firstPostDay = notYet(persons);
    lastVisitDay = notYet(persons);
    previousVisitDay = notYet(persons);
    lastPostDay = notYet(persons);
    visits = new int[persons];
    habit = new double[persons];
    expectedBenefit = new double[persons];
    answered = new int[persons];
    unanswered = new int[persons];
    strengthLost = new double[persons];
    isActive = new boolean[persons];
    outside = persons;
  }

  private static int[] notYet(int persons) {
    int[] days = new int[persons];
    Arrays.fill(days, NOT_YET);
    return days;
  }

  /** A person who was outside becomes a member, expecting this much of the community. */
  public void join(int person, Circle into, int day, double expected) {
    if (standing[person] != Standing.OUTSIDE) {
      throw new IllegalStateException("person " + person + " is " + standing[person]);
    }
    standing[person] = Standing.MEMBER;
    circle[person] = into;
    inCircle[into.ordinal()]++;
    if (into == Circle.CORE) {
      core.add(person);
    }
    joinedDay[person] = day;
    expectedBenefit[person] = expected;
    members++;
    outside--;
  }

  /** The newcomer heard of the community from this member, or {@link #NOBODY}. */
  public void invitedBy(int newcomer, int member) {
    inviter[newcomer] = member;
  }

  /** From whom the member had heard, or {@link #NOBODY}. */
  public int inviter(int member) {
    return inviter[member];
  }

  /** A member goes for good. */
  public void leave(int member) {
    if (standing[member] != Standing.MEMBER) {
      throw new IllegalStateException("person " + member + " is " + standing[member]);
    }
    standing[member] = Standing.GONE;
    inCircle[circle[member].ordinal()]--;
    if (circle[member] == Circle.CORE) {
      core.remove(member);
    }
    members--;
  }

  /** A member changes the circle. */
  public void moveTo(int member, Circle into) {
    if (standing[member] != Standing.MEMBER || circle[member] == into) {
      throw new IllegalStateException("person " + member + " cannot move to " + into);
    }
    inCircle[circle[member].ordinal()]--;
    inCircle[into.ordinal()]++;
    if (circle[member] == Circle.CORE) {
      core.remove(member);
    }
    if (into == Circle.CORE) {
      core.add(member);
    }
    circle[member] = into;
  }

  /** The core circle as a body. */
  public Core core() {
    return core;
  }

  /** Whether the person has never joined. */
  public boolean isOutside(int person) {
    return standing[person] == Standing.OUTSIDE;
  }

  /** Whether the person is a member today. */
  public boolean isMember(int person) {
    return standing[person] == Standing.MEMBER;
  }

  /** The circle of a member, or the last circle of one who has gone. */
  public Circle circle(int member) {
    return circle[member];
  }

  /** How many members there are. */
  public int count() {
    return members;
  }

  /** How many persons have never joined. */
  public int countOutside() {
    return outside;
  }

  /** How many members stand in a circle. */
  public int count(Circle where) {
    return inCircle[where.ordinal()];
  }

  /** How many persons the columns span. */
  public int persons() {
    return standing.length;
  }

  /** The member visits on this day; habit (in [0, 1]) is given by the rule that forms it. */
  public void visit(int member, int day, double newHabit) {
    previousVisitDay[member] = lastVisitDay[member];
    lastVisitDay[member] = day;
    habit[member] = newHabit;
    if (!isActive[member]) {
      isActive[member] = true;
      if (activeCount == active.length) {
        active = Arrays.copyOf(active, 2 * activeCount);
      }
      active[activeCount++] = member;
    }
  }

  /**
   * The members whose last visit is not before the given day, ascending; others cost nothing until
   * they return.
   */
  public int[] activeSince(int day) {
    int kept = 0;
    for (int k = 0; k < activeCount; k++) {
      int member = active[k];
      if (isMember(member) && lastVisitDay[member] >= day) {
        active[kept++] = member;
      } else {
        isActive[member] = false;
      }
    }
    activeCount = kept;
    int[] sorted = Arrays.copyOf(active, kept);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * The member has judged a visit; of the losses felt, this share is still felt on the next one.
   */
  public void judged(int member, double lossStillFelt) {
    visits[member]++;
    answered[member] = 0;
    unanswered[member] = 0;
    strengthLost[member] *= lossStillFelt;
  }

  /** The member posted on this day. */
  public void posted(int member, int day) {
    lastPostDay[member] = day;
    if (firstPostDay[member] == NOT_YET) {
      firstPostDay[member] = day;
    }
  }

  /** A message of the member drew its first answer, or a welcome greeted them. */
  public void wasAnswered(int member) {
    answered[member]++;
  }

  /** A message of the member stayed without an answer. */
  public void wasNotAnswered(int member) {
    unanswered[member]++;
  }

  /** A tie of this strength ended because the other one left. */
  public void lostTie(int member, double strength) {
    strengthLost[member] += strength;
  }

  /** The day of joining. */
  public int joinedDay(int member) {
    return joinedDay[member];
  }

  /** The last day of visiting, or {@link #NOT_YET}. */
  public int lastVisitDay(int member) {
    return lastVisitDay[member];
  }

  /** The day of visiting before the last, or {@link #NOT_YET}. */
  public int previousVisitDay(int member) {
    return previousVisitDay[member];
  }

  /** The day of the last message, or {@link #NOT_YET}. */
  public int lastPostDay(int member) {
    return lastPostDay[member];
  }

  /** The day of the first message, or {@link #NOT_YET}. */
  public int firstPostDay(int member) {
    return firstPostDay[member];
  }

  /** How many visits the member has judged. */
  public int visits(int member) {
    return visits[member];
  }

  /** Habit of visiting, in [0, 1]. */
  public double habit(int member) {
    return habit[member];
  }

  /** What the member expected of the community on joining, in [0, 1]. */
  public double expectedBenefit(int member) {
    return expectedBenefit[member];
  }

  /** Messages that drew an answer (and welcomes) since the last judgement. */
  public int answered(int member) {
    return answered[member];
  }

  /** Messages that stayed unanswered since the last judgement. */
  public int unanswered(int member) {
    return unanswered[member];
  }

  /** Strength of ties lost to leaving, as far as it is still felt. */
  public double strengthLost(int member) {
    return strengthLost[member];
  }
}
