package lifecircle.experiment;

import java.util.HashSet;
import java.util.Set;

/**
 * The runs of two arms that had the same luck, seed by seed; a seed that broke off in one of them
 * is left out of both.
 *
 * @param first the runs held against
 * @param other the runs of the other arm, in the same order
 */
public record Pairs(Runs first, Runs other) {
  /** The pairs of two arms. */
  public static Pairs of(Runs first, Runs other) {
    Set<Long> both = new HashSet<>(first.seeds());
    both.retainAll(Set.copyOf(other.seeds()));
    return new Pairs(first.only(both), other.only(both));
  }

  /** Other minus first, pair by pair; NaN where one of them has no data. */
  public double[] differences(String name) {
    double[] base = RunNumbers.of(first, name);
    double[] numbers = RunNumbers.of(other, name);
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] -= base[k];
    }
    return numbers;
  }

  /** Other minus first, pair by pair and week by week; NaN where one of them has no data. */
  public double[][] weeklyDifferences(String indicator) {
    double[][] base = first.weekly(indicator);
    double[][] numbers = other.weekly(indicator);
    for (int k = 0; k < numbers.length; k++) {
      for (int week = 0; week < numbers[k].length; week++) {
        numbers[k][week] -= week < base[k].length ? base[k][week] : Double.NaN;
      }
    }
    return numbers;
  }
}
