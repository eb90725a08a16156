package lifecircle.study;

import java.util.List;
import lifecircle.quantity.Parameter;

/**
 * One condition of a founding and the range it is drawn from.
 *
 * @param key the parameter
 * @param lowest lowest value
 * @param highest highest value
 * @param scale how draws lie between them
 */
record FoundingCondition(String key, double lowest, double highest, Scale scale) {
  enum Scale {
    EVEN,
    LOGARITHMIC,
    WHOLE,
    LOGARITHMIC_WHOLE
  }

  /** All conditions that are drawn, in the order of the generator's dimensions. */
  static List<FoundingCondition> all() {
    return List.of(
        new FoundingCondition("founding.pool", 300, 5000, Scale.LOGARITHMIC_WHOLE),
        new FoundingCondition("founding.core", 0, 12, Scale.WHOLE),
        new FoundingCondition("founding.seed_members", 0, 40, Scale.WHOLE),
        new FoundingCondition("operators_act.operators", 0, 6, Scale.WHOLE),
        new FoundingCondition("arrive.word_of_mouth", 0.001, 0.02, Scale.LOGARITHMIC),
        new FoundingCondition("arrive.entry_threshold", 0, 0.6, Scale.EVEN),
        new FoundingCondition("founding.interest_spread", 0.3, 2, Scale.EVEN));
  }

  Parameter parameter() {
    return Shipped.parameter(key);
  }

  /** The value at a place between 0 (included) and 1 (excluded). */
  double at(double place) {
    return switch (scale) {
      case EVEN -> lowest + place * (highest - lowest);
      case LOGARITHMIC -> logarithmic(place);
      case WHOLE -> Math.floor(lowest + place * (highest - lowest + 1));
      case LOGARITHMIC_WHOLE -> (double) Math.round(logarithmic(place));
    };
  }

  private double logarithmic(double place) {
    return lowest * StrictMath.exp(place * StrictMath.log(highest / lowest));
  }
}
