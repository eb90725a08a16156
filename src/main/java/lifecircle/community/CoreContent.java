package lifecircle.community;

/**
 * What the core has settled and nobody has carried into discussion yet (沉淀).
 *
 * <p>Units: messages; a part of one is left when it is half forgotten.
 */
public final class CoreContent {
  private double settled;
  private double settledQuality;

  /** A member of the core has settled a message of this quality. */
  public void settle(double quality) {
    settled++;
    settledQuality += quality;
  }

  /** Settled messages that wait. */
  public double settled() {
    return settled;
  }

  /** Takes one settled message away to ferment it; returns its (average) quality. */
  public double take() {
    if (!(settled >= 1)) {
      throw new IllegalStateException("nothing is settled: " + settled);
    }
    double average = settledQuality / settled;
    settled--;
    settledQuality -= average;
    return average;
  }

  /** Settled content ages: this share of it is forgotten. */
  public void forget(double share) {
    settled -= settled * share;
    settledQuality -= settledQuality * share;
  }
}
