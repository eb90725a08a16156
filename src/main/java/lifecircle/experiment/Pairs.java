package lifecircle.experiment;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The runs of two arms with the same seeds, seed by seed; a seed that broke off in one of them is
 * left out of both.
 *
 * @param first the runs that the others are compared with
 * @param other the runs of the other arm, in the same order
 */
public record Pairs(Runs first, Runs other) {
  /** The pairs of two arms. */
  public static Pairs of(Runs first, Runs other) {
    Set<Long> both = new HashSet<>(first.seeds());
    both.retainAll(Set.copyOf(other.seeds()));
    return new Pairs(first.only(both), other.only(both));
  }

  /**
   * What a measure or an indicator does to the other arm. An indicator's mean is taken, pair by
   * pair, over the weeks that have data in both: a mean over other weeks would differ by the weeks.
   * The length of a stage is compared over the pairs in which both have it ({@link StageLengths}).
   */
  public PairedEffect effect(String name) {
    if (!Measures.has(name)) {
      return ofWeeks(first.weekly(name), other.weekly(name), Weekly.range(name));
    }
    if (Measures.isShareOfRuns(name)) {
      return PairedEffect.ofShares(first.measure(name), other.measure(name));
    }
    return Measures.stageOfLength(name)
        .map(
            stage ->
                StageLengths.effect(StageLengths.of(first, stage), StageLengths.of(other, stage)))
        .orElseGet(() -> PairedEffect.of(first.measure(name), other.measure(name)));
  }

  static PairedEffect ofWeeks(double[][] first, double[][] other, Range range) {
    double[] base = new double[first.length];
    double[] arm = new double[first.length];
    for (int k = 0; k < first.length; k++) {
      base[k] = mean(first[k], other[k]);
      arm[k] = mean(other[k], first[k]);
    }
    return PairedEffect.of(base, arm, range);
  }

  private static double mean(double[] weeks, double[] needed) {
    double[] both =
        IntStream.range(0, Math.min(weeks.length, needed.length))
            .filter(week -> !Double.isNaN(needed[week]))
            .mapToDouble(week -> weeks[week])
            .toArray();
    return Sample.of(both).mean();
  }
}
