package lifecircle.community;

/**
 * The pages of the book on trade: offers and purchases of the day, promises broken, advertising
 * read and what members contributed.
 *
 * <p>Units: counts of today; money in yuan.
 */
public final class TradeBook {
  private int offers;
  private int conversions;
  private int repurchases;
  private int brokenPromises;
  private int contributions;
  private double advertisingRead;
  private double advertisingIncome;
  private double tradeIncome;

  /** A new page. */
  void beginDay() {
    offers = conversions = repurchases = brokenPromises = contributions = 0;
    advertisingRead = advertisingIncome = tradeIncome = 0;
  }

  /** A visitor read so many messages of advertising. */
  public void readAdvertising(double messages) {
    advertisingRead += messages;
  }

  /** Sponsors paid so many yuan. */
  public void earnFromAdvertising(double yuan) {
    advertisingIncome += yuan;
  }

  /** A visitor was made an offer. */
  public void offer() {
    offers++;
  }

  /** An offer was bought for so many yuan, by one who had bought before or not. */
  public void sell(boolean again, double yuan) {
    conversions++;
    repurchases += again ? 1 : 0;
    tradeIncome += yuan;
  }

  /** What was bought was not what had been promised. */
  public void breakPromise() {
    brokenPromises++;
  }

  /** A member contributed a piece of work. */
  public void contribute() {
    contributions++;
  }

  /** Offers made today. */
  public int offers() {
    return offers;
  }

  /** Offers bought today. */
  public int conversions() {
    return conversions;
  }

  /** Offers bought today by members who had bought before. */
  public int repurchases() {
    return repurchases;
  }

  /** Purchases of today that were not what had been promised. */
  public int brokenPromises() {
    return brokenPromises;
  }

  /** Pieces of work contributed today. */
  public int contributions() {
    return contributions;
  }

  /** Messages of advertising read today, over all readers. */
  public double advertisingRead() {
    return advertisingRead;
  }

  /** Paid by sponsors today, in yuan. */
  public double advertisingIncome() {
    return advertisingIncome;
  }

  /** Paid by members for what they bought today, in yuan. */
  public double tradeIncome() {
    return tradeIncome;
  }
}
