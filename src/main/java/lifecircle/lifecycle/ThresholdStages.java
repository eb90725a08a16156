package lifecircle.lifecycle;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The cross-check: where the smoothed curve passes 10 % and 75 % of its peak upwards, and 60 % and
 * 10 % downwards. It knows no slopes and no luck, and speaks of the highest hump only.
 *
 * <p>Smoothed by a centred mean over an odd number of periods, a twentieth of the life but at least
 * 3 and at most 13; periods that were not counted are left out, and where none is left the mean
 * reaches further.
 *
 * <p>Units: periods counted from 0. Source: E29.
 *
 * @param peak the period of the smoothed peak
 * @param growth first period of the rise: all from here to the peak are at 10 % or more; empty
 *     where the curve begins there
 * @param active first period at 75 % or more; empty where the curve begins there
 * @param decline first period after the peak under 60 %
 * @param silence first period from which on all are under 10 %
 */
public record ThresholdStages(
    int peak, OptionalInt growth, OptionalInt active, OptionalInt decline, OptionalInt silence) {
  static final double BEGINS = 0.10;
  static final double HIGH = 0.75;
  static final double LOW = 0.60;

  /** The threshold stages of a curve with at least one period. */
  public static ThresholdStages of(ActivityCurve curve) {
    double[] smooth = smoothed(curve);
    int peak = 0;
    for (int t = 1; t < smooth.length; t++) {
      peak = smooth[t] > smooth[peak] ? t : peak;
    }
    int growth = peak;
    while (growth > 0 && smooth[growth - 1] >= BEGINS * smooth[peak]) {
      growth--;
    }
    int active = 0;
    while (smooth[active] < HIGH * smooth[peak]) {
      active++;
    }
    int decline = peak;
    while (decline < smooth.length && smooth[decline] >= LOW * smooth[peak]) {
      decline++;
    }
    int silence = smooth.length;
    while (silence > 0 && smooth[silence - 1] < BEGINS * smooth[peak]) {
      silence--;
    }
    return new ThresholdStages(
        peak,
        inside(growth, smooth.length),
        inside(active, smooth.length),
        inside(decline, smooth.length),
        inside(silence, smooth.length));
  }

  private static OptionalInt inside(int period, int periods) {
    return period > 0 && period < periods ? OptionalInt.of(period) : OptionalInt.empty();
  }

  private static double[] smoothed(ActivityCurve curve) {
    int half = StrictMath.max(1, StrictMath.min(6, curve.periods() / 40));
    double[] smooth = new double[curve.periods()];
    for (int t = 0; t < smooth.length; t++) {
      OptionalDouble mean = mean(curve, t, half);
      for (int wider = half + 1; mean.isEmpty() && wider < smooth.length; wider++) {
        mean = mean(curve, t, wider);
      }
      smooth[t] = mean.orElse(0);
    }
    return smooth;
  }

  private static OptionalDouble mean(ActivityCurve curve, int centre, int half) {
    int from = StrictMath.max(0, centre - half);
    int to = StrictMath.min(curve.periods() - 1, centre + half);
    long sum = 0;
    int counted = 0;
    for (int i = from; i <= to; i++) {
      sum += curve.activeMembers(i);
      counted += curve.isCounted(i) ? 1 : 0;
    }
    return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / (double) counted);
  }

  /** Where these thresholds let a stage begin. */
  public OptionalInt beginOf(Stage stage) {
    return switch (stage) {
      case GERMINATION, PLATEAU, INTERACTION_BUFFER -> OptionalInt.empty();
      case RAPID_GROWTH -> growth;
      case ACTIVE_INTERACTION -> active;
      case DECLINE -> decline;
      case SILENCE -> silence;
    };
  }
}
