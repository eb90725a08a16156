package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * What the rows of a table count.
 *
 * @param active distinct posters
 * @param messages messages, where they are told
 * @param coverage days observed, where they are told
 */
record CountedRows(
    CountColumn active, Optional<CountColumn> messages, Optional<CoverageColumn> coverage) {
  boolean tellsMessages() {
    return messages.isPresent();
  }

  /** Complains of rows observed on more days than their period has. */
  void checkCoverage(List<DatedLine> dates, Period period, Complaints complaints) {
    for (int row = 0; coverage.isPresent() && row < dates.size(); row++) {
      long days = days(dates.get(row), period);
      coverage.get().of(row).ifPresent(observed -> observed.check(days, period, complaints));
    }
  }

  /** Puts a row at its period. A row of which a count is missing is no data. */
  void put(int row, int at, DatedLine begins, Period period, PlacedCounts placed) {
    Optional<Coverage> observed = coverage.flatMap(column -> column.of(row));
    boolean known = coverage.isEmpty() || observed.isPresent();
    if (observed.filter(seen -> seen.isThin(days(begins, period))).isPresent()) {
      placed.thin(at);
    } else if (known && isCounted(row)) {
      placed.put(at, active.count(row), messages.map(column -> column.count(row)).orElse(0L));
    }
  }

  private boolean isCounted(int row) {
    return active.isCounted(row) && messages.filter(column -> !column.isCounted(row)).isEmpty();
  }

  private static long days(DatedLine begins, Period period) {
    return period.later(begins.date(), 1).toEpochDay() - begins.date().toEpochDay();
  }
}
