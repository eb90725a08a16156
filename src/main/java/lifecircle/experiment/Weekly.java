package lifecircle.experiment;

import java.util.List;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.observation.Chronicle;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;

/**
 * How an indicator of evenings becomes one of weeks, its name and unit unchanged: what happens a
 * day (units that end with {@code /d}) is the mean of the week's evenings; what stands on an
 * evening is that of the week's last.
 */
public final class Weekly {
  private static final String A_DAY = "/d";

  private Weekly() {}

  /** The indicators that are kept week by week: all but the day itself. */
  public static List<Indicator> indicators() {
    return Indicators.all().stream().filter(indicator -> !indicator.name().equals("day")).toList();
  }

  /** What an indicator can be. */
  public static Range range(String name) {
    return indicators().stream()
        .filter(indicator -> indicator.name().equals(name))
        .map(indicator -> Range.ofUnit(indicator.unit()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + name));
  }

  /** Whether a week's value is the mean of its evenings; the last one's otherwise. */
  public static boolean isMean(Indicator indicator) {
    return indicator.unit().endsWith(A_DAY);
  }

  /** How tables number a week, from 1. */
  public static int number(int week) {
    return week + 1;
  }

  /** The last day of a week, 0 being the day of the founding, as in {@code series.csv}. */
  public static int lastDay(int week) {
    return FourWeekMean.endDay(week) - 1;
  }

  static double value(Chronicle chronicle, Indicator indicator, int week) {
    return isMean(indicator)
        ? chronicle.weekMean(indicator.name(), week)
        : chronicle.atWeekEnd(indicator.name(), week);
  }
}
