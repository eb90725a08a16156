package lifecircle.lifecycle;

/**
 * Whether a line is as high as the counts it is drawn through. All names of stages are shares of
 * the height, so a line that misses it misnames everything.
 *
 * <p>Units: posters a period. Assumption: the counts' height is the mean of the four highest
 * counted periods in a row; a line stands too high from 1.3 times that on, and cuts a height off
 * where those four stand 1.3 times above it by more than four standard errors.
 */
final class HeightFit {
  static final double POOR = 1.3;
  static final int PERIODS = 4;
  private static final double ERRORS = 4;

  private final CountSeries series;
  private final int from;
  private final int to;

  HeightFit(CountSeries series, int from, int to) {
    this.series = series;
    this.from = from;
    this.to = to;
  }

  /** Whether the top of a line stands far above the height of the counts. */
  boolean standsAbove(BrokenLine line) {
    double top = Double.NEGATIVE_INFINITY;
    for (int t = from; t <= to; t++) {
      top = StrictMath.max(top, line.logLevel(t));
    }
    return StrictMath.exp(top) > POOR * highestMean();
  }

  private double highestMean() {
    double highest = 0;
    for (int t = from; t <= to; t++) {
      highest = StrictMath.max(highest, Window.from(series, t, to).mean());
    }
    return highest;
  }

  /** Whether the line leaves four periods in a row far above it. */
  boolean cutsOff(BrokenLine line, double news) {
    for (int t = from; t <= to; t++) {
      Window window = Window.from(series, t, to);
      if (window.isFull() && window.standsFarAbove(line, news)) {
        return true;
      }
    }
    return false;
  }

  /** Four counted periods in a row. */
  private record Window(CountSeries series, int first, int end, int counted, double sum) {
    static Window from(CountSeries series, int first, int last) {
      double sum = 0;
      int counted = 0;
      int t = first;
      for (; t <= last && counted < PERIODS; t++) {
        if (series.isCounted(t)) {
          sum += series.count(t);
          counted++;
        }
      }
      return new Window(series, first, t, counted, sum);
    }

    boolean isFull() {
      return counted == PERIODS;
    }

    /** The mean count; 0 where fewer than four are left. */
    double mean() {
      return isFull() ? sum / PERIODS : 0;
    }

    boolean standsFarAbove(BrokenLine line, double news) {
      double expected = 0;
      double variance = 0;
      for (int t = first; t < end; t++) {
        if (series.isCounted(t)) {
          double mean = StrictMath.exp(line.logLevel(t) + line.seasonal(t));
          expected += mean;
          variance += mean * line.dispersion().overMean(mean);
        }
      }
      double error = StrictMath.sqrt(variance / news);
      return sum > POOR * expected && sum - expected > ERRORS * error;
    }
  }
}
