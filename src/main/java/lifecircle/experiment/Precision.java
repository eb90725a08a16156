package lifecircle.experiment;

/**
 * How narrow the 95 % interval of a mean must become. The mean is that of an indicator over the
 * whole life or of a measure, over runs; in a comparison that of the paired difference of every arm
 * from the first.
 *
 * <p>The interval is Student's; that of {@code never_took_off}, a share, Wilson's. Runs that do not
 * scatter at all are never enough, nor is a share of a mean that is 0.
 *
 * <p>Judged in run order after each batch of {@link Design#BATCH} runs, never before two batches.
 * Looking again and again makes the interval at the stop a little too narrow (Chow and Robbins
 * 1965); that is said wherever it is used.
 *
 * @param name the indicator or measure
 * @param halfWidth half the width that is narrow enough, at most
 * @param ofMean whether that is a share of the mean of the first arm; in the unit of the indicator
 *     otherwise
 */
public record Precision(String name, double halfWidth, boolean ofMean) {
  /** Refuses a width that no interval can have. */
  public Precision {
    if (!(halfWidth > 0 && Double.isFinite(halfWidth))) {
      throw new IllegalArgumentException(name + ": a half width of " + halfWidth);
    }
  }
}
