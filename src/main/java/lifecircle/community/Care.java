package lifecircle.community;

/**
 * Who looks after one group today: the minutes its own organiser has for it, and how well order is
 * kept.
 *
 * <p>Units: minutes of today; order in [0, 1], 1 = all that the format needs is done.
 */
public final class Care {
  private double upkeepMinutes;
  private double answeringMinutes;
  private double fermentingMinutes;
  private double order = 1;

  /** The organiser has spent and can spend these minutes today. */
  public void organise(double upkeep, double answering, double fermenting) {
    if (!(upkeep >= 0 && answering >= 0 && fermenting >= 0)) {
      throw new IllegalArgumentException(
          "minutes " + upkeep + ", " + answering + ", " + fermenting);
    }
    upkeepMinutes = upkeep;
    answeringMinutes = answering;
    fermentingMinutes = fermenting;
  }

  /** What the organiser has spent on keeping order. */
  public double upkeepMinutes() {
    return upkeepMinutes;
  }

  /** Takes so many minutes of answering, if the organiser has them. */
  public boolean spendAnswering(double minutes) {
    boolean has = answeringMinutes >= minutes;
    answeringMinutes -= has ? minutes : 0;
    return has;
  }

  /** Takes so many minutes of fermenting, if the organiser has them. */
  public boolean spendFermenting(double minutes) {
    boolean has = fermentingMinutes >= minutes;
    fermentingMinutes -= has ? minutes : 0;
    return has;
  }

  /** How well order is kept. */
  public double order() {
    return order;
  }

  /** Order is kept this well today. */
  public void setOrder(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("order " + share + " is not inside [0, 1]");
    }
    order = share;
  }
}
