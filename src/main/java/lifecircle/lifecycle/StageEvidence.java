package lifecircle.lifecycle;

import java.util.List;

/**
 * What a table of stages rests on: the boundaries, the quality of the fit, the cross-check and the
 * lifetime.
 *
 * <p>Units: dispersion α without unit (variance μ + αμ²); ΔBIC without unit; {@code carried} and
 * {@code smoothing} are the memory of the fit, shares in [0, 1].
 *
 * @param shape the shape of the life
 * @param boundaries the passages between the stages, one fewer than stages
 * @param bends the periods where the fitted line bends, whether or not a stage begins there
 * @param deltaBic how much worse the best line without any bend is; 0 where there is none
 * @param dispersion how much more than by chance counts scatter
 * @param carried how much of past surprises is carried into the next period
 * @param smoothing how far back that memory reaches
 * @param thresholds the cross-check
 * @param lifetime how long the community lived
 */
public record StageEvidence(
    Shape shape,
    List<Boundary> boundaries,
    List<Integer> bends,
    double deltaBic,
    double dispersion,
    double carried,
    double smoothing,
    ThresholdStages thresholds,
    Lifetime lifetime) {
  /** Keeps copies. */
  public StageEvidence {
    boundaries = List.copyOf(boundaries);
    bends = List.copyOf(bends);
  }

  /** How much {@code deltaBic} has to be before a line is said to bend at all. */
  public double margin() {
    return BreakSearch.MARGIN;
  }
}
