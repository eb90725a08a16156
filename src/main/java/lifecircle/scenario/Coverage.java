package lifecircle.scenario;

import lifecircle.quantity.Period;

/**
 * On how many days of its period a row of counts was observed.
 *
 * @param days how many
 * @param column what the file calls it
 * @param place where it stands
 */
record Coverage(long days, String column, Place place) {
  /** Whether less than half was observed of a period of so many days. */
  boolean isThin(long ofDays) {
    return days * 2 < ofDays;
  }

  /** Complains of more days than a period has. */
  void check(long ofDays, Period period, Complaints complaints) {
    if (days > ofDays) {
      complaints.add(
          place,
          column + " '" + days + "' is more days than this " + period.code() + " has",
          "the days observed, 0 to " + ofDays);
    }
  }
}
