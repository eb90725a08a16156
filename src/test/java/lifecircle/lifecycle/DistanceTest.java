package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How far a curve is from another, with sums that can be done by hand. */
class DistanceTest {
  private static final double EXACT = 1e-12;

  /** Observed 4, 9, 16, 25, 36; simulated 9, 9, 25, 25, 16. */
  private static final PairedCounts SQUARES =
      new PairedCounts(List.of(4L, 9L, 16L, 25L, 36L), List.of(9L, 9L, 25L, 25L, 16L));

  /**
   * Roots differ by 1, 0, 1, 0, −2: squares 1 + 0 + 1 + 0 + 4 = 6, a fifth of it is 1.2. Counts
   * differ by 5, 0, 9, 0, 20: 34 / 5 = 6.8; steps are 5, 7, 9, 11: mean 8; 6.8 / 8 = 0.85.
   */
  @Test
  void theSimulatedLifeIsAsFarAsTheSumSays() {
    Distance distance = Distance.of(Foretelling.SIMULATED, SQUARES);
    assertEquals(5, distance.periods());
    assertEquals(StrictMath.sqrt(1.2), distance.rootError().orElseThrow(), EXACT);
    assertEquals(0.85, distance.scaledError().orElseThrow(), EXACT);
  }

  /**
   * The mean is 90 / 5 = 18, its root r = 3√2. Σ(r − √o)² over roots 2 to 6 is 5·18 − 2·20·r + 90 =
   * 180 − 120·√2. Counts differ by 14, 9, 2, 7, 18: 50 / 5 = 10; 10 / 8 = 1.25.
   */
  @Test
  void theMeanIsAsFarAsTheSumSays() {
    Distance distance = Distance.of(Foretelling.OWN_MEAN, SQUARES);
    assertEquals(5, distance.periods());
    double squares = (180 - 120 * StrictMath.sqrt(2)) / 5;
    assertEquals(StrictMath.sqrt(squares), distance.rootError().orElseThrow(), 1e-9);
    assertEquals(1.25, distance.scaledError().orElseThrow(), EXACT);
  }

  /**
   * Without 16 the roots differ by 1, 0, 0, −2: squares 5 over four periods. Counts differ by 5, 0,
   * 0, 20: 25 / 4; steps 5 and 11: mean 8. The period before is known of 9 and 36 only, errors 5
   * and 11; the mean of the four others is 18.5.
   */
  @Test
  void aPeriodInWhichNobodyCountedHasNoPartInAnything() {
    PairedCounts gap = new PairedCounts(SQUARES.observed(), SQUARES.simulated(), Set.of(2));
    Distance life = Distance.of(Foretelling.SIMULATED, gap);
    assertEquals(4, life.periods());
    assertEquals(StrictMath.sqrt(5 / 4.0), life.rootError().orElseThrow(), EXACT);
    assertEquals(25 / 4.0 / 8, life.scaledError().orElseThrow(), EXACT);
    Distance before = Distance.of(Foretelling.LAST_VALUE, gap);
    assertEquals(2, before.periods());
    assertEquals(1, before.scaledError().orElseThrow(), EXACT);
    assertEquals(0, Distance.of(Foretelling.LAST_THREE, gap).periods());
    Distance mean = Distance.of(Foretelling.OWN_MEAN, gap);
    assertEquals((14.5 + 9.5 + 6.5 + 17.5) / 4 / 8, mean.scaledError().orElseThrow(), EXACT);
  }

  /** Each root is one above the last: root error 1 over four periods; the scaled error is 8 / 8. */
  @Test
  void theLastValueIsTheUnitOfTheScaledError() {
    Distance distance = Distance.of(Foretelling.LAST_VALUE, SQUARES);
    assertEquals(4, distance.periods());
    assertEquals(1, distance.rootError().orElseThrow(), EXACT);
    assertEquals(1, distance.scaledError().orElseThrow(), EXACT);
  }

  /** It says 29/3 of 25 and 50/3 of 36: errors 46/3 and 58/3, mean 52/3; over 8 that is 13/6. */
  @Test
  void theMeanOfTheLastThreeSpeaksFromTheFourthPeriodOn() {
    Distance distance = Distance.of(Foretelling.LAST_THREE, SQUARES);
    assertEquals(2, distance.periods());
    assertEquals(13 / 6.0, distance.scaledError().orElseThrow(), EXACT);
    double first = 5 - StrictMath.sqrt(29 / 3.0);
    double second = 6 - StrictMath.sqrt(50 / 3.0);
    double mean = (first * first + second * second) / 2;
    assertEquals(StrictMath.sqrt(mean), distance.rootError().orElseThrow(), EXACT);
  }

  @Test
  void aCountThatNeverChangesIsNoMeasure() {
    PairedCounts flat = new PairedCounts(List.of(5L, 5L, 5L), List.of(4L, 5L, 6L));
    for (Foretelling way : Foretelling.values()) {
      assertEquals(OptionalDouble.empty(), Distance.of(way, flat).scaledError(), way.name());
    }
    assertTrue(Distance.of(Foretelling.SIMULATED, flat).rootError().orElseThrow() > 0);
    assertEquals(0, Distance.of(Foretelling.OWN_MEAN, flat).rootError().orElseThrow());
  }

  @Test
  void withoutPeriodsThereIsNoDistance() {
    for (Foretelling way : Foretelling.values()) {
      Distance none = Distance.of(way, new PairedCounts(List.of(), List.of()));
      assertEquals(
          new Distance(0, OptionalDouble.empty(), OptionalDouble.empty()), none, way.name());
    }
    PairedCounts one = new PairedCounts(List.of(4L), List.of(9L));
    assertEquals(1, Distance.of(Foretelling.SIMULATED, one).rootError().orElseThrow());
    assertEquals(OptionalDouble.empty(), Distance.of(Foretelling.LAST_VALUE, one).rootError());
  }

  @Test
  void aLifeIsNowhereFromItselfAndEverywhereElseFromAnother() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      List<Long> life = counts(random, 2 + random.nextInt(40));
      List<Long> other = counts(random, life.size());
      Distance same = Distance.of(Foretelling.SIMULATED, new PairedCounts(life, life));
      Distance there = Distance.of(Foretelling.SIMULATED, new PairedCounts(life, other));
      Distance back = Distance.of(Foretelling.SIMULATED, new PairedCounts(other, life));
      assertEquals(0, same.rootError().orElseThrow());
      assertEquals(0, same.scaledError().orElseThrow());
      assertEquals(!life.equals(other), there.rootError().orElseThrow() > 0);
      assertEquals(there.rootError().orElseThrow(), back.rootError().orElseThrow(), EXACT);
      Distance naive = Distance.of(Foretelling.LAST_VALUE, new PairedCounts(life, other));
      assertEquals(1, naive.scaledError().orElseThrow(), EXACT);
    }
  }

  /** Each count is different from its neighbour, so that there is a step to measure by. */
  private static List<Long> counts(SplittableRandom random, int periods) {
    return LongStream.range(0, periods)
        .map(t -> 2L * random.nextInt(500) + t % 2)
        .boxed()
        .collect(Collectors.toList());
  }
}
