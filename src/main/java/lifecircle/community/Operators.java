package lifecircle.community;

import java.util.Arrays;

/**
 * The people who run the community, with their energy and the minutes they have left today for each
 * duty. An operator whose energy is spent may burn out, and then works no more.
 *
 * <p>Units: energy in [0, 1]; minutes of working time. Minutes spent never exceed minutes given.
 */
public final class Operators {
  private final int[] member;
  private final double[] energy;
  private final double[] burnoutHazard;
  private final boolean[] burntOut;
  private final double[][] minutesLeft = new double[Duty.values().length][];
  private final double[] spentToday;
  private final double[] spentByDuty = new double[Duty.values().length];
  private final double[] prepared = new double[Duty.values().length];
  private double skill = 1;

  /** Rested operators, given by their numbers as persons. */
  public Operators(int[] members) {
    member = members.clone();
    energy = new double[member.length];
    Arrays.fill(energy, 1);
    burnoutHazard = new double[member.length];
    burntOut = new boolean[member.length];
    spentToday = new double[member.length];
    for (Duty duty : Duty.values()) {
      minutesLeft[duty.ordinal()] = new double[member.length];
    }
  }

  /** How many operators were appointed. */
  public int count() {
    return member.length;
  }

  /** The operator as a person. */
  public int member(int operator) {
    return member[operator];
  }

  /** Which operator a member is, or -1 when the member is none. */
  public int operatorOf(int sought) {
    for (int operator = 0; operator < member.length; operator++) {
      if (member[operator] == sought) {
        return operator;
      }
    }
    return -1;
  }

  /** Energy, 1 = fully rested. */
  public double energy(int operator) {
    return energy[operator];
  }

  /** Sets the energy. */
  public void setEnergy(int operator, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("energy " + value + " is not inside [0, 1]");
    }
    energy[operator] = value;
  }

  /** Adds to the cumulative hazard of burning out and returns it. */
  public double addBurnoutHazard(int operator, double hazard) {
    burnoutHazard[operator] += hazard;
    return burnoutHazard[operator];
  }

  /** The operator works no more. */
  public void burnOut(int operator) {
    burntOut[operator] = true;
  }

  /** Whether the operator still works. */
  public boolean works(int operator) {
    return !burntOut[operator];
  }

  /** Whether a member is an operator who still works. */
  public boolean isAtWork(int person) {
    int operator = operatorOf(person);
    return operator >= 0 && works(operator);
  }

  /** How much of what a skilled operator does in a minute these do. */
  public void setSkill(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("skill " + share + " is not inside (0, 1]");
    }
    skill = share;
  }

  /** The minutes these operators need for what takes a skilled one so many. */
  public double minutesFor(double skilledMinutes) {
    return skilledMinutes / skill;
  }

  /** Gives the minutes of a new day for one duty. */
  public void give(int operator, Duty duty, double minutes) {
    minutesLeft[duty.ordinal()][operator] = minutes;
  }

  /**
   * The operator with most minutes left for a duty towards somebody (the first of equals), or -1
   * when none has enough. Nobody does a duty towards themselves.
   */
  public int freest(Duty duty, double minutes, int towards) {
    double[] left = minutesLeft[duty.ordinal()];
    int best = -1;
    for (int operator = 0; operator < left.length; operator++) {
      boolean able = left[operator] >= minutes && member[operator] != towards;
      if (able && (best < 0 || left[operator] > left[best])) {
        best = operator;
      }
    }
    return best;
  }

  /** Whether an operator has this many minutes left for a duty. */
  public boolean has(int operator, Duty duty, double minutes) {
    return minutesLeft[duty.ordinal()][operator] >= minutes;
  }

  /** Spends minutes on a duty; never more than are left. */
  public void spend(int operator, Duty duty, double minutes) {
    double[] left = minutesLeft[duty.ordinal()];
    if (!(minutes >= 0 && minutes <= left[operator])) {
      throw new IllegalStateException(minutes + " min of " + duty + ", but " + left[operator]);
    }
    left[operator] -= minutes;
    spentToday[operator] += minutes;
    spentByDuty[duty.ordinal()] += minutes;
  }

  /** Minutes all operators together have left for a duty. */
  public double left(Duty duty) {
    return Arrays.stream(minutesLeft[duty.ordinal()]).sum();
  }

  /** All spend minutes on a duty, each in proportion to what they have left for it. */
  public void spendTogether(Duty duty, double minutes) {
    double all = left(duty);
    if (!(minutes >= 0 && minutes <= all)) {
      throw new IllegalStateException(minutes + " min of " + duty + ", but " + all);
    }
    double share = all == 0 ? 0 : minutes / all;
    for (int operator = 0; operator < member.length; operator++) {
      spend(operator, duty, minutesLeft[duty.ordinal()][operator] * share);
    }
  }

  /** All spend what they have left for a duty on preparing it, until so much is prepared. */
  public void prepare(Duty duty, double enough) {
    double missing = Math.max(0, enough - prepared[duty.ordinal()]);
    double minutes = Math.min(missing, left(duty));
    spendTogether(duty, minutes);
    prepared[duty.ordinal()] =
        minutes < missing ? bank(duty) + minutes : Math.max(bank(duty), enough);
  }

  /** Minutes of preparation that have been spent on a duty and not yet been used. */
  public double bank(Duty duty) {
    return prepared[duty.ordinal()];
  }

  /** Uses up minutes of preparation; never more than there are. */
  public void draw(Duty duty, double minutes) {
    if (!(minutes >= 0 && minutes <= prepared[duty.ordinal()])) {
      throw new IllegalStateException(minutes + " min of " + duty + ", but " + bank(duty));
    }
    prepared[duty.ordinal()] -= minutes;
  }

  /** Minutes one operator spent since the day began. */
  public double spentToday(int operator) {
    return spentToday[operator];
  }

  /** Minutes all operators spent on a duty since the day began. */
  public double spentOn(Duty duty) {
    return spentByDuty[duty.ordinal()];
  }

  /** A new day: nothing spent yet. */
  public void beginDay() {
    Arrays.fill(spentToday, 0);
    Arrays.fill(spentByDuty, 0);
  }
}
