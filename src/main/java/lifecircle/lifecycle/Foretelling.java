package lifecircle.lifecycle;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.quantity.Text;

/**
 * Ways to say what is counted in a period: the simulated life, and three yardsticks that know
 * nothing of communities. Without them a distance is a number that nobody can judge.
 *
 * <p>The mean has seen the whole series and the last two have seen all periods before the one they
 * speak of; the simulated life has seen none. Source: the naive forecasts of Hyndman and Koehler
 * (2006).
 */
public enum Foretelling {
  /** The simulated life. */
  SIMULATED("this simulated life", "本次模拟", 0),
  /** The same count in every period: the mean of the observed ones. */
  OWN_MEAN("the mean of the observed", "观测均值", 0),
  /** As many as were observed in the period before. */
  LAST_VALUE("the period before", "上一期的值", 1),
  /** The mean of the three periods before. */
  LAST_THREE("the mean of the three before", "前三期的均值", 3);

  private final Text term;
  private final int periodsNeeded;

  Foretelling(String en, String zh, int periodsNeeded) {
    this.term = new Text(en, zh);
    this.periodsNeeded = periodsNeeded;
  }

  /** What it is called, in both languages. */
  public Text term() {
    return term;
  }

  /** The first period it speaks of, counted from 0. */
  public int firstPeriod() {
    return periodsNeeded;
  }

  /** What it says of every period from {@link #firstPeriod} on. */
  List<Double> counts(PairedCounts counts) {
    List<Long> observed = counts.observed();
    return switch (this) {
      case SIMULATED -> counts.simulated().stream().map(Long::doubleValue).toList();
      case OWN_MEAN -> Collections.nCopies(observed.size(), mean(observed));
      case LAST_VALUE, LAST_THREE ->
          IntStream.range(periodsNeeded, observed.size())
              .mapToObj(period -> mean(observed.subList(period - periodsNeeded, period)))
              .toList();
    };
  }

  private static double mean(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum() / (double) counts.size();
  }
}
