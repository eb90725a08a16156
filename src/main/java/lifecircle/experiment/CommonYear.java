package lifecircle.experiment;

import java.util.OptionalInt;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.quantity.Text;

/**
 * The measure of a buffer, fixed before any was tried: how many members are active in the 52 weeks
 * after the <em>first</em> arm of a pair first falls below 75 % of its peak, in the same weeks of
 * both arms. A change that only puts off the fall is paid for in the same year; the year of each
 * arm's own fall ({@link Measures}) stands beside it.
 *
 * <p>Units: persons, the mean of weekly active members smoothed over four weeks. Times {@link
 * #DAYS} it is the area under the curve in person-days. NaN where that year was not watched to its
 * end.
 */
public final class CommonYear {
  /** The name in files. */
  public static final String NAME = "active_members_in_common_year";

  /** The unit in files. */
  public static final String UNIT = "persons";

  /** The long name. */
  public static final Text TITLE = new Text("active members in the common year", "共同一年内的活跃成员");

  /** What it is. */
  public static final Text MEANING =
      new Text(
          "Mean of weekly active members, smoothed over four weeks, in the 52 weeks after the first"
              + " arm first falls below 75 % of its peak, the same weeks in both arms of a pair.",
          "首个情景首次跌破峰值75%之后52周内每周活跃成员（四周平滑）的均值，两个情景取相同的各周。");

  /** How long the year is, in days. */
  public static final int DAYS = 364;

  private static final String ACTIVE = "active_members_7d";

  private CommonYear() {}

  /** The effect on it. */
  static PairedEffect effect(Pairs pairs) {
    return effect(pairs.first().weekly(ACTIVE), pairs.other().weekly(ACTIVE));
  }

  static PairedEffect effect(double[][] first, double[][] other) {
    double[] base = new double[first.length];
    double[] arm = new double[first.length];
    for (int k = 0; k < first.length; k++) {
      FourWeekMean curve = new FourWeekMean(first[k]);
      OptionalInt fall = curve.firstBelow(Measures.FALLEN);
      base[k] = year(curve, fall);
      arm[k] = year(new FourWeekMean(other[k]), fall);
    }
    return PairedEffect.of(base, arm, Range.COUNT);
  }

  private static double year(FourWeekMean curve, OptionalInt week) {
    return week.isEmpty() ? Double.NaN : curve.yearFrom(week.getAsInt()).orElse(Double.NaN);
  }
}
