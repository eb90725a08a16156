package lifecircle.community;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What counts as contributed within 28 days. */
class ContributionsTest {
  /** 0.5 + 0.25 on day 3, 1 on day 10: together 1.75 until week 0 falls out. */
  @Test
  void qualityAddsUpWithinTheWindow() {
    Contributions contributions = new Contributions(2);
    contributions.enter(0, 3, 0.5);
    contributions.enter(0, 3, 0.25);
    assertEquals(0.75, contributions.ofDay(0, 3), 1e-12);
    contributions.enter(0, 10, 1);
    assertEquals(1, contributions.ofDay(0, 10), 1e-12);
    assertEquals(0, contributions.ofDay(0, 11));
    assertEquals(1.75, contributions.of(0, 10), 1e-12);
    assertEquals(1.75, contributions.of(0, 27), 1e-12);
    assertEquals(0, contributions.of(1, 27));
  }

  /**
   * The week of day 3 is day by day less within the window: on day 28 six sevenths of it, on day 33
   * one, on day 34 none. The same for the next week.
   */
  @Test
  void whatIsOlderThan28DaysFallsOutDayByDay() {
    Contributions contributions = new Contributions(1);
    contributions.enter(0, 3, 0.7);
    contributions.enter(0, 10, 1.4);
    assertEquals(0.6 + 1.4, contributions.of(0, 28), 1e-12);
    assertEquals(0.1 + 1.4, contributions.of(0, 33), 1e-12);
    assertEquals(1.4, contributions.of(0, 34), 1e-12);
    assertEquals(1.2, contributions.of(0, 35), 1e-12);
    assertEquals(0, contributions.of(0, 41), 1e-12);
  }

  /** Weeks of silence leave nothing behind in the places they are written over. */
  @Test
  void silenceIsForgottenWhenSomebodySpeaksAgain() {
    Contributions contributions = new Contributions(1);
    for (int day = 0; day < 35; day++) {
      contributions.enter(0, day, 1);
    }
    assertEquals(28, contributions.of(0, 34), 1e-12);
    contributions.enter(0, 55, 0.5);
    // Day 55 ends the eighth week: the window reaches back to day 28, which is the fifth.
    assertEquals(7 + 0.5, contributions.of(0, 55), 1e-12);
    contributions.enter(0, 200, 0.5);
    assertEquals(0.5, contributions.of(0, 200), 1e-12);
  }
}
