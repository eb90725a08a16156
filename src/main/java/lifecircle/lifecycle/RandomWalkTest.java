package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks of a series what a random walk could do: how much the best broken line gains over the best
 * line without a bend when both may wander, and how much each piece or bend of a drawn line is
 * worth beside wandering.
 *
 * <p>A line may carry part of past surprises on ({@link Memory}), up to a random walk. The gains
 * are differences of BIC, in which a bend costs two parameters. What gains random walks reach is
 * tabulated ({@link RandomWalkNull}), so a gain becomes a share.
 *
 * <p>Units: at most {@value #MOST_BLOCKS} blocks of periods. Assumption: the number of blocks.
 */
final class RandomWalkTest {
  static final int MOST_BLOCKS = 208;
  private static final int WIDEST_GAP = 8;
  private static final int GAP_PART = 25;
  private static final int DAYS_A_WEEK = 7;

  private final int size;
  private final CountSeries blocks;
  private final BreakSearch search;
  private final List<BrokenLine> straight;

  RandomWalkTest(CountSeries series, int from, int to, boolean daily) {
    this.size = blockSize(to - from + 1, daily);
    this.blocks = size == 1 ? series : series.inBlocks(size);
    int first = from / size;
    int last = to / size;
    int gap = StrictMath.max(2, StrictMath.min(WIDEST_GAP, (last - first + 1) / GAP_PART));
    this.search = new BreakSearch(first, last, gap);
    this.straight =
        Memory.CANDIDATES.stream()
            .map(memory -> BrokenLine.straight(blocks, memory, VarianceLaw.QUADRATIC, false))
            .toList();
  }

  /** Long series are taken in blocks, daily ones in whole weeks. */
  private static int blockSize(int periods, boolean daily) {
    if (periods <= MOST_BLOCKS) {
      return 1;
    }
    int unit = daily ? DAYS_A_WEEK : 1;
    return unit * ((periods + unit * MOST_BLOCKS - 1) / (unit * MOST_BLOCKS));
  }

  /** How many blocks were counted. */
  int counted() {
    return blocks.counted();
  }

  /** The step of a random walk of the same roughness. */
  double stepDeviation() {
    return blocks.stepDeviation();
  }

  /** By how much the best bent line beats the best line without a bend. */
  double gain() {
    List<BrokenLine> bent = new ArrayList<>();
    for (BrokenLine line : straight) {
      bent.addAll(search.path(line));
    }
    bent.addAll(crossed(bent));
    double rival = BreakSearch.bic(BreakSearch.smallest(straight));
    return bent.isEmpty()
        ? 0
        : rival - BreakSearch.bic(search.polished(search.swept(BreakSearch.smallest(bent))));
  }

  /** Bends found under one memory, tried under the others. */
  private List<BrokenLine> crossed(List<BrokenLine> lines) {
    List<BrokenLine> crossed = new ArrayList<>();
    for (BrokenLine line : lines) {
      for (BrokenLine other : straight) {
        if (!other.memory().equals(line.memory())) {
          crossed.add(line.bent(other.memory(), line.bends()).settled());
        }
      }
    }
    return crossed;
  }

  /** The bends of a drawn line as blocks, in order; those that fall together move apart. */
  private int[] blocksOf(int... bends) {
    int[] places = new int[0];
    for (int bend : bends) {
      int place = StrictMath.max(1, StrictMath.min(blocks.periods() - 2, bend / size));
      int free = places.length == 0 ? place : StrictMath.max(place, places[places.length - 1] + 1);
      places = BreakSearch.with(places, free);
    }
    return places;
  }

  /** How much worse a drawn line is, wandering allowed, without the bend at a period. */
  double lostWithoutBend(BrokenLine drawn, int bend) {
    int[] all = blocksOf(drawn.bends());
    int[] rest = BreakSearch.without(all, bend);
    return best(rest) - best(all);
  }

  /** How much worse a drawn line is, wandering allowed, if one of its pieces is held level. */
  double lostIfLevel(BrokenLine drawn, int piece) {
    int[] all = blocksOf(drawn.bends());
    List<BrokenLine> level =
        bentAt(all).stream().map(line -> line.levelled(piece).settled()).toList();
    return BreakSearch.bic(BreakSearch.smallest(level)) - best(all);
  }

  private double best(int... bends) {
    return BreakSearch.bic(BreakSearch.smallest(bentAt(bends)));
  }

  private List<BrokenLine> bentAt(int... bends) {
    return straight.stream().map(line -> line.bent(line.memory(), bends).settled()).toList();
  }
}
