package lifecircle.lifecycle;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far one way of foretelling was from what was observed, over all periods it spoke of. Periods
 * in which nobody counted have no part in it, nor has a step to or from one. No data where there is
 * nothing to compare, or nothing to measure by.
 *
 * <p>Two formulas, s being said and o observed in a period:
 *
 * <ul>
 *   <li>root error: {@code √ mean((√s − √o)²)}. The root makes the chance of small and of large
 *       counts weigh the same: two counts that differ by the chance of counting alone (Poisson) are
 *       about √½ = 0.71 apart once they are 10 or more, as each has a standard deviation of ½;
 *       smaller ones 0.78 (mean 4) or 0.90 (mean 1), the rarest less (mean 0.1: 0.43).
 *   <li>scaled error: {@code mean|s − o| / mean|o(t) − o(t−1)|}. Above 1, it was on average further
 *       away than the count of the period before.
 * </ul>
 *
 * <p>Units: root error in √persons or √messages; scaled error none. Source: variance-stabilising
 * root (Bartlett 1936); MASE (Hyndman and Koehler 2006, eq. 2).
 *
 * @param periods how many periods it spoke of
 * @param rootError the √-count RMSE; no data without a period
 * @param scaledError the MASE; no data where the observed count never changes
 */
public record Distance(int periods, OptionalDouble rootError, OptionalDouble scaledError) {
  /** The distance of one way of foretelling from the observed counts. */
  public static Distance of(Foretelling way, PairedCounts counts) {
    IntToDoubleFunction said = way.counts(counts);
    List<Long> all = counts.observed();
    int[] periods = way.periods(counts).toArray();
    OptionalDouble rootError =
        IntStream.of(periods)
            .mapToDouble(t -> StrictMath.sqrt(said.applyAsDouble(t)) - StrictMath.sqrt(all.get(t)))
            .map(gap -> gap * gap)
            .average();
    OptionalDouble error =
        IntStream.of(periods)
            .mapToDouble(t -> Math.abs(said.applyAsDouble(t) - all.get(t)))
            .average();
    double step =
        IntStream.range(1, all.size())
            .filter(t -> counts.isCounted(t - 1, t + 1))
            .mapToDouble(t -> Math.abs(all.get(t) - all.get(t - 1)))
            .average()
            .orElse(0);
    return new Distance(
        periods.length,
        rootError.isPresent()
            ? OptionalDouble.of(StrictMath.sqrt(rootError.getAsDouble()))
            : rootError,
        error.isPresent() && step > 0
            ? OptionalDouble.of(error.getAsDouble() / step)
            : OptionalDouble.empty());
  }
}
