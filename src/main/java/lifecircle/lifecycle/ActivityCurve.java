package lifecircle.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import lifecircle.scenario.ObservedSeries;

/**
 * The life of a community as seen from outside: how many distinct members spoke in each period, and
 * how many messages they wrote. Simulated and observed communities are given in this one shape.
 *
 * <p>Units: distinct posters a period, messages a period; a period lasts {@link #periodDays()} days
 * (7 = weekly).
 */
public final class ActivityCurve {
  private final String name;
  private final int periodDays;
  private final Optional<LocalDate> start;
  private final long[] activeMembers;
  private final long[] messages;

  /**
   * A curve; the arrays are copied.
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
    if (!(periodDays >= 1)) {
      throw new IllegalArgumentException("period " + periodDays + " d is not at least 1 d");
    }
    if (activeMembers.length != messages.length) {
      throw new IllegalArgumentException(
          activeMembers.length + " periods of members but " + messages.length + " of messages");
    }
    this.name = name;
    this.periodDays = periodDays;
    this.start = start;
    this.activeMembers = activeMembers.clone();
    this.messages = messages.clone();
  }

  /** The curve of a real community, as its series was read. */
  public static ActivityCurve of(ObservedSeries series) {
    return new ActivityCurve(
        series.name(),
        series.periodDays(),
        Optional.of(series.start()),
        series.activeMembers().stream().mapToLong(Long::longValue).toArray(),
        series.messages().stream().mapToLong(Long::longValue).toArray());
  }

  /** The community, as a title may print it. */
  public String name() {
    return name;
  }

  /** Days in one period. */
  public int periodDays() {
    return periodDays;
  }

  /** The first day of the first period; empty for a simulated community. */
  public Optional<LocalDate> start() {
    return start;
  }

  /** How many periods the curve has. */
  public int periods() {
    return activeMembers.length;
  }

  /** Distinct posters in a period, counted from 0. */
  public long activeMembers(int period) {
    return activeMembers[period];
  }

  /** Messages in a period, counted from 0. */
  public long messages(int period) {
    return messages[period];
  }
}
