package lifecircle.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

  /** The name in tables for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The counted periods it speaks of, in order: those with enough counted periods just before. */
  IntStream periods(PairedCounts counts) {
    return counts
        .counted()
        .filter(t -> t >= periodsNeeded && counts.isCounted(t - periodsNeeded, t));
  }

  /** What it says of a period. */
  IntToDoubleFunction counts(PairedCounts counts) {
    List<Long> observed = counts.observed();
    double mean = mean(observed, counts.counted());
    return switch (this) {
      case SIMULATED -> period -> counts.simulated().get(period);
      case OWN_MEAN -> period -> mean;
      case LAST_VALUE, LAST_THREE ->
          period -> mean(observed, IntStream.range(period - periodsNeeded, period));
    };
  }

  private static double mean(List<Long> counts, IntStream periods) {
    long[] chosen = periods.mapToLong(counts::get).toArray();
    return LongStream.of(chosen).sum() / (double) chosen.length;
  }
}
