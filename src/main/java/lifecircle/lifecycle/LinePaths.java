package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines among which the one that describes a series is chosen: for each number of bends the
 * best that a search finds. A long series is searched in blocks of periods, so that 1,500 weeks
 * cost little more than 400; every line found is then fitted to the periods themselves.
 *
 * <p>Assumption: at most 416 blocks, twice as many as for the question about random walks.
 */
final class LinePaths {
  private static final int MOST_BLOCKS = RandomWalkTest.MOST_BLOCKS;

  /** Residuals so much alike may mean that the search has missed a cliff. */
  private static final double MISSED = 0.5;

  private final CountSeries series;
  private final int size;
  private final CountSeries blocks;
  private final BreakSearch window;
  private final BreakSearch inBlocks;

  /**
   * The lines through a window of a series.
   *
   * @param window where bends may stand in the series itself
   * @param gap the least number of periods between bends
   */
  LinePaths(CountSeries series, BreakSearch window, int gap) {
    this.series = series;
    this.size = (window.to() - window.from()) / MOST_BLOCKS + 1;
    this.blocks = size == 1 ? series : series.inBlocks(size);
    this.window = window;
    this.inBlocks =
        size == 1
            ? window
            : new BreakSearch(
                window.from() / size,
                window.to() / size,
                StrictMath.max(2, (gap + size - 1) / size));
  }

  /** The lines under the law of the variance that describes the best of them better. */
  List<BrokenLine> byLikelierLaw(boolean withSeason) {
    List<List<BrokenLine>> paths =
        Stream.of(VarianceLaw.values()).map(law -> path(law, withSeason)).toList();
    List<BrokenLine> best = paths.get(0);
    for (List<BrokenLine> path : paths) {
      boolean likelier =
          BreakSearch.bic(BreakSearch.smallest(path)) < BreakSearch.bic(BreakSearch.smallest(best));
      best = likelier ? path : best;
    }
    return best;
  }

  private List<BrokenLine> path(VarianceLaw law, boolean withSeason) {
    BrokenLine straight = BrokenLine.straight(series, Memory.NONE, law, withSeason);
    List<BrokenLine> path = new ArrayList<>(List.of(straight));
    path.addAll(window.path(straight));
    if (BreakSearch.smallest(path).autocorrelation() > MISSED) {
      path.addAll(fromCliff(straight, law, withSeason));
    }
    return path;
  }

  /** The lines that begin with a cliff, found in blocks and fitted to the periods. */
  private List<BrokenLine> fromCliff(BrokenLine straight, VarianceLaw law, boolean withSeason) {
    List<BrokenLine> found = new ArrayList<>();
    inBlocks
        .withCliff(BrokenLine.straight(blocks, Memory.NONE, law, withSeason))
        .ifPresent(
            cliff -> {
              found.add(cliff);
              found.addAll(inBlocks.path(cliff));
            });
    return found.stream()
        .map(line -> straight.bent(Memory.NONE, inPeriods(line.bends())).settled())
        .toList();
  }

  private int[] inPeriods(int... bends) {
    return Arrays.stream(bends).map(block -> block * size).toArray();
  }
}
