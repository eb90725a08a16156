package lifecircle.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.ObservedSeries;

/**
 * An observed curve laid over a simulated one. The simulated life is counted in the periods of the
 * observed series: who posted at least once in exactly those days, and how much was said in them.
 *
 * <p>A month of the calendar, of 28 to 31 days, is compared with the posters of 30 days, and with
 * the messages of exactly its days.
 *
 * <p>Periods are counted from 0 where the observed series begins; the simulated life may have
 * periods before (with numbers below 0) and after. Only whole periods count, and of the observed
 * ones only those in which somebody counted are compared.
 *
 * <p>Units: days since the founding; distinct posters and messages a period.
 */
public final class Overlay {
  private final ObservedCurve observed;
  private final int days;
  private final ToDoubleBiFunction<String, Integer> valueOnDay;
  private final int firstPeriod;
  private final int endPeriod;

  /**
   * Lays a curve over a life.
   *
   * @param observed what was counted in a real community
   * @param days how many evenings the simulated life has
   * @param valueOnDay the value of an indicator on the evening of a day
   */
  public Overlay(ObservedCurve observed, int days, ToDoubleBiFunction<String, Integer> valueOnDay) {
    this.observed = observed;
    this.days = days;
    this.valueOnDay = valueOnDay;
    int first = 0;
    while (firstDay(first - 1) >= 0) {
      first--;
    }
    int end = first;
    while (firstDay(end + 1) <= days) {
      end++;
    }
    this.firstPeriod = first;
    this.endPeriod = end;
  }

  /** The series that is laid over. */
  public ObservedSeries series() {
    return observed.series();
  }

  /** The simulated day on which the series begins. */
  public int beginsDay() {
    return observed.beginsDay();
  }

  /** How many evenings the simulated life has. */
  public int days() {
    return days;
  }

  /** The first simulated day of a period. */
  public int firstDay(int period) {
    return beginsDay() + Math.toIntExact(ChronoUnit.DAYS.between(series().start(), date(period)));
  }

  /** The date of the first day of a period. */
  public LocalDate date(int period) {
    return series().period().later(series().start(), period);
  }

  /** How many periods both have, from period 0 on. */
  public int sharedPeriods() {
    return Math.max(0, Math.min(series().periods(), endPeriod));
  }

  /** How many of them were counted, and so are compared. */
  public int comparedPeriods() {
    return (int) IntStream.range(0, sharedPeriods()).filter(series()::isCounted).count();
  }

  /** The first whole period of the simulated life. */
  public int firstPeriod() {
    return firstPeriod;
  }

  /** The period after the last whole one of the simulated life. */
  public int endPeriod() {
    return endPeriod;
  }

  /** Distinct posters of the simulated life in a period. */
  public long simulatedActiveMembers(int period) {
    int lastDay = firstDay(period + 1) - 1;
    return Math.round(valueOnDay.applyAsDouble(indicator(lastDay - firstDay(period) + 1), lastDay));
  }

  /** Messages of the simulated life in a period. */
  public long simulatedMessages(int period) {
    return IntStream.range(firstDay(period), firstDay(period + 1))
        .mapToLong(day -> Math.round(valueOnDay.applyAsDouble("messages", day)))
        .sum();
  }

  /** Active members of the periods that both have. */
  public PairedCounts activeMembers() {
    return paired(series().activeMembers(), this::simulatedActiveMembers);
  }

  /** Messages of the periods that both have; of none where the observed ones are not known. */
  public PairedCounts messages() {
    return !series().hasMessages()
        ? new PairedCounts(List.of(), List.of())
        : paired(series().messages(), this::simulatedMessages);
  }

  private PairedCounts paired(List<Long> counted, IntToLongFunction simulated) {
    return new PairedCounts(
        counted.subList(0, sharedPeriods()),
        IntStream.range(0, sharedPeriods()).mapToObj(simulated::applyAsLong).toList(),
        IntStream.range(0, sharedPeriods())
            .filter(period -> !series().isCounted(period))
            .boxed()
            .collect(Collectors.toSet()));
  }

  /** The column that counts distinct posters over so many days. */
  private static String indicator(int periodDays) {
    return "active_members_" + (periodDays < 7 ? 1 : periodDays < 28 ? 7 : 30) + "d";
  }
}
