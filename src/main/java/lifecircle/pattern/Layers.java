package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;

/**
 * Whether those whom a member turns to lie in layers: logarithms of acts in four clusters, from the
 * inside out each layer with all within it. The mean ratio of a layer to the one within is the
 * third root of all over the innermost. Held against lognormal numbers of the same mean and spread,
 * rounded to acts as well: a member's clusters are clearer where they explain more than in the
 * median of 19 such draws.
 *
 * <p>Source: Mac Carron, Kaski and Dunbar 2016 (natural breaks).
 */
final class Layers {
  private static final int LAYERS = 4;
  private static final int DRAWS = 19;
  private static final Luck LUCK = Luck.of(0);

  private Layers() {}

  /** How many members have layers, the sum of the logarithms of their ratio, how many clearer. */
  static double[] of(History history) {
    double[] sums = new double[3];
    int ego = 0;
    for (int[] acts : Egos.of(history)) {
      double[] logs = Arrays.stream(acts).mapToDouble(n -> StrictMath.log(n)).sorted().toArray();
      NaturalBreaks breaks = new NaturalBreaks(logs, LAYERS);
      if (!Double.isNaN(breaks.fit())) {
        sums[0]++;
        sums[1] += StrictMath.log(logs.length / breaks.highest()) / (LAYERS - 1);
        sums[2] += breaks.fit() > lognormalFit(logs, ego) ? 1 : 0;
      }
      ego++;
    }
    return sums;
  }

  private static double lognormalFit(double[] logs, int ego) {
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance =
        Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum() / (logs.length - 1);
    double[] fits =
        IntStream.range(0, DRAWS)
            .mapToDouble(draw -> drawn(mean, Math.sqrt(variance), logs.length, ego, draw))
            .toArray();
    return Sorted.median(fits);
  }

  private static double drawn(double mean, double spread, int count, int ego, int draw) {
    double[] logs =
        IntStream.range(0, count)
            .mapToDouble(k -> mean + spread * LUCK.normal(Purpose.LAYERS, ego, draw, k))
            .map(log -> StrictMath.log(Math.max(1, Math.rint(StrictMath.exp(log)))))
            .sorted()
            .toArray();
    return new NaturalBreaks(logs, LAYERS).fit();
  }
}
