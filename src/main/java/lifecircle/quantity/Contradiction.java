package lifecircle.quantity;

import java.util.List;
import java.util.function.Predicate;

/**
 * Several parameters that are each inside their range and yet cannot all be true, such as weights
 * that do not sum to 1. A process declares its own, beside its parameters; whoever reads settings
 * asks.
 *
 * @param between the parameters that contradict each other, at least two
 * @param found whether these settings contain the contradiction
 * @param rule what a file should have instead, to be read after "expected": "weights that sum to
 *     1"; both languages
 */
public record Contradiction(List<Parameter> between, Predicate<Settings> found, Text rule) {
  /** Keeps a copy; refuses a contradiction of one parameter with itself: that is a range. */
  public Contradiction {
    between = List.copyOf(between);
    if (!(between.stream().distinct().count() >= 2)) {
      throw new IllegalArgumentException(
          "a contradiction needs at least two parameters, not " + between);
    }
  }
}
