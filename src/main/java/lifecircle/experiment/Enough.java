package lifecircle.experiment;

import java.util.List;

/**
 * Whether the runs so far tell a number precisely enough.
 *
 * @param precision how precisely it is to be told
 */
public record Enough(Precision precision) {
  /** Before so many runs it is not asked. */
  public static final int FEWEST_RUNS = 2 * Design.BATCH;

  /**
   * Whether they do.
   *
   * @param arms the runs of each arm
   * @param lived how many seeds were lived
   */
  public boolean of(List<Runs> arms, int lived) {
    return lived >= FEWEST_RUNS
        && arms.stream().skip(arms.size() == 1 ? 0 : 1).allMatch(arm -> isNarrow(arms.get(0), arm));
  }

  private boolean isNarrow(Runs first, Runs arm) {
    double[] base = RunNumbers.of(first, precision.name());
    double[] numbers = first == arm ? base : Pairs.of(first, arm).differences(precision.name());
    double scale = precision.ofMean() ? Math.abs(Sample.of(base).mean()) : 1;
    Sample sample = Sample.of(numbers);
    return sample.count() >= FEWEST_RUNS && sample.margin() <= precision.halfWidth() * scale;
  }
}
