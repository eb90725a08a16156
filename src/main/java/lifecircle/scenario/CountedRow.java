package lifecircle.scenario;

import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * What one row of a series counts.
 *
 * @param begins the first day of its period
 * @param activeMembers distinct posters in the period
 * @param messages messages in the period, 0 where they are not told
 * @param coverage on how many of its days, empty where that is not told
 */
record CountedRow(
    DatedLine begins, long activeMembers, long messages, Optional<Coverage> coverage) {
  boolean isThin(Period period) {
    return coverage.filter(observed -> observed.isThin(days(period))).isPresent();
  }

  void checkCoverage(Period period, Complaints complaints) {
    coverage.ifPresent(observed -> observed.check(days(period), period, complaints));
  }

  private long days(Period period) {
    return period.later(begins.date(), 1).toEpochDay() - begins.date().toEpochDay();
  }
}
