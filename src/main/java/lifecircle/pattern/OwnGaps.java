package lifecircle.pattern;

/**
 * How bursty members who write much are: B = (s − m)/(s + m) of the gaps between their messages, m
 * being their mean and s their standard deviation; 0 of a Poisson process, 1 of bursts.
 *
 * <p>Source: Goh and Barabási 2008.
 */
final class OwnGaps {
  private static final int FEWEST = 20;

  private OwnGaps() {}

  /** How many members wrote at least 20 messages, and the sum of their burstiness. */
  static double[] of(History history) {
    double[] sums = new double[2];
    for (int person = 0; person < history.events().persons(); person++) {
      if (history.messages(person) >= FEWEST) {
        double burstiness = burstiness(history.momentsOf(person));
        sums[0] += Double.isNaN(burstiness) ? 0 : 1;
        sums[1] += Double.isNaN(burstiness) ? 0 : burstiness;
      }
    }
    return sums;
  }

  private static double burstiness(int... moments) {
    double gaps = moments.length - 1.0;
    double mean = (moments[moments.length - 1] - moments[0]) / gaps;
    double squares = 0;
    for (int k = 1; k < moments.length; k++) {
      double off = moments[k] - moments[k - 1] - mean;
      squares += off * off;
    }
    double spread = Math.sqrt(squares / gaps);
    return (spread - mean) / (spread + mean);
  }
}
