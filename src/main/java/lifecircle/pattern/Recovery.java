package lifecircle.pattern;

import java.util.List;

/**
 * Whether those who were there before a step in the inflow write again as much as without it, under
 * little and under much moderation: their ratio over the four weeks that end 180 days after the
 * step is over, all seeds together, is 0.9 or more.
 *
 * <p><em>Assumption</em>: nine tenths is recovered.
 */
final class Recovery {
  private static final double RECOVERED = 0.9;
  private static final int STEP_AND_HALF_A_YEAR = 28 + 180;
  private static final int WEEK = 7;
  private static final int WEEKS = 4;

  private Recovery() {}

  static List<Measured> measure(Cases cases) {
    Measured little = ratio(cases.ofDose(0), cases.ofDose(1));
    Measured much = ratio(cases.ofDose(2), cases.ofDose(3));
    double recovering = recovered(little) + recovered(much);
    return List.of(new Measured(recovering, cases.all().size()), little, much);
  }

  private static double recovered(Measured ratio) {
    return Double.isNaN(ratio.value()) ? Double.NaN : ratio.value() >= RECOVERED ? 1 : 0;
  }

  private static Measured ratio(Cases without, Cases with) {
    double[] calm = without.sums(Observation.OLD_HANDS);
    double[] crowded = with.sums(Observation.OLD_HANDS);
    int end = (calm.length * WEEK / 4 + STEP_AND_HALF_A_YEAR) / WEEK;
    double here = 0;
    double there = 0;
    for (int week = end - WEEKS; week < end && end <= calm.length; week++) {
      here += crowded[week];
      there += calm[week];
    }
    return new Measured(Ratio.of(here, there), with.all().size());
  }
}
