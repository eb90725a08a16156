package lifecircle.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One kind of count, observed and simulated, period by period over the time both have.
 *
 * <p>Units: distinct posters or messages a period; periods in their order, from 0.
 *
 * @param observed what was counted in the real community; 0 where nobody counted
 * @param simulated what the simulated one did in the same periods
 * @param uncounted the periods in which nobody counted; they have no part in any distance
 */
public record PairedCounts(List<Long> observed, List<Long> simulated, Set<Integer> uncounted) {
  /** Keeps copies; refuses columns of different length. */
  public PairedCounts {
    observed = List.copyOf(observed);
    simulated = List.copyOf(simulated);
    uncounted = Set.copyOf(uncounted);
    if (observed.size() != simulated.size()) {
      throw new IllegalArgumentException(
          observed.size() + " observed periods but " + simulated.size() + " simulated");
    }
  }

  /** Counts without a gap. */
  public PairedCounts(List<Long> observed, List<Long> simulated) {
    this(observed, simulated, Set.of());
  }

  /** How many periods there are, gaps included. */
  public int periods() {
    return observed.size();
  }

  /** Whether somebody counted in every period of a stretch. */
  boolean isCounted(int first, int end) {
    return IntStream.range(first, end).noneMatch(uncounted::contains);
  }

  /** The periods in which somebody counted, in order. */
  public IntStream counted() {
    return IntStream.range(0, periods()).filter(period -> !uncounted.contains(period));
  }
}
