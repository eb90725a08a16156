package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds how often, and where, the line of a life bends.
 *
 * <p>For each {@link Memory}: bends are added one at a time where they promise most, all are then
 * moved in turn, until three more did not help. Bends found under one memory are tried under the
 * others; the smallest BIC wins, and its bends are moved period by period. Last, the winner has to
 * beat the best line without a bend, memory included, by {@link #MARGIN}: else the curve wanders
 * and has no bend.
 *
 * <p>A curve whose successive counts differ by less than half of what counting alone would make
 * them differ (a smoothed or drawn one) does not wander: a walk would follow it step by step and
 * explain everything, so memories are not tried for it.
 *
 * <p>Units: bends in periods. Assumption: the margin of 25 is set on random walks (weekly standard
 * deviations 0.15 to 0.4, 27 to 208 weeks), of which about one in ten exceeds it. Walks of ten
 * years exceed it far more often (at 0.35 a week about half): over such a time a walk truly rises
 * and falls.
 */
final class BreakSearch {
  static final double MARGIN = 25;
  private static final double SMOOTHER_THAN_COUNTING = 0.5;
  static final int MOST_BENDS = 8;
  private static final int PATIENCE = 3;
  private static final int GRID = 120;
  private static final double GAIN = 1e-6;

  private final CountSeries series;
  private final int gap;
  private final int[] candidates;
  private final List<Memory> memories;

  BreakSearch(CountSeries series) {
    this.series = series;
    memories =
        series.roughness() < SMOOTHER_THAN_COUNTING ? List.of(Memory.NONE) : Memory.CANDIDATES;
    int periods = series.periods();
    gap = StrictMath.max(2, StrictMath.min(8, periods / 25));
    int step = StrictMath.max(1, periods / GRID);
    int first = gap - 1;
    int end = periods - gap;
    candidates = IntStream.range(first, end).filter(t -> (t - first) % step == 0).toArray();
  }

  /** The line with the best number of bends, none where the curve only wanders. */
  BrokenLine best() {
    BrokenLine rival = rival();
    List<BrokenLine> lines = new ArrayList<>();
    for (BrokenLine line : straight()) {
      lines.addAll(path(line));
    }
    lines.addAll(crossed(lines));
    if (lines.isEmpty()) {
      return rival;
    }
    BrokenLine bent = polished(swept(smallest(lines)));
    return rival.bic() - bent.bic() > MARGIN ? bent : rival;
  }

  private List<BrokenLine> straight() {
    return memories.stream().map(memory -> BrokenLine.straight(series, memory)).toList();
  }

  /** The best line without a bend, which may wander as far as its memory lets it. */
  BrokenLine rival() {
    return smallest(straight());
  }

  /** The best line that is left when one bend is taken away. */
  BrokenLine without(BrokenLine line, int bend) {
    int[] left = without(line.bends(), bend);
    List<BrokenLine> lines = new ArrayList<>();
    for (Memory memory : memories) {
      lines.add(line.bent(memory, left).settled());
    }
    return smallest(lines);
  }

  private static BrokenLine smallest(List<BrokenLine> lines) {
    BrokenLine best = lines.get(0);
    for (BrokenLine line : lines) {
      if (line.bic() < best.bic()) {
        best = line;
      }
    }
    return best;
  }

  private List<BrokenLine> path(BrokenLine straight) {
    List<BrokenLine> path = new ArrayList<>();
    double lowest = straight.bic();
    int waited = 0;
    Optional<BrokenLine> next = withOneMore(straight);
    while (next.isPresent() && waited < PATIENCE) {
      BrokenLine line = swept(next.get());
      path.add(line);
      waited = line.bic() < lowest ? 0 : waited + 1;
      lowest = StrictMath.min(lowest, line.bic());
      next = line.bends().length < MOST_BENDS ? withOneMore(line) : Optional.empty();
    }
    return path;
  }

  private List<BrokenLine> crossed(List<BrokenLine> lines) {
    List<BrokenLine> crossed = new ArrayList<>();
    for (BrokenLine line : lines) {
      for (Memory memory : memories) {
        if (!memory.equals(line.memory())) {
          crossed.add(line.bent(memory, line.bends()).settled());
        }
      }
    }
    return crossed;
  }

  private Optional<BrokenLine> withOneMore(BrokenLine line) {
    int[] free = IntStream.of(candidates).filter(place -> isFree(line.bends(), place)).toArray();
    if (free.length == 0) {
      return Optional.empty();
    }
    double[] promise = line.promise(free);
    int best = 0;
    for (int i = 1; i < free.length; i++) {
      if (promise[i] > promise[best]) {
        best = i;
      }
    }
    return Optional.of(line.bent(line.memory(), with(line.bends(), free[best])));
  }

  private BrokenLine swept(BrokenLine start) {
    BrokenLine line = start;
    boolean moved = true;
    for (int sweep = 0; sweep < 3 && moved; sweep++) {
      moved = false;
      for (int j = 0; j < line.bends().length; j++) {
        BrokenLine fewer = line.bent(line.memory(), without(line.bends(), j));
        Optional<BrokenLine> tried = withOneMore(fewer);
        if (tried.isPresent() && tried.get().likelihood() > line.likelihood() + GAIN) {
          line = tried.get();
          moved = true;
        }
      }
    }
    return line.settled();
  }

  private BrokenLine polished(BrokenLine start) {
    BrokenLine line = start;
    for (int step = StrictMath.max(1, series.periods() / GRID); step >= 1; step /= 2) {
      boolean moved = true;
      while (moved) {
        BrokenLine nudged = nudged(line, step);
        moved = nudged.likelihood() > line.likelihood() + GAIN;
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
          line = tried.likelihood() > line.likelihood() + GAIN ? tried : line;
        }
      }
    }
    return line;
  }

  /** Whether a further bend may stand there: not too near the ends or another bend. */
  boolean mayBend(int[] bends, int place) {
    return place >= gap - 1 && place < series.periods() - gap && isFree(bends, place);
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
