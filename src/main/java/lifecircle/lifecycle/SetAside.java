package lifecircle.lifecycle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The periods of a series that have no part in its line, each kind with its reason. All are
 * reported; none is changed or filled in.
 *
 * <p>Units: periods counted from 0.
 *
 * @param ends the stretch in which anybody wrote
 * @param outliers a few periods far above or below their neighbours
 * @param holes empty periods between high counts
 * @param unfinished a first or last period that seems to have been counted in part
 */
public record SetAside(
    EmptyEnds ends, List<Integer> outliers, List<Integer> holes, List<Integer> unfinished) {
  /** Keeps copies. */
  public SetAside {
    outliers = List.copyOf(outliers);
    holes = List.copyOf(holes);
    unfinished = List.copyOf(unfinished);
  }

  /** What of a curve is set aside. */
  static SetAside of(ActivityCurve curve) {
    EmptyEnds ends = EmptyEnds.of(curve);
    SetAside holes =
        new SetAside(ends, List.of(), Holes.in(curve, ends.first(), ends.last()), List.of());
    SetAside odd =
        new SetAside(
            ends,
            Outliers.in(curve, holes.mask(curve.periods()), ends.first(), ends.last()),
            holes.holes(),
            List.of());
    return new SetAside(
        ends,
        odd.outliers(),
        odd.holes(),
        UnfinishedEnds.in(curve, odd.mask(curve.periods()), ends.first(), ends.last()));
  }

  /** Which of so many periods are set aside. */
  boolean[] mask(int periods) {
    boolean[] mask = new boolean[periods];
    IntStream.range(0, ends.first()).forEach(t -> mask[t] = true);
    IntStream.range(ends.last() + 1, periods).forEach(t -> mask[t] = true);
    List.of(outliers, holes, unfinished).forEach(some -> some.forEach(t -> mask[t] = true));
    return mask;
  }

  /** The same, but a silence at the end counts: for the question what a random walk could do. */
  boolean[] maskWithSilence(int periods) {
    boolean[] mask = mask(periods);
    IntStream.range(ends.last() + 1, periods).forEach(t -> mask[t] = false);
    return mask;
  }
}
