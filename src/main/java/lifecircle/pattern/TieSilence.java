package lifecircle.pattern;

/**
 * How often a tie that has been silent for some of its own mean gaps resumes. A tie has been used
 * on at least ten days; its mean gap is that between the days so far. A silence counts where the
 * record goes on for at least as long again after it has become so long.
 *
 * <p>Units: days. Source: Navarro et al. 2017.
 */
final class TieSilence {
  private static final int[] GAPS = {8, 16, 32};
  private static final int FEWEST_DAYS = 10;

  private final double[] counts = new double[2 * GAPS.length];
  private final int days;

  private TieSilence(int days) {
    this.days = days;
  }

  /** Silences of 8, 16 and 32 gaps, and those that end, one after the other. */
  static double[] of(History history) {
    TieSilence silence = new TieSilence(history.events().days());
    Dyads dyads = history.dyads();
    for (int pair = 0; pair < dyads.count(); pair++) {
      silence.count(dyads, dyads.start(pair), dyads.start(pair + 1));
    }
    return silence.counts;
  }

  private void count(Dyads dyads, int start, int end) {
    int first = dyads.day(start);
    int used = 0;
    for (int act = start; act < end; act++) {
      int day = dyads.day(act);
      boolean lastOfDay = act + 1 == end || dyads.day(act + 1) > day;
      used += lastOfDay ? 1 : 0;
      if (lastOfDay && used >= FEWEST_DAYS) {
        int next = act + 1 == end ? Integer.MAX_VALUE : dyads.day(act + 1);
        add(day, next, (day - first) / (used - 1.0));
      }
    }
  }

  private void add(int day, int next, double gap) {
    for (int k = 0; k < GAPS.length; k++) {
      double silent = day + GAPS[k] * gap;
      boolean watched = silent + GAPS[k] * gap <= days - 1;
      if (next > silent && watched) {
        counts[2 * k]++;
        counts[2 * k + 1] += next < Integer.MAX_VALUE ? 1 : 0;
      }
    }
  }
}
