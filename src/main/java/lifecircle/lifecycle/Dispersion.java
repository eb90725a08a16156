package lifecircle.lifecycle;

/**
 * How much more than by counting alone counts scatter around their mean: a law and its number.
 *
 * @param law how the variance grows with the mean
 * @param rung the place on the ladder of the law
 */
record Dispersion(VarianceLaw law, int rung) {
  /** Where a fit begins. */
  static Dispersion middle(VarianceLaw law) {
    return new Dispersion(law, law == VarianceLaw.LINEAR ? 5 : law.rungs() / 2);
  }

  /** α or φ. */
  double value() {
    return law.value(rung);
  }

  /** Variance over mean. */
  double overMean(double mean) {
    return switch (law) {
      case QUADRATIC -> 1 + value() * mean;
      case LINEAR -> value();
    };
  }

  /** The α that gives the same variance at a mean. */
  double alphaAt(double mean) {
    return switch (law) {
      case QUADRATIC -> value();
      case LINEAR -> (value() - 1) / StrictMath.max(1, mean);
    };
  }

  boolean hasNext(int way) {
    return rung + way >= 0 && rung + way < law.rungs();
  }

  Dispersion next(int way) {
    return new Dispersion(law, rung + way);
  }
}
