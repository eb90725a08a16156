package lifecircle.pattern;

import java.util.Arrays;

/**
 * How long newcomers keep writing: the share that does so for more than some days (Kaplan and Meier
 * 1958), the shape of Weibull's distribution, and whether one rate for all ages would do.
 *
 * <p>Units: days; for Weibull's distribution slots of 20 minutes, a life of one slot counting half.
 */
final class PostingLives {
  private static final int FEWEST = 20;
  private static final double WITHIN_A_SLOT = 0.5;

  private final int[] ended;
  private final int[] cutOff;
  private final int count;
  private final Weibull weibull;

  private PostingLives(History history) {
    Newcomers newcomers = new Newcomers(history);
    ended = new int[history.events().days() + 1];
    cutOff = new int[history.events().days() + 1];
    count = newcomers.people().length;
    weibull = new Weibull(lengths(newcomers, true), lengths(newcomers, false));
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
          lives.weibull.shape(),
          lives.weibull.likelihoodRatio()
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

  private static double[] lengths(Newcomers newcomers, boolean over) {
    return Arrays.stream(newcomers.people())
        .filter(person -> newcomers.isOver(person) == over)
        .mapToDouble(person -> Math.max(WITHIN_A_SLOT, newcomers.slots(person)))
        .toArray();
  }
}
