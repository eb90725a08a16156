package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import lifecircle.quantity.Period;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.SeriesOptions;
import org.junit.jupiter.api.Test;

/**
 * An observed curve over a life in which, on day d, d messages are written by d posters of the day
 * and 100 + d posters of the week.
 */
class OverlayTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

  private static Overlay over(int days, int periodDays, int periods, int beginsDay) {
    List<Long> counts = LongStream.range(0, periods).boxed().toList();
    ObservedSeries series = new ObservedSeries("forum", periodDays, MONDAY, counts, counts);
    return new Overlay(
        new ObservedCurve(series, false, beginsDay),
        days,
        (indicator, day) -> indicator.equals("active_members_7d") ? 100.0 + day : day);
  }

  /** Days 10–16, 17–23, 24–30 of 33: messages 91, 140, 189; posters as on days 16, 23, 30. */
  @Test
  void weeksOfTheLifeAreCutWhereTheObservedWeeksBegin() {
    Overlay overlay = over(33, 7, 20, 10);
    assertEquals(3, overlay.sharedPeriods());
    assertEquals(List.of(91L, 140L, 189L), overlay.messages().simulated());
    assertEquals(List.of(116L, 123L, 130L), overlay.activeMembers().simulated());
    assertEquals(List.of(0L, 1L, 2L), overlay.activeMembers().observed());
    assertEquals(17, overlay.firstDay(1));
    assertEquals(MONDAY.plusDays(7), overlay.date(1));
  }

  @Test
  void daysAreComparedWithPostersOfTheDay() {
    Overlay overlay = over(5, 1, 9, 2);
    assertEquals(List.of(2L, 3L, 4L), overlay.activeMembers().simulated());
    assertEquals(List.of(2L, 3L, 4L), overlay.messages().simulated());
  }

  @Test
  void theLifeHasWholePeriodsBeforeAndAfterTheObservedOnes() {
    Overlay overlay = over(40, 7, 2, 17);
    assertEquals(-2, overlay.firstPeriod());
    assertEquals(3, overlay.firstDay(overlay.firstPeriod()));
    assertEquals(3, overlay.endPeriod());
    assertEquals(38, overlay.firstDay(overlay.endPeriod()));
    assertEquals(2, overlay.sharedPeriods());
  }

  @Test
  void aLifeThatIsOverBeforeTheSeriesBeginsSharesNothing() {
    assertEquals(0, over(16, 7, 5, 10).sharedPeriods());
    assertEquals(0, over(5, 7, 5, 100).sharedPeriods());
    assertEquals(List.of(), over(5, 7, 5, 100).messages().simulated());
    assertEquals(1, over(17, 7, 5, 10).sharedPeriods());
  }

  /**
   * March has 31 days, days 5–35; April 30, days 36–65; on each, as many messages as its number: 31
   * · 20 = 620 and 30 · 50.5 = 1515. May is not over on day 70.
   */
  @Test
  void monthsAreThoseOfTheCalendar() {
    ObservedSeries series =
        new ObservedSeries(
            "forum",
            Period.MONTH,
            MONDAY,
            List.of(1L, 2L, 3L),
            List.of(1L, 2L, 3L),
            new TreeMap<>(),
            SeriesOptions.standard());
    Overlay overlay =
        new Overlay(
            new ObservedCurve(series, false, 5),
            70,
            (indicator, day) -> indicator.equals("active_members_30d") ? 100.0 + day : day);
    assertEquals(List.of(620L, 1515L), overlay.messages().simulated());
    assertEquals(List.of(135L, 165L), overlay.activeMembers().simulated());
    assertEquals(36, overlay.firstDay(1));
  }

  @Test
  void messagesThatNobodyCountedAreNotCompared() {
    List<Long> members = List.of(3L, 4L);
    ObservedSeries series =
        new ObservedSeries(
            "forum",
            Period.WEEK,
            MONDAY,
            members,
            List.of(),
            new TreeMap<>(),
            SeriesOptions.standard());
    Overlay overlay = new Overlay(new ObservedCurve(series, false, 0), 30, (indicator, day) -> 8.0);
    assertEquals(2, overlay.activeMembers().periods());
    assertEquals(0, overlay.messages().periods());
    assertEquals(56, overlay.simulatedMessages(0));
  }

  @Test
  void nothingCanBeginBeforeTheFounding() {
    assertThrows(IllegalArgumentException.class, () -> over(30, 7, 5, -1));
  }
}
