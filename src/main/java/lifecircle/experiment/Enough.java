package lifecircle.experiment;

import java.util.Comparator;
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
   * What stands in the way, the worst last. A sample without scatter does not tell how precisely it
   * is known: the next run may be the first that differs.
   */
  public enum Verdict {
    /** Nothing: the interval is narrow enough. */
    NARROW,
    /** It is too wide. */
    WIDE,
    /** All runs have the same number, or all pairs the same difference. */
    NO_SCATTER,
    /** A share was asked of a mean that is 0, or that nobody has. */
    NO_MEAN,
    /** Fewer than {@link #FEWEST_RUNS} have data. */
    TOO_FEW
  }

  /**
   * How precisely the arm is told that is told worst.
   *
   * @param verdict whether that is enough
   * @param halfWidth half the width of its interval, as a share or in the unit, as was asked; no
   *     use where it cannot be told
   * @param runs how many runs or pairs have data
   */
  public record Reached(Verdict verdict, double halfWidth, int runs) {}

  /**
   * Whether they do.
   *
   * @param arms the runs of each arm
   * @param lived how many seeds were lived
   */
  public boolean of(List<Runs> arms, int lived) {
    return lived >= FEWEST_RUNS && reached(arms).verdict() == Verdict.NARROW;
  }

  /** How precisely they tell it. */
  public Reached reached(List<Runs> arms) {
    double[] base = RunNumbers.of(arms.get(0), precision.name());
    double mean = Math.abs(Sample.of(base).mean());
    if (arms.size() == 1) {
      return judged(Sample.of(base).count(), margin(base), mean);
    }
    return arms.stream()
        .skip(1)
        .map(arm -> Pairs.of(arms.get(0), arm).effect(precision.name()))
        .map(paired -> judged(paired.pairs(), margin(paired), mean))
        .max(Comparator.comparing(Reached::verdict).thenComparing(Reached::halfWidth))
        .orElseThrow();
  }

  private Reached judged(int runs, double margin, double mean) {
    double reached = precision.ofMean() ? margin / mean : margin;
    return new Reached(verdict(runs, margin, mean, reached), reached, runs);
  }

  private Verdict verdict(int runs, double margin, double mean, double reached) {
    if (runs < FEWEST_RUNS) {
      return Verdict.TOO_FEW;
    }
    if (precision.ofMean() && !(mean > 0)) {
      return Verdict.NO_MEAN;
    }
    if (!(margin > 0)) {
      return Verdict.NO_SCATTER;
    }
    return reached <= precision.halfWidth() ? Verdict.NARROW : Verdict.WIDE;
  }

  /** A share of runs is Wilson's, which is not 0 where none or all are counted. */
  private double margin(double[] numbers) {
    return isShare()
        ? wilson(Sample.of(numbers).moved(), Sample.of(numbers).count())
        : Sample.of(numbers).margin();
  }

  /** Of shares at least what is known of how many pairs differ at all. */
  private double margin(PairedEffect paired) {
    return isShare()
        ? Math.max(paired.margin(), wilson(paired.moved(), paired.pairs()))
        : paired.margin();
  }

  private boolean isShare() {
    return Measures.isShareOfRuns(precision.name());
  }

  private static double wilson(int of, int all) {
    Proportion part = new Proportion(of, all);
    return (part.high() - part.low()) / 2;
  }
}
