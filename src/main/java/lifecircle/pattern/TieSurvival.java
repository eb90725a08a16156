package lifecircle.pattern;

/**
 * Whether pairs that had to do with each other in one window of 90 days have so again in the next:
 * by whether both turned to each other, and by how often.
 *
 * <p>Units: pairs; days.
 */
final class TieSurvival {
  private static final int WINDOW = 90;
  private static final int[] AT_LEAST = {1, 2, 4, 10, 30};

  /** One-way, mutual, then by use: pairs, and those of them that survive. */
  static final int CLASSES = 2 + AT_LEAST.length;

  private final double[] counts = new double[2 * CLASSES];

  /** Pairs and survivors of each class, one after the other. */
  static double[] of(History history) {
    TieSurvival survival = new TieSurvival();
    Dyads dyads = history.dyads();
    int windows = history.events().days() / WINDOW;
    for (int pair = 0; pair < dyads.count(); pair++) {
      survival.count(dyads, pair, windows);
    }
    return survival.counts;
  }

  private void count(Dyads dyads, int pair, int windows) {
    int act = dyads.start(pair);
    int end = dyads.start(pair + 1);
    while (act < end && dyads.day(act) / WINDOW < windows - 1) {
      int window = dyads.day(act) / WINDOW;
      int first = act;
      int byLower = 0;
      while (act < end && dyads.day(act) / WINDOW == window) {
        byLower += dyads.isByLower(act) ? 1 : 0;
        act++;
      }
      boolean lasts = act < end && dyads.day(act) / WINDOW == window + 1;
      boolean mutual = byLower > 0 && byLower < act - first;
      add(mutual ? 1 : 0, lasts);
      add(2 + use(act - first), lasts);
    }
  }

  private static int use(int acts) {
    int use = 0;
    while (use + 1 < AT_LEAST.length && acts >= AT_LEAST[use + 1]) {
      use++;
    }
    return use;
  }

  private void add(int ofClass, boolean lasts) {
    counts[2 * ofClass]++;
    counts[2 * ofClass + 1] += lasts ? 1 : 0;
  }
}
