package lifecircle.lifecycle;

import java.util.List;

/**
 * What a table of stages rests on.
 *
 * @param shape the shape of the whole curve
 * @param boundaries the passages between the stages, one fewer than stages
 * @param bends the periods where the fitted line bends, whether or not a stage begins there
 * @param whole what the bends together gain, and how many random walks gain as much
 * @param fit how well the line fits
 * @param setAside the periods that have no part in the line
 * @param thresholds the cross-check
 * @param lifetime how long the community lived
 */
public record StageEvidence(
    Shape shape,
    List<Boundary> boundaries,
    List<Integer> bends,
    Evidence whole,
    LineFit fit,
    SetAside setAside,
    ThresholdStages thresholds,
    Lifetime lifetime) {
  /** Keeps copies. */
  public StageEvidence {
    boundaries = List.copyOf(boundaries);
    bends = List.copyOf(bends);
  }
}
