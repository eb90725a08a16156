package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds how often, and where, a line through a series bends: bends are added one at a time where
 * they promise most, all are then moved in turn, until three more did not help.
 *
 * <p>Units: bends in periods.
 */
final class BreakSearch {
  static final int MOST_BENDS = 8;

  /** A bend has two parameters, its place and its turn. */
  static final double PARAMETERS = 2;

  private static final int PATIENCE = 3;
  private static final int GRID = 120;
  private static final int MOST_SWEEPS = 3;
  private static final double GAIN = 1e-6;

  private final int from;
  private final int to;
  private final int gap;
  private final int[] candidates;

  /**
   * A search among the periods of a window.
   *
   * @param from first period of it
   * @param to last period of it
   * @param gap the least number of periods between bends, and from a bend to an end
   */
  BreakSearch(int from, int to, int gap) {
    this.from = from;
    this.to = to;
    this.gap = gap;
    int step = step();
    int first = from + gap - 1;
    candidates =
        IntStream.range(first, to + 1 - gap).filter(t -> (t - first) % step == 0).toArray();
  }

  private int step() {
    return StrictMath.max(1, (to - from + 1) / GRID);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The best line found for each number of bends, from one on, until more do not help. */
  List<BrokenLine> path(BrokenLine straight) {
    List<BrokenLine> path = new ArrayList<>();
    double lowest = bic(straight);
    int waited = 0;
    Optional<BrokenLine> next = withOneMore(straight);
    while (next.isPresent() && waited < PATIENCE) {
      BrokenLine line = swept(next.get());
      path.add(line);
      waited = bic(line) < lowest ? 0 : waited + 1;
      lowest = StrictMath.min(lowest, bic(line));
      next = line.bends().length < MOST_BENDS ? withOneMore(line) : Optional.empty();
    }
    return path;
  }

  static double bic(BrokenLine line) {
    return line.bic(1, PARAMETERS);
  }

  /** The line of the smallest BIC, every period news of its own. */
  static BrokenLine smallest(List<BrokenLine> lines) {
    BrokenLine best = lines.get(0);
    for (BrokenLine line : lines) {
      best = bic(line) < bic(best) ? line : best;
    }
    return best;
  }

  private Optional<BrokenLine> withOneMore(BrokenLine line) {
    OptionalInt place = mostPromising(line);
    return place.isPresent()
        ? Optional.of(line.bent(line.memory(), with(line.bends(), place.getAsInt())))
        : Optional.empty();
  }

  private OptionalInt mostPromising(BrokenLine line) {
    int[] bends = line.bends();
    int[] free = IntStream.of(candidates).filter(place -> isFree(bends, place)).toArray();
    return free.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(free[highest(line.promise(free))]);
  }

  /**
   * The line with a cliff: two bends as near as may be, where the level between them changes most.
   * One bend alone promises nothing at a cliff, so that bends one at a time may never find it.
   */
  Optional<BrokenLine> withCliff(BrokenLine line) {
    int[] bends = line.bends();
    int[] free =
        IntStream.of(candidates)
            .filter(place -> mayBend(bends, place) && mayBend(bends, place + gap))
            .toArray();
    if (free.length == 0) {
      return Optional.empty();
    }
    int best = highest(line.promiseOfCliffs(gap, free));
    int[] both = with(with(bends, free[best]), free[best] + gap);
    return Optional.of(line.bent(line.memory(), both));
  }

  private static int highest(double... values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /** The line when each of its bends in turn was taken out and put where it promises most. */
  BrokenLine swept(BrokenLine start) {
    BrokenLine line = start;
    boolean moved = true;
    for (int sweep = 0; sweep < MOST_SWEEPS && moved; sweep++) {
      moved = false;
      for (int j = 0; j < line.bends().length; j++) {
        BrokenLine fewer = line.bent(line.memory(), without(line.bends(), j));
        OptionalInt place = mostPromising(fewer);
        if (place.isPresent() && place.getAsInt() != line.bends()[j]) {
          BrokenLine tried = line.bent(line.memory(), with(fewer.bends(), place.getAsInt()));
          if (isBetter(tried, line)) {
            line = tried;
            moved = true;
          }
        }
      }
    }
    return line.settled();
  }

  private static boolean isBetter(BrokenLine tried, BrokenLine line) {
    return tried.likelihood() > line.likelihood() + GAIN;
  }

  /** The line when its bends were moved period by period as long as that helps. */
  BrokenLine polished(BrokenLine start) {
    BrokenLine line = start;
    for (int step = step(); step >= 1; step /= 2) {
      boolean moved = true;
      while (moved) {
        BrokenLine nudged = nudged(line, step);
        moved = isBetter(nudged, line);
        line = moved ? nudged : line;
      }
    }
    return line.settled();
  }

  private BrokenLine nudged(BrokenLine start, int step) {
    BrokenLine line = start;
    for (int j = 0; j < start.bends().length; j++) {
      for (int by : new int[] {-step, step}) {
        int[] others = without(line.bends(), j);
        int place = line.bends()[j] + by;
        if (mayBend(others, place)) {
          BrokenLine tried = line.bent(line.memory(), with(others, place));
          line = isBetter(tried, line) ? tried : line;
        }
      }
    }
    return line;
  }

  /** Whether a further bend may stand there: not too near the ends or another bend. */
  boolean mayBend(int[] bends, int place) {
    return place >= from + gap - 1 && place < to + 1 - gap && isFree(bends, place);
  }

  private boolean isFree(int[] bends, int place) {
    return IntStream.of(bends).allMatch(bend -> StrictMath.abs(bend - place) >= gap);
  }

  static int[] with(int[] bends, int place) {
    return IntStream.concat(IntStream.of(bends), IntStream.of(place)).sorted().toArray();
  }

  static int[] without(int[] bends, int bend) {
    int[] left = Arrays.copyOf(bends, bends.length - 1);
    System.arraycopy(bends, bend + 1, left, bend, left.length - bend);
    return left;
  }
}
