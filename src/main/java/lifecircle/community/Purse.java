package lifecircle.community;

import java.util.Arrays;

/**
 * The money of the community: what the founders gave and what trade brings, less what operators pay
 * for. Nothing is bought on credit.
 *
 * <p>Units: yuan.
 */
public final class Purse {
  private final double[] spentToday = new double[Expense.values().length];
  private double balance;
  private double earnedToday;

  /** A purse with this much in it. */
  public Purse(double yuan) {
    if (!(yuan >= 0)) {
      throw new IllegalArgumentException(yuan + " yuan is not at least 0");
    }
    balance = yuan;
  }

  /** What is left, in yuan. */
  public double balance() {
    return balance;
  }

  /** Puts money in. */
  public void earn(double yuan) {
    if (!(yuan >= 0)) {
      throw new IllegalArgumentException(yuan + " yuan is not at least 0");
    }
    balance += yuan;
    earnedToday += yuan;
  }

  /** Pays for something; never more than is there. */
  public void pay(Expense expense, double yuan) {
    if (!(yuan >= 0 && yuan <= balance)) {
      throw new IllegalStateException(yuan + " yuan for " + expense + ", but " + balance);
    }
    balance -= yuan;
    spentToday[expense.ordinal()] += yuan;
  }

  /** Paid for one kind of thing since the day began, in yuan. */
  public double spentToday(Expense expense) {
    return spentToday[expense.ordinal()];
  }

  /** Earned since the day began, in yuan. */
  public double earnedToday() {
    return earnedToday;
  }

  /** A new day: nothing paid or earned yet. */
  public void beginDay() {
    Arrays.fill(spentToday, 0);
    earnedToday = 0;
  }
}
