package lifecircle.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import lifecircle.quantity.Period;
import lifecircle.scenario.ObservedSeries;

/**
 * The life of a community as seen from outside: how many distinct members spoke in each period, and
 * how many messages they wrote. Simulated and observed communities are given in this one shape.
 *
 * <p>An observed life may not tell its messages, and may have periods in which nobody counted: they
 * are no data, which is not the same as nothing.
 *
 * <p>Units: distinct posters a period, messages a period; a period lasts a number of days (7 =
 * weekly) or of months of the calendar.
 */
public final class ActivityCurve {
  private final String name;
  private final Period period;
  private final Optional<LocalDate> start;
  private final long[] activeMembers;
  private final Optional<long[]> messages;
  private final boolean[] counted;
  private final int countedPeriods;
  private final boolean keepsUnfinishedEnds;

  /**
   * A curve in which every period was counted; the arrays are copied.
   *
   * @param name the community, as a title may print it
   * @param periodDays days in one period, at least 1
   * @param start the first day of the first period, empty for a simulated community
   * @param activeMembers distinct posters in each period, not negative
   * @param messages messages in each period, not negative, as many as {@code activeMembers}
   */
  public ActivityCurve(
      String name,
      int periodDays,
      Optional<LocalDate> start,
      long[] activeMembers,
      long[] messages) {
    this(
        name,
        new Period.Days(periodDays),
        start,
        activeMembers.clone(),
        Optional.of(messages.clone()),
        all(activeMembers.length),
        false);
  }

  private ActivityCurve(
      String name,
      Period period,
      Optional<LocalDate> start,
      long[] activeMembers,
      Optional<long[]> messages,
      boolean[] counted,
      boolean keepsUnfinishedEnds) {
    if (messages.isPresent() && activeMembers.length != messages.get().length) {
      throw new IllegalArgumentException(
          activeMembers.length
              + " periods of members but "
              + messages.get().length
              + " of messages");
    }
    this.name = name;
    this.period = period;
    this.start = start;
    this.activeMembers = activeMembers;
    this.messages = messages;
    this.counted = counted;
    this.keepsUnfinishedEnds = keepsUnfinishedEnds;
    int sum = 0;
    for (boolean one : counted) {
      sum += one ? 1 : 0;
    }
    this.countedPeriods = sum;
  }

  private static boolean[] all(int periods) {
    boolean[] all = new boolean[periods];
    Arrays.fill(all, true);
    return all;
  }

  /** The curve of a real community, as its series was read. */
  public static ActivityCurve of(ObservedSeries series) {
    boolean[] counted = all(series.periods());
    for (int t = 0; t < counted.length; t++) {
      counted[t] = series.isCounted(t);
    }
    return new ActivityCurve(
        series.name(),
        series.period(),
        Optional.of(series.start()),
        series.activeMembers().stream().mapToLong(Long::longValue).toArray(),
        Optional.of(series.messages().stream().mapToLong(Long::longValue).toArray())
            .filter(told -> series.hasMessages()),
        counted,
        series.readWith().keepsUnfinishedEnds());
  }

  /** The same curve, its first and last period to be taken as they are. */
  public ActivityCurve keepingUnfinishedEnds() {
    return new ActivityCurve(name, period, start, activeMembers, messages, counted, true);
  }

  /**
   * Whether the first and the last period are to be taken as they are, however few they count:
   * somebody said so, or it is known which of their days were seen.
   */
  public boolean keepsUnfinishedEnds() {
    return keepsUnfinishedEnds;
  }

  /** The community, as a title may print it. */
  public String name() {
    return name;
  }

  /** How long one period is. */
  public Period period() {
    return period;
  }

  /** Days in one period, on average and rounded: 30 in a month. */
  public int periodDays() {
    return (int) StrictMath.rint(period.meanDays());
  }

  /** The first day of the first period; empty for a simulated community. */
  public Optional<LocalDate> start() {
    return start;
  }

  /** Whether it was simulated: every period of it was counted, and an empty one is empty. */
  boolean isSimulated() {
    return start.isEmpty() && keepsUnfinishedEnds;
  }

  /** How many periods the curve has. */
  public int periods() {
    return activeMembers.length;
  }

  /** On which day a period begins, counted from 0 at the beginning of the curve. */
  public long day(int ofPeriod) {
    LocalDate first = start.orElse(LocalDate.EPOCH);
    return period.later(first, ofPeriod).toEpochDay() - first.toEpochDay();
  }

  /** Whether somebody counted in a period, from 0; where not, its numbers are 0 and no data. */
  public boolean isCounted(int ofPeriod) {
    return counted[ofPeriod];
  }

  /** In how many periods somebody counted. */
  public int countedPeriods() {
    return countedPeriods;
  }

  /** Distinct posters in a period, counted from 0. */
  public long activeMembers(int ofPeriod) {
    return activeMembers[ofPeriod];
  }

  /** Whether messages are known at all. */
  public boolean hasMessages() {
    return messages.isPresent();
  }

  /** Messages in a period, counted from 0; 0 where messages are not known. */
  public long messages(int ofPeriod) {
    return messages.map(told -> told[ofPeriod]).orElse(0L);
  }
}
