package lifecircle.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Stage;

/**
 * How long a stage lasts in the runs that have it, all its occurrences of a run together, and in
 * which of them the end of the record cuts it off.
 *
 * <p>Units: days. A run without the stage has no length: NaN, not 0.
 */
public final class StageLengths {
  private final double[] days;
  private final boolean[] cutOff;
  private final double recordDays;

  private StageLengths(double[] days, boolean[] cutOff, double recordDays) {
    this.days = days;
    this.cutOff = cutOff;
    this.recordDays = recordDays;
  }

  /** The lengths of a stage in these runs, in their order. */
  public static StageLengths of(Runs runs, Stage stage) {
    double[][] stages = runs.stages();
    boolean[] cutOff = new boolean[stages.length];
    for (int run = 0; run < stages.length; run++) {
      cutOff[run] = last(stages[run]) == stage.ordinal();
    }
    int weeks = Arrays.stream(stages).mapToInt(weekly -> weekly.length).max().orElse(0);
    double recordDays = FourWeekMean.endDay(weeks - 1);
    return new StageLengths(runs.measure(Measures.length(stage)), cutOff, recordDays);
  }

  static StageLengths of(double[] days, boolean... cutOff) {
    return new StageLengths(days.clone(), cutOff.clone(), Double.POSITIVE_INFINITY);
  }

  /** The stage in which the record of a run ends, as its place in the enum; NaN where none is. */
  public static double last(double... weeks) {
    return Arrays.stream(weeks)
        .filter(stage -> !Double.isNaN(stage))
        .reduce(Double.NaN, (before, after) -> after);
  }

  /** How many runs there are, with the stage or without. */
  public int runs() {
    return days.length;
  }

  /** How long it lasts in a run, or was watched there. */
  public double days(int run) {
    return days[run];
  }

  /** Whether the end of the record cuts it off in a run. */
  public boolean isCutOff(int run) {
    return cutOff[run];
  }

  /** What they say together. */
  public KaplanMeier estimate() {
    return KaplanMeier.of(days, cutOff).within(recordDays);
  }

  /**
   * How much longer the stage is in the other arm, over the pairs in which both runs have it. Where
   * the record cuts lengths off, each is replaced by its pseudo-value, the share that the run has
   * in the restricted mean of its arm; both arms are restricted to the same horizon. Where nothing
   * is cut off a pseudo-value is the length itself. No pair has data where no end was seen in one
   * of the arms.
   *
   * <p>Source: Andersen, Hansen and Klein 2004.
   */
  static PairedEffect effect(StageLengths first, StageLengths arm) {
    int[] both =
        IntStream.range(0, first.runs())
            .filter(run -> !Double.isNaN(first.days[run]) && !Double.isNaN(arm.days[run]))
            .toArray();
    StageLengths a = first.only(both);
    StageLengths b = arm.only(both);
    double horizon = Math.min(a.horizon(), b.horizon());
    return PairedEffect.of(a.pseudoValues(horizon), b.pseudoValues(horizon));
  }

  private StageLengths only(int... runs) {
    boolean[] some = new boolean[runs.length];
    for (int k = 0; k < runs.length; k++) {
      some[k] = cutOff[runs[k]];
    }
    double[] lengths = Arrays.stream(runs).mapToDouble(run -> days[run]).toArray();
    return new StageLengths(lengths, some, recordDays);
  }

  /** The longest, where it is cut off: nothing is known behind it. Infinite otherwise. */
  private double horizon() {
    double longest = Arrays.stream(days).max().orElse(0);
    return IntStream.range(0, days.length).anyMatch(k -> cutOff[k] && days[k] == longest)
        ? longest
        : Double.POSITIVE_INFINITY;
  }

  private double[] pseudoValues(double commonHorizon) {
    boolean whole = IntStream.range(0, cutOff.length).noneMatch(k -> cutOff[k]);
    if (whole) {
      return Arrays.stream(days).map(length -> Math.min(length, commonHorizon)).toArray();
    }
    KaplanMeier all = estimate();
    if (all.cutOff() == all.count()) {
      return Arrays.stream(days).map(length -> Double.NaN).toArray();
    }
    int n = days.length;
    double horizon = Math.min(commonHorizon, all.longest());
    double mean = all.restrictedMean(horizon);
    return IntStream.range(0, n)
        .mapToDouble(k -> n * mean - (n - 1) * without(k).restrictedMean(horizon))
        .toArray();
  }

  private KaplanMeier without(int run) {
    return only(IntStream.range(0, days.length).filter(k -> k != run).toArray()).estimate();
  }
}
