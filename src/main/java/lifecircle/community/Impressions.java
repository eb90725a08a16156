package lifecircle.community;

/**
 * What each visitor took from reading on the last visit.
 *
 * <p>Units: shares in [0, 1].
 */
public final class Impressions {
  private final double[] benefit;
  private final double[] irrelevance;
  private final double[] overload;
  private final double[] quality;

  /** No impressions yet. */
  public Impressions(int persons) {
    benefit = new double[persons];
    irrelevance = new double[persons];
    overload = new double[persons];
    quality = new double[persons];
  }

  /** Replaces the impressions of a visitor. */
  public void take(int visitor, double newBenefit, double newIrrelevance, double newOverload) {
    benefit[visitor] = newBenefit;
    irrelevance[visitor] = newIrrelevance;
    overload[visitor] = newOverload;
  }

  /** How good what was relevant to the visitor was on average; 0 when nothing was read. */
  public void takeQuality(int visitor, double newQuality) {
    quality[visitor] = newQuality;
  }

  /** Quality of what was read and relevant. */
  public double quality(int visitor) {
    return quality[visitor];
  }

  /** Benefit from relevant messages of good quality. */
  public double benefit(int visitor) {
    return benefit[visitor];
  }

  /**
   * Share of what was read that was not for this visitor, or of what was promised and not found.
   */
  public double irrelevance(int visitor) {
    return irrelevance[visitor];
  }

  /** Share of what was there to read that was too much. */
  public double overload(int visitor) {
    return overload[visitor];
  }
}
