package lifecircle.lifecycle;

import static lifecircle.lifecycle.Courses.counted;
import static lifecircle.lifecycle.Courses.course;
import static lifecircle.lifecycle.Courses.curve;
import static lifecircle.lifecycle.Courses.held;
import static lifecircle.lifecycle.Courses.slope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Series that other finders, and earlier versions of this one, have stumbled over. */
class OddSeriesTest {
  private static StageTable find(ActivityCurve curve) {
    return new StageFinder().find(curve);
  }

  private static Shape shape(StageTable table) {
    return table.evidence().orElseThrow().shape();
  }

  @Test
  void aCliffInDailyCountsIsAFall() {
    long[] counts = counted(3, course(held(60, 400), held(12, 400)));
    StageTable table = find(curve(1, counts));
    assertTrue(Letters.of(table).matches("AD?P"), Letters.of(table));
    assertEquals(Shape.BEGAN_AT_HEIGHT, shape(table));
  }

  @Test
  void aRiseThatSteepensAtTheVeryEndIsARise() {
    long[] counts = counted(5, course(slope(5, 20, 40), slope(20, 300, 7)));
    StageTable table = find(curve(7, counts));
    assertTrue(table.sequence().contains(Stage.RAPID_GROWTH), table.verdict()::en);
    assertEquals(Shape.HAS_NOT_FALLEN, shape(table), Letters.of(table) + Arrays.toString(counts));
  }

  @Test
  void growthDoesNotBeginWhileNobodyWrites() {
    long[] counts =
        counted(7, course(slope(5, 70, 35), slope(70, 1, 20), held(0, 25), held(60, 40)));
    StageTable table = find(curve(7, counts));
    for (StageSpan span : table.spans()) {
      boolean grows = span.stage() == Stage.RAPID_GROWTH;
      assertFalse(grows && counts[span.firstPeriod()] == 0, table.toString());
    }
  }

  @Test
  void aLaunchIsNoGermination() {
    double[] ebb = IntStream.range(0, 300).mapToDouble(t -> 130 * Math.exp(-t / 90.0)).toArray();
    long[] counts = counted(9, course(held(4, 40), DoubleStream.of(ebb)));
    StageTable table = find(curve(1, counts));
    StageSpan first = table.spans().get(0);
    assertEquals(Stage.GERMINATION, first.stage());
    assertTrue(first.endPeriod() <= 42, "germination ends with the launch: " + first);
    assertNotEquals(Stage.DECLINE, table.spans().get(1).stage());
  }

  @Test
  void aWalkSmootherThanCountingIsARandomWalkToo() {
    SplittableRandom random = new SplittableRandom(4);
    int strong = 0;
    for (int walk = 0; walk < 20; walk++) {
      double level = 200;
      long[] counts = new long[120];
      for (int t = 0; t < counts.length; t++) {
        counts[t] = Math.round(level);
        level = Math.max(20, level + 9 * random.nextGaussian());
      }
      strong +=
          find(curve(7, counts)).evidence().orElseThrow().whole().grade() == Grade.STRONG ? 1 : 0;
    }
    assertTrue(strong <= 2, strong + " of 20 walks are called strong");
  }

  @Test
  void almostNothingIsSaidToBeTooLittle() {
    long[] counts = new long[44];
    counts[14] = 156;
    assertTrue(find(curve(7, counts)).verdict().en().startsWith("No distinct stages"));
    // Quarters with three busy ones: no crash, whatever is said.
    long[] quarters = new long[86];
    quarters[12] = 18;
    quarters[24] = 6;
    quarters[30] = 20;
    assertTrue(find(curve(91, quarters)).fittedActiveMembers().stream().allMatch(Double::isFinite));
  }

  @Test
  void aPureSeasonOfExactlyThreeYearsIsASeason() {
    DoubleStream years =
        IntStream.range(0, 157)
            .mapToDouble(t -> 90 * (1 + 0.35 * StrictMath.sin(2 * StrictMath.PI * t / 52.18)));
    assertEquals("", Letters.of(find(curve(7, counted(2, years)))));
  }

  @Test
  void noDeclineHasARiseInIt() {
    long[] counts =
        counted(
            11,
            course(
                slope(10, 400, 20),
                held(400, 20),
                slope(400, 160, 4),
                held(160, 20),
                slope(160, 80, 12),
                slope(90, 290, 7)));
    for (StageSpan span : find(curve(7, counts)).spans()) {
      assertFalse(span.stage() == Stage.DECLINE && span.growthLow() > 0, span.toString());
    }
  }

  @Test
  void noLifeIsShorterThanItsStagesBeforeTheSilence() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 60; i++) {
      List<Double> means = new ArrayList<>();
      while (means.size() < 60) {
        double level = new double[] {0, 0.05, 0.4, 2, 20}[random.nextInt(5)];
        held(level, random.nextInt(5, 30)).forEach(means::add);
      }
      long[] counts = counted(i, means.stream().mapToDouble(Double::doubleValue));
      ActivityCurve curve = curve(7, counts);
      StageTable table = find(curve);
      if (table.evidence().isPresent() && !table.evidence().get().lifetime().censored()) {
        long lived = table.evidence().get().lifetime().days();
        long loud =
            table.spans().stream()
                .filter(span -> span.stage() != Stage.SILENCE)
                .mapToLong(span -> curve.day(span.endPeriod()) - curve.day(span.firstPeriod()))
                .sum();
        assertTrue(loud <= lived + 7, i + ": " + table.verdict() + Arrays.toString(counts));
      }
    }
  }

  @Test
  void aFallBeforeTheGrowthIsNoPartOfIt() {
    for (int seed = 1; seed <= 4; seed++) {
      DoubleStream means =
          course(slope(60, 30, 14), slope(30, 90, 18), held(90, 25), slope(90, 4, 30), held(4, 20));
      StageTable table = find(curve(7, counted(seed, means)));
      assertTrue(Letters.of(table).matches("A?DRAD[DP]*S?"), Letters.of(table));
      int growth = table.sequence().indexOf(Stage.RAPID_GROWTH);
      assertEquals(14, table.spans().get(growth).firstPeriod(), 4);
    }
  }
}
