package lifecircle.pattern;

import java.util.EnumMap;
import java.util.Map;

/**
 * What was kept of one record.
 *
 * @param design which design its scenario belongs to
 * @param dose which scenario of the design it is: a factor, or the number of a draw
 * @param seen the numbers kept
 */
public record Case(PatternDesign design, double dose, Map<Observation, double[]> seen) {
  /** Keeps a copy. */
  public Case {
    seen = new EnumMap<>(seen);
  }

  /** The numbers of one observation. */
  double[] of(Observation observation) {
    return seen.getOrDefault(observation, new double[0]).clone();
  }
}
