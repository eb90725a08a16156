package lifecircle.study;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How much an arm differs from the whole, seed by seed: mean difference with its 95 % interval by
 * Student's t, and the number of pairs that differ at all.
 *
 * <p>Source: Student 1908; corrected over several measures by Holm 1979.
 */
final class PairedDifference {
  private static final double CONFIDENCE = 0.95;

  private final double[] differences;
  private final double mean;
  private final double error;

  PairedDifference(double... differences) {
    this.differences = differences.clone();
    int n = differences.length;
    double sum = 0;
    for (double difference : differences) {
      sum += difference;
    }
    mean = sum / n;
    double squares = 0;
    for (double difference : differences) {
      squares += (difference - mean) * (difference - mean);
    }
    error = Math.sqrt(squares / (n - 1.0) / n);
  }

  static <T> PairedDifference of(List<T> whole, List<T> arm, ToDoubleFunction<T> measure) {
    return new PairedDifference(
        IntStream.range(0, whole.size())
            .mapToDouble(
                k -> measure.applyAsDouble(arm.get(k)) - measure.applyAsDouble(whole.get(k)))
            .toArray());
  }

  double mean() {
    return mean;
  }

  /** Half the width of the interval. */
  double margin() {
    return student().inverseCumulativeProbability((1 + CONFIDENCE) / 2) * error;
  }

  int pairsMoved() {
    int moved = 0;
    for (double difference : differences) {
      moved += difference != 0 ? 1 : 0;
    }
    return moved;
  }

  /**
   * Two-sided p of no difference; 1 where no pair differs, and by the sign test (2·½ⁿ) where all
   * differ by the same.
   */
  double p() {
    if (!(error > 0)) {
      return mean == 0 ? 1 : 2 * StrictMath.pow(0.5, differences.length);
    }
    return 2 * student().cumulativeProbability(-Math.abs(mean / error));
  }

  private TDistribution student() {
    return new TDistribution(differences.length - 1.0);
  }

  /** "+12.3 [8.0, 16.6] (30)": mean, interval, pairs that differ. */
  String inWords(int digits) {
    if (differences.length < 2) {
      return "too few pairs";
    }
    return String.format(
        Locale.ROOT,
        "%+." + digits + "f [%." + digits + "f, %." + digits + "f] (%d)",
        mean,
        mean - margin(),
        mean + margin(),
        pairsMoved());
  }

  /** Which of several p are significant at 5 % in all, by Holm's step down. */
  static List<Boolean> holm(List<Double> ps) {
    List<Integer> order =
        IntStream.range(0, ps.size())
            .boxed()
            .sorted((a, b) -> Double.compare(ps.get(a), ps.get(b)))
            .toList();
    boolean[] significant = new boolean[ps.size()];
    for (int rank = 0; rank < ps.size(); rank++) {
      if (!(ps.get(order.get(rank)) <= (1 - CONFIDENCE) / (ps.size() - rank))) {
        break;
      }
      significant[order.get(rank)] = true;
    }
    return IntStream.range(0, ps.size()).mapToObj(k -> significant[k]).toList();
  }
}
