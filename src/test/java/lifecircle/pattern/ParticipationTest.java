package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Participation, each measured on a record small enough to count by hand. */
class ParticipationTest {
  private static final double EXACT = 1e-12;

  @Test
  void aPartOfThePersonAtTheTopCountsInPart() {
    Log log = new Log(35);
    for (int message = 0; message < 76; message++) {
      log.says(0, message % 30, 10);
    }
    for (int other = 1; other < 25; other++) {
      log.says(other, other % 5 * 7 + 1, 10);
    }
    // 25 people, 100 messages: 10 % of them are the first, who wrote 76, one more and half a third.
    // 1 % of them is less than a person. All was written by day 29: the month is the record.
    assertArrayEquals(
        new double[] {Double.NaN, Double.NaN, 0.775, 0.775}, Ranks.of(log.history()), EXACT);
  }

  @Test
  void whoDidNotWriteForTwelveWeeksIsSilent() {
    Log log = new Log(120);
    for (int person = 0; person < 4; person++) {
      log.joins(person, 0);
    }
    log.saysDaily(0, 0, 120).says(1, 0, 5).visits(0, 60).visits(2, 50).leaves(3, 90);
    // On day 84 three of four; on day 114, after 3 has left, two of three. Of those who looked in
    // since: 2, and not 0.
    assertArrayEquals(
        new double[] {(0.75 + 2.0 / 3) / 2, 0.5}, SilentMembers.of(log.history()), EXACT);
  }

  @Test
  void giniIsZeroWhereAllWriteAlikeAndRisesWithWhoeverWritesMore() {
    assertEquals(0, GroupMonths.gini(3, 3, 3, 3, 3), EXACT);
    // 2·(1·1 + 2·1 + 3·1 + 4·1 + 5·6)/(5·10) − 6/5
    assertEquals(0.4, GroupMonths.gini(1, 1, 1, 1, 6), EXACT);
  }

  @Test
  void aGroupHasAMonthWhereFiveWrite() {
    Log log = new Log(65);
    for (int person = 0; person < 5; person++) {
      log.says(person, 3, 10);
    }
    for (int k = 0; k < 5; k++) {
      log.says(4, 20, k);
    }
    // Of the second month only four write, and the last five days are no month.
    for (int person = 0; person < 4; person++) {
      log.says(person, 40, 10).says(person, 61, 10);
    }
    assertArrayEquals(new double[] {5, 10, 0.4}, GroupMonths.of(log.history()), EXACT);
  }

  @Test
  void evenGapsAreNotBurstyAndOneLongGapAmongShortOnesIs() {
    Log log = new Log(40);
    log.saysDaily(0, 0, 20);
    for (int message = 0; message < 19; message++) {
      log.says(1, 0, 10);
    }
    log.says(1, 0, 29);
    // Even: s = 0, B = −1. 18 gaps of 0 slots and one of 19: m = 1, s² = (18·1 + 18²)/19 = 18.
    double bursty = (Math.sqrt(18) - 1) / (Math.sqrt(18) + 1);
    assertArrayEquals(new double[] {2, bursty - 1}, OwnGaps.of(log.history()), EXACT);
  }
}
