package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Newcomers and staying, each measured on a record small enough to count by hand. */
class NewcomersTest {
  private static final double EXACT = 1e-12;

  @Test
  void whoWroteInTheFirstFourWeeksIsNoNewcomerAndWhoCameTooLateIsNotJudged() {
    Log log = new Log(200);
    log.says(0, 3, 10).says(1, 30, 10).says(1, 30, 50).says(2, 30, 10).says(2, 31, 10);
    log.says(3, 150, 10);
    // Of 1 and 2, the first wrote on one day only.
    assertArrayEquals(new double[] {2, 1}, OneDayOnly.of(log.history()), EXACT);
  }

  @Test
  void postingLivesAreCutOffWhereSilenceIsNotSeen() {
    Log log = new Log(150);
    for (int person = 0; person < 10; person++) {
      log.says(person, 30, 10);
    }
    for (int person = 10; person < 20; person++) {
      log.says(person, 70, 10).says(person, 80, 10);
    }
    double[] lives = PostingLives.of(log.history());
    // Ten of twenty end on their first day; the others are watched for ten days and no longer.
    assertEquals(0.5, lives[0], EXACT);
    assertEquals(Double.NaN, lives[1]);
  }

  @Test
  void ofLivesThatAllEndTheShareThatLastsIsTheShareThatIsLeft() {
    Log log = new Log(600);
    for (int person = 0; person < 20; person++) {
      log.says(person, 30, 10);
    }
    for (int person = 10; person < 20; person++) {
      log.says(person, person < 15 ? 35 : 430, 10);
    }
    double[] lives = PostingLives.of(log.history());
    // Ten one-day lives, five of 5 days, five of 400.
    assertArrayEquals(new double[] {0.5, 0.25, 0.25}, Arrays.copyOf(lives, 3), EXACT);
    // So many at once and some for so long: leaving falls with tenure.
    assertTrue(lives[3] < 0.5, () -> "shape " + lives[3]);
    assertTrue(lives[4] > 3.84, () -> "likelihood ratio " + lives[4]);
  }

  @Test
  void oneRateForAllIsTheShapeOneAndARootDoublesTheShape() {
    int n = 1_000;
    double[] exponential =
        IntStream.range(0, n).mapToDouble(k -> -StrictMath.log(1 - (k + 0.5) / n)).toArray();
    double[] roots = Arrays.stream(exponential).map(Math::sqrt).toArray();
    Weibull one = new Weibull(exponential, new double[0]);
    assertEquals(1, one.shape(), 0.01);
    assertTrue(one.likelihoodRatio() < 3.84, () -> "likelihood ratio " + one.likelihoodRatio());
    // t^k is exponential for some k; of the root it is so for 2k.
    assertEquals(2 * one.shape(), new Weibull(roots, new double[0]).shape(), 1e-9);
    assertTrue(new Weibull(roots, new double[0]).likelihoodRatio() > 3.84);
  }

  @Test
  void cuttingLivesOffDoesNotMakeThemShort() {
    double[] ended = {1, 1, 1, 1};
    double[] cutOff = {1, 1, 1, 1};
    // With one length only, half of it cut off, the likelihood has no largest shape below the
    // limit.
    assertTrue(new Weibull(ended, cutOff).shape() > 19);
  }

  @Test
  void theLaterTenthIsPickedByWhatItWritesAfterTheFirstDay() {
    Log log = new Log(200);
    for (int person = 0; person < 10; person++) {
      for (int message = 0; message < (person == 7 ? 6 : 2); message++) {
        log.says(person, 30, message);
      }
      log.saysDaily(person, 40, person == 7 ? 50 : 41);
    }
    // One of ten wrote 6 on the first day, the nine others 2 each: three times as much.
    assertArrayEquals(new double[] {1, 6, 9, 18}, FirstDayOfTheCore.of(log.history()), EXACT);
  }

  @Test
  void aFirstMessageIsAnsweredWithinADayBeforeItsAuthorWritesAgain() {
    Log log = new Log(200);
    log.says(0, 1, 10);
    log.says(1, 30, 10).answers(0, 1, 30, 20).says(1, 33, 10);
    log.says(2, 30, 10).says(2, 30, 15).answers(0, 2, 30, 20);
    log.says(3, 30, 10).says(3, 40, 10);
    log.says(4, 30, 10).answers(0, 4, 31, 11);
    // 1 is answered and comes back; 2 wrote again first, 4 is answered after 73 slots, 3 not at
    // all.
    // Of these three, 3 comes back.
    assertArrayEquals(new double[] {1, 1, 3, 1}, FirstReply.of(log.history()), EXACT);
  }
}
