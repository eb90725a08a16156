package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The marks of an axis: at round numbers, few enough to be read from the last row.
 *
 * @param from where the axis begins, in the units of the data
 * @param end where the axis ends
 * @param at the marks in ascending order, each with what is written there
 */
record Marks(double from, double end, List<Mark> at) {
  private static final long[] ROUND = {1, 2, 5};

  /**
   * One mark.
   *
   * @param value where, in the units of the data
   * @param words what is written there
   */
  record Mark(double value, String words) {}

  /** Keeps a copy. */
  Marks {
    at = List.copyOf(at);
  }

  /** Marks of an axis that begins at zero. */
  Marks(double end, List<Mark> at) {
    this(0, end, at);
  }

  /** Marks for counts from 0 to the largest, with a little air above; at most so many steps. */
  static Marks counts(long largest, int steps) {
    double end = (double) Math.max(1, largest) * 1.06;
    long step = step(end, steps);
    List<Mark> at = new ArrayList<>();
    for (long value = 0; (double) value <= end; value += step) {
      at.add(new Mark((double) value, Numerals.count(value)));
    }
    return new Marks(end, at);
  }

  /**
   * The same marks, with words at every second, third … only, so that no two words touch; zero
   * keeps its words.
   */
  Marks apart(double air, ToDoubleFunction<String> width) {
    for (int every = 1; ; every++) {
      Marks thinned = every(every);
      List<Mark> named = thinned.at.stream().filter(mark -> !mark.words().isEmpty()).toList();
      boolean free = true;
      for (int i = 1; i < named.size(); i++) {
        double half = width.applyAsDouble(named.get(i).words()) / 2;
        double before = width.applyAsDouble(named.get(i - 1).words()) / 2;
        free &= named.get(i).value() - half - air >= named.get(i - 1).value() + before;
      }
      if (free) {
        return thinned;
      }
    }
  }

  private Marks every(int step) {
    int zero =
        IntStream.range(0, at.size()).filter(i -> at.get(i).value() == 0).findFirst().orElse(0);
    return new Marks(
        from,
        end,
        IntStream.range(0, at.size())
            .mapToObj(i -> (i - zero) % step == 0 ? at.get(i) : new Mark(at.get(i).value(), ""))
            .toList());
  }

  /** The smallest of 1, 2, 5, 10, 20 … that fits into a length no more than so many times. */
  static long step(double length, int steps) {
    for (long power = 1; ; power *= 10) {
      for (long round : ROUND) {
        if (length / (round * power) < steps + 1) {
          return round * power;
        }
      }
    }
  }

  /** The largest of 1, 2, 5, 10, 20 … that fits into a length. */
  static long below(double length) {
    long best = 1;
    for (long power = 1; power <= length; power *= 10) {
      for (long round : ROUND) {
        best = round * power <= length ? round * power : best;
      }
    }
    return best;
  }
}
