package lifecircle.process;

import java.util.Locale;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;

/** How the number of openers is distributed over persons. Both forms have the same median. */
public enum OpenersForm {
  /** The logarithm is normal. */
  LOGNORMAL,
  /** The tail is a power: P(more than x) falls as x to the minus tail index. */
  PARETO;

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Openers a day of one person, in neutral mood. */
  double drawn(FoundingParameters parameters, Luck luck, long key) {
    double median = parameters.openersMedian();
    return switch (this) {
      case LOGNORMAL ->
          luck.lognormal(median, parameters.openersSpread(), Purpose.TRAIT_OUTSPOKENNESS, key);
      case PARETO -> {
        double above = 1 - luck.uniform(Purpose.TRAIT_OUTSPOKENNESS, key, 0, 0);
        yield median * StrictMath.pow(2 * above, -1 / parameters.openersTail());
      }
    };
  }
}
