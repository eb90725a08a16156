package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Lifetime;
import org.junit.jupiter.api.Test;

/** The numbers a study tells, worked out by hand. */
class StudyNumbersTest {
  private static FourWeekMean mean(long... active) {
    return new FourWeekMean(
        new ActivityCurve("toy", 7, Optional.empty(), active, new long[active.length]));
  }

  @Test
  void aMedianIsToldOnlyWhereHalfOfTheLivesWereSeenToEnd() {
    assertEquals(
        "20 (0 censored)",
        new Waiting(
                List.of(new Lifetime(10, false), new Lifetime(20, false), new Lifetime(30, false)))
            .inWords());
    // One of three ends on day 10: 2/3 live on, and are watched for 30 days.
    assertEquals(
        "> 30 (2 censored)",
        new Waiting(
                List.of(new Lifetime(10, false), new Lifetime(30, true), new Lifetime(30, true)))
            .inWords());
    // Kaplan–Meier: 3/4 after day 10; one is lost on day 15; 3/4 · 1/2 after day 20.
    assertEquals(
        20,
        new Waiting(
                List.of(
                    new Lifetime(10, false),
                    new Lifetime(15, true),
                    new Lifetime(20, false),
                    new Lifetime(40, true)))
            .median());
  }

  @Test
  void theMiddleOfElevenLivesGoesFromTheSecondToTheTenth() {
    Spread spread = new Spread(DoubleStream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Double.NaN));
    assertEquals("5 (1–9)", spread.inWords("%.0f"));
    assertEquals(11, spread.count());
    assertEquals("no data", new Spread(DoubleStream.of(Double.NaN)).inWords("%.0f"));
  }

  @Test
  void theFourWeekMeanPeaksWhereItsFourWeeksAreFull() {
    FourWeekMean curve = mean(4, 4, 4, 4, 20, 20, 20, 4, 0, 0, 0);
    // Week 6: (4 + 20 + 20 + 20) / 4 = 16; week 7 the same, so that the first is the peak.
    assertEquals(6, curve.peakWeek());
    assertEquals(16, curve.peak());
    // Week 8: 44 / 4 = 11; week 9: 24 / 4 = 6 < 8.
    assertEquals(OptionalInt.of(9), curve.firstBelow(0.5));
    assertEquals(new Lifetime(21, false), curve.halfLife());
    // Week 3: 4 < 8; week 4: (4 + 4 + 4 + 20) / 4 = 8.
    assertEquals(4, curve.risenTo(0.5));
  }

  @Test
  void aLifeThatHasNotFallenIsWatchedOnly() {
    // Both (4 + 5 + 6 + 7) / 4 and (5 + 6 + 7 + 4) / 4 are 5.5: the first is the peak.
    assertEquals(new Lifetime(7, true), mean(1, 2, 3, 4, 5, 6, 7, 4).halfLife());
    assertTrue(mean(9, 5, 3, 2, 1, 1).peaksAtBirth());
    assertEquals(new Lifetime(0, false), mean(0, 0, 0).halfLife());
  }

  @Test
  void aPairedDifferenceKnowsItsInterval() {
    // Mean 2; variance (1 + 0 + 1) / 2 = 1; standard error √(1/3); t of two degrees 4.303: 2.484.
    PairedDifference difference = new PairedDifference(1, 2, 3);
    assertEquals("+2.00 [-0.48, 4.48] (3)", difference.inWords(2));
    // t = 2·√3 = 3.464 with two degrees: p = 1 − 3.464 / √(2 + 12) = 0.0742.
    assertEquals(0.0742, difference.p(), 5e-5);
    assertEquals(1, new PairedDifference(0, 0, 0).p());
    // Three signs alike: 2 · (1/2)³.
    assertEquals(0.25, new PairedDifference(1, 1, 1).p());
  }

  @Test
  void holmStopsAtTheFirstThatFails() {
    // Of three: 0.01 < 0.05/3, 0.03 > 0.05/2, so that 0.04 fails with it although below 0.05.
    assertEquals(List.of(false, true, false), PairedDifference.holm(List.of(0.04, 0.01, 0.03)));
  }
}
