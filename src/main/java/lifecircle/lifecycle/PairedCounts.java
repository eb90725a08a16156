package lifecircle.lifecycle;

import java.util.List;

/**
 * One kind of count, observed and simulated, period by period over the time both have.
 *
 * <p>Units: distinct posters or messages a period; periods in their order.
 *
 * @param observed what was counted in the real community
 * @param simulated what the simulated one did in the same periods
 */
public record PairedCounts(List<Long> observed, List<Long> simulated) {
  /** Keeps copies; refuses columns of different length. */
  public PairedCounts {
    observed = List.copyOf(observed);
    simulated = List.copyOf(simulated);
    if (observed.size() != simulated.size()) {
      throw new IllegalArgumentException(
          observed.size() + " observed periods but " + simulated.size() + " simulated");
    }
  }

  /** How many periods are compared. */
  public int periods() {
    return observed.size();
  }
}
