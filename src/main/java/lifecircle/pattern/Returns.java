package lifecircle.pattern;

import java.util.List;

/** What operators' hours bring: mean weekly posters at none, once and four times the hours. */
final class Returns {
  private static final double ONCE = 1;
  private static final double MOST = 4;

  private Returns() {}

  static List<Measured> measure(Cases cases) {
    double none = posters(cases, 0);
    double once = posters(cases, ONCE);
    double first = once - none;
    double later = (posters(cases, MOST) - once) / (MOST - ONCE);
    int records = cases.all().size();
    return List.of(
        new Measured(first, records),
        new Measured(first > 0 ? later / first : Double.NaN, records));
  }

  private static double posters(Cases cases, double dose) {
    return cases.ofDose(dose).mean(Observation.WHOLE_LIFE, 2).value();
  }
}
