package lifecircle.pattern;

import lifecircle.community.EventRecorder.Kind;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.observation.EventList;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Whether the number of all who ever joined grows like a power of time rather than exponentially,
 * before those who write are half as many as at their peak: it is straighter in log-log than in
 * log-linear. Where a record does not show who joins, first messages stand for it.
 */
final class EarlyGrowth {
  private static final double HALF = 0.5;
  private static final int FEWEST_DAYS = 60;

  private EarlyGrowth() {}

  /** 1 for yes, 0 for no, NaN where the rise is too short to tell. */
  static double[] of(History history) {
    EventList events = history.events();
    FourWeekMean curve = history.curve();
    int until = curve.weeks() == 0 ? 0 : FourWeekMean.endDay(curve.risenTo(HALF));
    double[] joins = joins(history);
    SimpleRegression power = new SimpleRegression();
    SimpleRegression exponential = new SimpleRegression();
    double all = 0;
    for (int day = 0; day < Math.min(until, events.days()); day++) {
      all += joins[day];
      if (all > 0) {
        power.addData(StrictMath.log(day + 1.0), StrictMath.log(all));
        exponential.addData(day, StrictMath.log(all));
      }
    }
    double gain = power.getRSquare() - exponential.getRSquare();
    return new double[] {until < FEWEST_DAYS || Double.isNaN(gain) ? Double.NaN : gain > 0 ? 1 : 0};
  }

  private static double[] joins(History history) {
    EventList events = history.events();
    double[] joins = new double[events.days()];
    if (history.has(Kind.JOIN)) {
      for (int e = 0; e < events.count(); e++) {
        joins[events.day(e)] += events.kind(e) == Kind.JOIN ? 1 : 0;
      }
    } else {
      for (int person = 0; person < events.persons(); person++) {
        if (history.messages(person) > 0) {
          joins[history.firstDay(person)]++;
        }
      }
    }
    return joins;
  }
}
