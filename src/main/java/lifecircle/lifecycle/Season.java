package lifecircle.lifecycle;

/**
 * When a yearly swing is looked for in a series: a wave of one year about the trend, which is then
 * no stage.
 *
 * <p>Units: days. Assumption: three cycles and 36 counted periods at least (from two years on a
 * wave swallows humps), a gain of 10 in BIC over the best line without it, and a wave of 5 %.
 */
final class Season {
  static final double YEAR_DAYS = 365.25;
  static final double GAIN = 10;
  static final double SMALLEST = StrictMath.log(1.05);
  static final int FEWEST_YEARS = 3;
  private static final int FEWEST_DAYS = FEWEST_YEARS * 363;
  private static final int FEWEST_PERIODS = 36;

  private Season() {}

  /** Whether so much was counted that a season could be told from stages. */
  static boolean canBeSeen(CountSeries series, int from, int to) {
    double days = (series.week(to + 1) - series.week(from)) * 7;
    return days >= FEWEST_DAYS && series.counted() >= FEWEST_PERIODS;
  }
}
