package lifecircle.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Holm;
import lifecircle.experiment.PairedEffect;

/**
 * How much an arm differs from the whole, seed by seed: mean difference with its 95 % interval by
 * Student's t, and the number of pairs that differ at all.
 *
 * <p>Source: Student 1908; corrected over several measures by Holm 1979.
 */
final class PairedDifference {
  private final PairedEffect effect;

  PairedDifference(double... differences) {
    effect = PairedEffect.of(new double[differences.length], differences);
  }

  static <T> PairedDifference of(List<T> whole, List<T> arm, ToDoubleFunction<T> measure) {
    return new PairedDifference(
        IntStream.range(0, whole.size())
            .mapToDouble(
                k -> measure.applyAsDouble(arm.get(k)) - measure.applyAsDouble(whole.get(k)))
            .toArray());
  }

  double mean() {
    return effect.difference();
  }

  /** Half the width of the interval. */
  double margin() {
    return effect.margin();
  }

  int pairsMoved() {
    return effect.moved();
  }

  /** Two-sided p of no difference. */
  double p() {
    return effect.p();
  }

  /** "+12.3 [8.0, 16.6] (30)": mean, interval, pairs that differ. */
  String inWords(int digits) {
    if (effect.pairs() < 2) {
      return "too few pairs";
    }
    return String.format(
        Locale.ROOT,
        "%+." + digits + "f [%." + digits + "f, %." + digits + "f] (%d)",
        mean(),
        mean() - margin(),
        mean() + margin(),
        pairsMoved());
  }

  /** Which of several p are significant at 5 % in all, by Holm's step down. */
  static List<Boolean> holm(List<Double> ps) {
    return Arrays.stream(Holm.adjusted(ps.stream().mapToDouble(p -> p).toArray()))
        .mapToObj(adjusted -> adjusted <= Effect.ALARM)
        .toList();
  }
}
