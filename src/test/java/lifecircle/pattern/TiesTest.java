package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Ties, each measured on a record small enough to count by hand. */
class TiesTest {
  private static final double EXACT = 1e-12;

  @Test
  void partnersOfAMonthAreCountedInBothDirections() {
    Log log = new Log(35);
    for (int person = 0; person < 3; person++) {
      log.saysDaily(person, 0, 35);
    }
    log.contacts(0, 1, 5).contacts(2, 0, 10).contacts(0, 1, 12);
    // On day 29: 0 has 1 and 2, each of them has 0: 2, 1, 1. The 99 % quantile of 1, 1, 2 lies 0.98
    // of the way from the second to the third.
    assertArrayEquals(new double[] {4.0 / 3, 1.98, 2, 0}, PartnersInMonth.of(log.history()), EXACT);
  }

  @Test
  void theFirstFewAreThoseToWhomMostActsGo() {
    Log log = new Log(10);
    towards(log, 1, 1, 40);
    towards(log, 2, 4, 5);
    towards(log, 6, 10, 3);
    towards(log, 16, 5, 2);
    // 100 acts: 40 to the first, 40 + 4·5 to the first five, and 10·3 more to the first fifteen.
    assertArrayEquals(new double[] {1, 0.4, 0.6, 0.9}, InnerCircle.of(log.history()), EXACT);
  }

  @Test
  void fourLayersThatGrowByThreeHaveTheRatioThree() {
    Log log = new Log(10);
    towards(log, 1, 2, 60);
    towards(log, 3, 4, 20);
    towards(log, 7, 12, 5);
    towards(log, 19, 36, 1);
    // Layers of 2, 6, 18, 54: the third root of 54/2 is 3. Nothing scatters within a cluster.
    assertArrayEquals(new double[] {1, StrictMath.log(3), 1}, Layers.of(log.history()), EXACT);
  }

  /** Person 0 turns so often to each of so many others from a number on. */
  private static void towards(Log log, int first, int others, int acts) {
    for (int other = first; other < first + others; other++) {
      for (int act = 0; act < acts; act++) {
        log.contacts(0, other, 1);
      }
    }
  }

  @Test
  void naturalBreaksLeaveTheLeastSquaresWithin() {
    NaturalBreaks breaks = new NaturalBreaks(new double[] {0, 0, 1, 1, 5, 5.2, 9}, 3);
    // {0 0 1 1} {5 5.2} {9}: 4·0.25 + 2·0.01 within, 135.04 − 21.2²/7 in all.
    assertEquals(1 - 1.02 / (135.04 - 21.2 * 21.2 / 7), breaks.fit(), 1e-9);
    assertEquals(1, breaks.highest());
  }

  @Test
  void aTieSurvivesWhereThePairMeetsInTheNextNinetyDays() {
    Log log = new Log(270);
    // One-way, once in the first window and once in the second: survives once of twice.
    log.contacts(0, 1, 10).contacts(1, 0, 100);
    // Mutual, four acts in the first window, then nothing.
    log.contacts(2, 3, 1).contacts(3, 2, 2).contacts(2, 3, 3).contacts(3, 2, 4);
    assertArrayEquals(
        new double[] {2, 1, 1, 0, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0},
        TieSurvival.of(log.history()),
        EXACT);
  }

  @Test
  void aSilenceIsMeasuredInTheTiesOwnMeanGaps() {
    Log log = new Log(200);
    for (int day = 0; day <= 18; day += 2) {
      log.contacts(0, 1, day);
    }
    log.contacts(1, 0, 36);
    // After day 18 the mean gap is 2: silent for 8 gaps on day 34, back on day 36. After day 36 it
    // is 3.6: silent for 8 on day 64.8, for 16 on day 93.6, for 32 on day 151.2, of which no 115.2
    // more days are watched.
    assertArrayEquals(new double[] {2, 1, 1, 0, 0, 0}, TieSilence.of(log.history()), EXACT);
  }

  @Test
  void theOddsOfACommonPartnerAreThoseOfNewPairsOverOthers() {
    Log log = new Log(120);
    int a = 0;
    int b = 1;
    int c = 2;
    int d = 3;
    int e = 4;
    int f = 5;
    log.contacts(a, b, 5).contacts(b, c, 6).contacts(b, f, 7).contacts(d, e, 8);
    log.contacts(a, c, 95).contacts(b, e, 96).contacts(d, e, 97).contacts(f, b, 98);
    // 15 pairs, 4 tied before: 3 of 11 have b in common (ac, af, cf), of which ac finds each other;
    // of the 8 others be does. Odds (1/2)/(1/7) = 3.5, as 7/11 over 2/11.
    assertArrayEquals(new double[] {7.0 / 11, 2.0 / 11}, Triangles.of(log.history()), EXACT);
  }
}
