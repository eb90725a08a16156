package lifecircle.lifecycle;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far one way of foretelling was from what was observed, over all periods it spoke of. No data
 * where there is nothing to compare, or nothing to measure by.
 *
 * <p>Two formulas, s being said and o observed in a period:
 *
 * <ul>
 *   <li>root error: {@code √ mean((√s − √o)²)}. The root makes the chance of small and of large
 *       counts weigh the same: two counts that differ by the chance of counting alone (Poisson) are
 *       about √½ = 0.71 apart at any level, as each has a standard deviation of ½.
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
    List<Double> said = way.counts(counts);
    List<Long> all = counts.observed();
    List<Long> observed = all.subList(Math.min(way.firstPeriod(), all.size()), all.size());
    OptionalDouble rootError =
        IntStream.range(0, said.size())
            .mapToDouble(t -> StrictMath.sqrt(said.get(t)) - StrictMath.sqrt(observed.get(t)))
            .map(gap -> gap * gap)
            .average();
    OptionalDouble error =
        IntStream.range(0, said.size())
            .mapToDouble(t -> Math.abs(said.get(t) - observed.get(t)))
            .average();
    double step =
        IntStream.range(1, all.size())
            .mapToDouble(t -> Math.abs(all.get(t) - all.get(t - 1)))
            .average()
            .orElse(0);
    return new Distance(
        said.size(),
        rootError.isPresent()
            ? OptionalDouble.of(StrictMath.sqrt(rootError.getAsDouble()))
            : rootError,
        error.isPresent() && step > 0
            ? OptionalDouble.of(error.getAsDouble() / step)
            : OptionalDouble.empty());
  }
}
