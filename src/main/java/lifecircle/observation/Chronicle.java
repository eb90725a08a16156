package lifecircle.observation;

import java.util.Arrays;

/**
 * All evenings of a life, kept as columns: what was read off the community on each day. Weeks are
 * counted from 0; days after the last whole week belong to no week.
 *
 * <p>Units: those of {@link Indicators}; days since the founding, the first is 0. No data is NaN,
 * and what is made of days without data only is no data.
 */
public final class Chronicle {
  private static final int DAYS_PER_WEEK = 7;
  private static final int FIRST_ROOM_DAYS = 512;

  private final double[][] columns = new double[Indicators.all().size()][FIRST_ROOM_DAYS];
  private int days;

  /** Adds the next evening; refuses one that is not the day after the last. */
  public void add(Evening evening) {
    if (evening.day() != days) {
      throw new IllegalArgumentException("day " + evening.day() + " where " + days + " is next");
    }
    for (int i = 0; i < columns.length; i++) {
      if (days == columns[i].length) {
        columns[i] = Arrays.copyOf(columns[i], 2 * days);
      }
      columns[i][days] = evening.values().get(i);
    }
    days++;
  }

  /** How many evenings there are. */
  public int days() {
    return days;
  }

  /** How many whole weeks there are. */
  public int weeks() {
    return days / DAYS_PER_WEEK;
  }

  /** What an indicator was on the evening of a day. */
  public double value(String indicator, int day) {
    if (!(day >= 0 && day < days)) {
      throw new IllegalArgumentException("day " + day + " is not in 0 to " + (days - 1));
    }
    return columns[Indicators.indexOf(indicator)][day];
  }

  /** What an indicator was on the last evening of a week. */
  public double atWeekEnd(String indicator, int week) {
    return value(indicator, week * DAYS_PER_WEEK + DAYS_PER_WEEK - 1);
  }

  /** The sum of a week's evenings that have data. */
  public double weekSum(String indicator, int week) {
    return known(indicator, week) == 0 ? Double.NaN : sum(indicator, week);
  }

  /** The mean of a week's evenings that have data. */
  public double weekMean(String indicator, int week) {
    return sum(indicator, week) / known(indicator, week);
  }

  private long known(String indicator, int week) {
    return Arrays.stream(ofWeek(indicator, week)).filter(v -> !Double.isNaN(v)).count();
  }

  private double sum(String indicator, int week) {
    double sum = 0;
    for (double value : ofWeek(indicator, week)) {
      sum += Double.isNaN(value) ? 0 : value;
    }
    return sum;
  }

  private double[] ofWeek(String indicator, int week) {
    double[] values = new double[DAYS_PER_WEEK];
    Arrays.setAll(values, i -> value(indicator, week * DAYS_PER_WEEK + i));
    return values;
  }
}
