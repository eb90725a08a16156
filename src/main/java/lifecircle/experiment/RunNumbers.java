package lifecircle.experiment;

import java.util.stream.Stream;

/**
 * One number for each run: a measure of the life, or an indicator's mean over its weeks. No data is
 * NaN.
 */
public final class RunNumbers {
  private RunNumbers() {}

  /** The numbers in the order of the runs. */
  public static double[] of(Runs runs, String name) {
    return Measures.has(name)
        ? runs.measure(name)
        : Stream.of(runs.weekly(name)).mapToDouble(weeks -> Sample.of(weeks).mean()).toArray();
  }
}
