package lifecircle.pattern;

import java.util.Arrays;

/**
 * With how many others people have to do within a month, at height; of those who have to do with
 * anybody.
 *
 * <p>Units: distinct partners in 30 days.
 */
final class PartnersInMonth {
  private static final double MANY = 150;
  private static final double QUANTILE = 0.99;

  private PartnersInMonth() {}

  /** Mean, 99 % quantile, largest, and the share above 150. */
  static double[] of(History history) {
    double[] degrees =
        Arrays.stream(history.monthEndsAtHeight(History.MONTH - 1))
            .mapToObj(
                end ->
                    new Network(
                        history.dyads(),
                        history.events().persons(),
                        end - History.MONTH + 1,
                        end + 1))
            .flatMapToDouble(net -> Arrays.stream(net.people()).mapToDouble(net::degree))
            .sorted()
            .toArray();
    return new double[] {
      Arrays.stream(degrees).average().orElse(Double.NaN),
      Sorted.quantile(degrees, QUANTILE),
      Sorted.quantile(degrees, 1),
      degrees.length == 0
          ? Double.NaN
          : Arrays.stream(degrees).filter(degree -> degree > MANY).count() / (double) degrees.length
    };
  }
}
