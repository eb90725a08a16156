package lifecircle.experiment;

/**
 * How many of all, as a share with its 95 % interval. Source: Wilson (1927), eq. 14, which stays
 * between 0 and 1 and says something even where none or all are counted.
 *
 * @param of how many
 * @param all of how many
 */
public record Proportion(int of, int all) {
  /** The normal deviate that a share of 0.025 exceeds. */
  static final double Z = 1.959963984540054;

  /** Refuses more than all. */
  public Proportion {
    if (!(of >= 0 && of <= all)) {
      throw new IllegalArgumentException(of + " of " + all);
    }
  }

  /** The share; NaN of nobody. */
  public double share() {
    return (double) of / all;
  }

  /** Where the interval of the share begins; NaN of nobody. */
  public double low() {
    return of == 0 && all > 0 ? 0 : centre() - reach();
  }

  /** Where it ends; NaN of nobody. */
  public double high() {
    return of == all && all > 0 ? 1 : centre() + reach();
  }

  private double centre() {
    return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
  }

  private double reach() {
    double variance = share() * (1 - share()) / all + Z * Z / (4.0 * all * all);
    return Z * Math.sqrt(variance) / (1 + Z * Z / all);
  }
}
