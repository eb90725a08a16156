package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;

/**
 * How a member's contribution looks to those who judge it: the quality of own messages summed over
 * 28 days, times a lognormal error of median 1 that is new every day.
 *
 * <p>Units: perfect messages in 28 days.
 */
final class Merit {
  private final Community c;
  private final Luck luck;
  private final int day;
  private final double noise;

  Merit(Community c, Today today, double noise) {
    this.c = c;
    this.luck = today.luck();
    this.day = today.day();
    this.noise = noise;
  }

  /** The contribution as it is seen today. */
  double seen(int member) {
    double error = luck.normal(Purpose.MERIT_NOISE, c.persons().key(member), day, 0);
    return c.contributions().of(member, day) * StrictMath.exp(noise * error);
  }
}
