package lifecircle.lifecycle;

import java.util.List;

/**
 * The line that describes a series: the best broken line through the mean of its counts, without
 * memory. It is drawn for every series, whatever a random walk could do; that question is asked
 * beside it ({@link RandomWalkTest}).
 *
 * <p>Both laws of the variance are tried and, from three years on, a yearly swing. Neighbouring
 * residuals that resemble each other are worth less than as many independent ones: the
 * log-likelihood counts by (1 − ρ)/(1 + ρ), with ρ their correlation about the best line, and a
 * bend costs 3·ln n.
 *
 * <p>Assumption: the price of 3 and the gap of 6 periods or a thirtieth of the series, chosen on
 * the shapes of {@code src/site/stages-calibration.md}; the share of news is that of a first-order
 * autoregression.
 *
 * @param line the line
 * @param news the share of the periods that are news
 * @param search where its bends may stand
 * @param fit how well its height stands for that of the counts
 */
record DrawnLine(BrokenLine line, double news, BreakSearch search, HeightFit fit) {
  static final double PRICE = 3;
  private static final int WIDEST_GAP = 6;
  private static final int GAP_PART = 30;

  /** The line through the counted periods of a window. */
  static DrawnLine through(CountSeries series, int from, int to) {
    int gap = StrictMath.max(2, StrictMath.min(WIDEST_GAP, (to - from + 1) / GAP_PART));
    BreakSearch search = new BreakSearch(from, to, gap);
    HeightFit heights = new HeightFit(series, from, to);
    LinePaths paths = new LinePaths(series, search, gap);
    List<BrokenLine> plain = paths.byLikelierLaw(false);
    double news = news(plain);
    List<BrokenLine> chosen = plain;
    if (Season.canBeSeen(series, from, to)) {
      List<BrokenLine> swings = paths.byLikelierLaw(true);
      double both = StrictMath.max(news, news(swings));
      BrokenLine swing = smallest(swings, both);
      double gain = bic(smallest(plain, both), both) - bic(swing, both);
      if (gain > Season.GAIN && swing.swing() > Season.SMALLEST && !heights.standsAbove(swing)) {
        chosen = swings;
        news = news(swings);
      }
    }
    BrokenLine best = smallest(chosen, news);
    BrokenLine line =
        search.polished(heights.cutsOff(best, news) ? higher(chosen, best, heights, news) : best);
    return new DrawnLine(line, news, search, heights);
  }

  /** The best line with more bends that does not cut the height off; the best one if all do. */
  private static BrokenLine higher(
      List<BrokenLine> lines, BrokenLine best, HeightFit heights, double news) {
    List<BrokenLine> higher =
        lines.stream()
            .filter(line -> line.bends().length > best.bends().length)
            .filter(line -> !heights.cutsOff(line, news))
            .toList();
    return higher.isEmpty() ? best : smallest(higher, news);
  }

  private static double news(List<BrokenLine> path) {
    double r = BreakSearch.smallest(path).autocorrelation();
    return (1 - r) / (1 + r);
  }

  private static double bic(BrokenLine line, double news) {
    return line.bic(news, PRICE);
  }

  private static BrokenLine smallest(List<BrokenLine> lines, double news) {
    BrokenLine best = lines.get(0);
    for (BrokenLine line : lines) {
      best = bic(line, news) < bic(best, news) ? line : best;
    }
    return best;
  }

  /** Whether the top of the line stands far above the counts, or far below their height. */
  boolean isPoor() {
    return fit.standsAbove(line) || fit.cutsOff(line, news);
  }
}
