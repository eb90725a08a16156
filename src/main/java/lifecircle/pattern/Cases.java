package lifecircle.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The records that are judged together, in the order of designs, doses and seeds. */
public record Cases(List<Case> all) {
  /** Keeps a copy. */
  public Cases {
    all = List.copyOf(all);
  }

  /** Those of some designs. */
  Cases of(Set<PatternDesign> some) {
    return new Cases(all.stream().filter(one -> some.contains(one.design())).toList());
  }

  /** Those of one scenario of a design. */
  Cases ofDose(double dose) {
    return new Cases(all.stream().filter(one -> one.dose() == dose).toList());
  }

  /** The k-th number of an observation, record by record. */
  double[] each(Observation observation, int k) {
    return all.stream().mapToDouble(one -> one.of(observation)[k]).toArray();
  }

  /** The sums over all records of numbers of which each record has as many. */
  double[] sums(Observation observation) {
    double[] sums = new double[0];
    for (Case one : all) {
      double[] numbers = one.of(observation);
      sums = Arrays.copyOf(sums, Math.max(sums.length, numbers.length));
      for (int k = 0; k < numbers.length; k++) {
        sums[k] += numbers[k];
      }
    }
    return sums;
  }

  /** All numbers one after the other, record by record. */
  double[] together(Observation observation) {
    return all.stream().flatMapToDouble(one -> Arrays.stream(one.of(observation))).toArray();
  }

  /** The median over records of the k-th number, with its quartiles. */
  Measured median(Observation observation, int k) {
    return Measured.median(each(observation, k));
  }

  /** The mean over records of the k-th number. */
  Measured mean(Observation observation, int k) {
    double[] known = Sorted.of(each(observation, k));
    return new Measured(Arrays.stream(known).average().orElse(Double.NaN), known.length);
  }

  /**
   * A number made of sums over all records; its quartiles are those of the same number record by
   * record.
   */
  Measured pooled(Observation observation, ToDoubleFunction<double[]> formula) {
    double[] ascending =
        Sorted.of(
            all.stream().mapToDouble(one -> formula.applyAsDouble(one.of(observation))).toArray());
    return new Measured(
        formula.applyAsDouble(sums(observation)),
        Sorted.quantile(ascending, 0.25),
        Sorted.quantile(ascending, 0.75),
        ascending.length);
  }
}
