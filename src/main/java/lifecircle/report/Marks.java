package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The marks of an axis: at round numbers, few enough to be read from the last row.
 *
 * @param end where the axis ends, in the units of the data
 * @param at the marks in ascending order, each with what is written there
 */
record Marks(double end, List<Mark> at) {
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

  /** The same marks, silent where half of the words would reach beyond the room there is. */
  Marks inside(double room, ToDoubleFunction<String> width) {
    return new Marks(
        end,
        at.stream()
            .map(
                mark ->
                    mark.value() + width.applyAsDouble(mark.words()) / 2 < room
                        ? mark
                        : new Mark(mark.value(), ""))
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
}
