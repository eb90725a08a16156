package lifecircle.lifecycle;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The passage from one stage to the next, with what speaks for it.
 *
 * <p>A passage stands at a <em>break</em>, where the fitted line bends, or at a <em>level</em>,
 * where the straight line passes a share of the height, for a silence that begins with the first
 * empty period the level 0; only a break is a turn in the data.
 *
 * <p>Units: periods counted from 0.
 *
 * @param before the stage that ends
 * @param after the stage that begins
 * @param period first period of the stage that begins
 * @param earliest lower end of its 95 % interval: profile likelihood for a break, error of the
 *     fitted level for a passage of a level
 * @param latest upper end of it
 * @param evidence what is lost without the break, or without the rise or fall through the level
 * @param level the level that is passed, as a share of the height of its own hump, for silence of
 *     the highest one; empty for a break
 * @param threshold where the threshold cross-check puts the same passage, empty if nowhere
 * @param agrees whether the cross-check lies within the interval, within four weeks of the period,
 *     or within a twentieth of the whole curve
 */
public record Boundary(
    Stage before,
    Stage after,
    int period,
    int earliest,
    int latest,
    Evidence evidence,
    OptionalDouble level,
    OptionalInt threshold,
    boolean agrees) {
  /** Refuses an interval that does not hold its period. */
  public Boundary {
    if (!(earliest <= period && period <= latest)) {
      throw new IllegalArgumentException(
          "boundary " + period + " is not inside [" + earliest + ", " + latest + "]");
    }
  }
}
