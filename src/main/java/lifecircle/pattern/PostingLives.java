package lifecircle.pattern;

import java.util.Arrays;

/**
 * How long newcomers keep writing: the share that does so for more than some days (Kaplan and Meier
 * 1958), the shape of a Weibull curve through it, and whether one rate for all would do.
 *
 * <p>Units: days. Lives of one day count as half a day for the rate.
 */
final class PostingLives {
  private static final int[] AGES = {1, 3, 7, 14, 30, 60, 90, 180, 365};
  private static final int FEWEST = 20;
  private static final double WITHIN_A_DAY = 0.5;

  private final int[] ended;
  private final int[] cutOff;
  private final int count;

  private PostingLives(History history) {
    Newcomers newcomers = new Newcomers(history);
    ended = new int[history.events().days() + 1];
    cutOff = new int[history.events().days() + 1];
    count = newcomers.people().length;
    for (int person : newcomers.people()) {
      (newcomers.isOver(person) ? ended : cutOff)[newcomers.life(person)]++;
    }
  }

  /** S(1), S(30), S(365), Weibull's shape and the likelihood ratio against one rate for all. */
  static double[] of(History history) {
    PostingLives lives = new PostingLives(history);
    return lives.count < FEWEST
        ? new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN}
        : new double[] {
          lives.beyond(1),
          lives.beyond(30),
          lives.beyond(365),
          lives.shape(),
          new Weibull(lives.lengths(lives.ended), lives.lengths(lives.cutOff)).likelihoodRatio()
        };
  }

  /** The share that writes for more than so many days; NaN where the record is too short. */
  private double beyond(int days) {
    double lasting = 1;
    double atRisk = count;
    for (int age = 0; age <= days && age < ended.length && atRisk > 0; age++) {
      lasting *= 1 - ended[age] / atRisk;
      atRisk -= ended[age] + cutOff[age];
    }
    return atRisk > 0 || lasting == 0 ? lasting : Double.NaN;
  }

  private double shape() {
    StraightLine line = new StraightLine();
    for (int age : AGES) {
      double lasting = beyond(age);
      if (lasting > 0 && lasting < 1) {
        line.add(StrictMath.log(age), StrictMath.log(-StrictMath.log(lasting)));
      }
    }
    return line.points() < 3 ? Double.NaN : line.slope();
  }

  private double[] lengths(int[] counts) {
    double[] lengths = new double[Arrays.stream(counts).sum()];
    int at = 0;
    for (int age = 0; age < counts.length; age++) {
      for (int k = 0; k < counts[age]; k++) {
        lengths[at++] = Math.max(WITHIN_A_DAY, age);
      }
    }
    return lengths;
  }
}
