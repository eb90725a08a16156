package lifecircle.lifecycle;

import static lifecircle.lifecycle.Stage.ACTIVE_INTERACTION;
import static lifecircle.lifecycle.Stage.DECLINE;
import static lifecircle.lifecycle.Stage.RAPID_GROWTH;
import static lifecircle.lifecycle.Stage.SILENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StageFinderTest {
  private static final int[] WEEKS = {0, 20, 45, 85, 125, 157};

  /** Silence begins where 10 % is passed: 85 + 40·ln 10/ln 25 = 113.6. */
  private static final int[] BEGINNINGS = {0, 20, 45, 85, 114};

  private static StageTable find(ActivityCurve curve) {
    return new StageFinder().find(curve);
  }

  private static StageTable hump(long seed, double peak, double size) {
    double[] levels = {.05 * peak, .05 * peak, peak, peak, .04 * peak, .04 * peak};
    return find(Lives.course(seed, WEEKS, levels, size));
  }

  private static Shape shape(StageTable table) {
    return table.evidence().orElseThrow().shape();
  }

  @Test
  void fiveKnownStagesAreFoundWithTheirBreaks() {
    int five = 0;
    int near = 0;
    for (int seed = 0; seed < 20; seed++) {
      StageTable table = hump(seed, 200, 20);
      if (table.fiveInOrder()) {
        five++;
        for (int i = 1; i < 5; i++) {
          near += StrictMath.abs(table.spans().get(i).firstPeriod() - BEGINNINGS[i]) <= 6 ? 1 : 0;
        }
      }
    }
    assertTrue(five >= 18, five + " of 20 humps have five stages");
    assertTrue(near >= 0.9 * 4 * five, near + " of " + 4 * five + " breaks within six weeks");
  }

  @Test
  void aSmallAndNoisyHumpIsStillSeen() {
    long five = LongStream.range(0, 15).filter(seed -> hump(seed, 30, 8).fiveInOrder()).count();
    assertTrue(five >= 10, five + " of 15 small humps have five stages");
  }

  /**
   * Sixty weeks drawn by hand, without any noise: 5 + 150·exp(−((t − 20)/s)²), s = 9 before the top
   * and 16 after. Nothing wanders here, so the hump must be seen; the same with 3 % of noise.
   */
  @Test
  void aHumpDrawnByHandIsSeen() {
    for (double noise : new double[] {0, 0.03}) {
      SplittableRandom random = new SplittableRandom(5);
      long[] members = new long[60];
      for (int t = 0; t < members.length; t++) {
        double width = t < 20 ? 9 : 16;
        double away = (t - 20) / width;
        double level = 5 + 150 * StrictMath.exp(-away * away);
        members[t] = Math.round(level * StrictMath.exp(noise * random.nextGaussian()));
      }
      StageTable table = find(new ActivityCurve("drawn", 7, Optional.empty(), members, members));
      assertEquals(Shape.ROSE_AND_FELL, shape(table), "noise " + noise);
      double highest =
          table.fittedActiveMembers().stream().mapToDouble(level -> level).max().orElseThrow();
      assertEquals(155, highest, 25, "the line follows the curve to its top");
    }
  }

  @Test
  void theIntervalOfABreakHoldsTheTruthMostOfTheTime() {
    int inside = 0;
    int breaks = 0;
    for (int seed = 100; seed < 112; seed++) {
      StageTable table = hump(seed, 200, 20);
      List<Boundary> boundaries = table.evidence().orElseThrow().boundaries();
      for (int i = 0; i < boundaries.size() && table.fiveInOrder(); i++) {
        Boundary boundary = boundaries.get(i);
        int truth = BEGINNINGS[i + 1];
        breaks += boundary.level().isEmpty() ? 1 : 0;
        boolean holds = boundary.earliest() <= truth && truth <= boundary.latest();
        inside += boundary.level().isEmpty() && holds ? 1 : 0;
      }
    }
    // Height and silence begin where a level is passed, so two breaks a curve.
    assertTrue(breaks >= 22, breaks + " breaks");
    assertTrue(inside >= 0.8 * breaks, inside + " of " + breaks + " intervals hold the truth");
  }

  @Test
  void randomWalksSeldomShowFiveStagesInOrder() {
    int five = 0;
    double[] starts = {5, 30, 200};
    for (int seed = 0; seed < 120; seed++) {
      double sd = seed % 2 == 0 ? 0.3 : 0.4;
      five += find(Lives.walk(7_000 + seed, sd, starts[seed % 3], 104)).fiveInOrder() ? 1 : 0;
    }
    assertTrue(five <= 11, five + " of 120 walks; 6 would be 5 %, 11 is its 97.5 % point");
  }

  @Test
  void aBirthAtFullHeightIsNotRapidGrowth() {
    StageTable table =
        find(Lives.of(60, 71, 50, 36, 28, 24, 20, 18, 17, 15, 14, 12, 12, 10, 9, 9, 8, 7, 7, 6));
    assertFalse(table.sequence().contains(RAPID_GROWTH), table.toString());
    assertEquals(Shape.FAILED_AT_BIRTH, shape(table));
  }

  @Test
  void aLevelLifeHasNoDistinctStages() {
    StageTable table = find(Lives.course(1, new int[] {0, 103}, new double[] {40, 40}, 30));
    assertEquals(Shape.NO_DISTINCT_STAGES, shape(table));
    assertTrue(table.spans().isEmpty());
    assertEquals(104, table.fittedActiveMembers().size());
  }

  @Test
  void aLifeThatStillGrowsHasNotFallen() {
    StageTable table = find(Lives.course(2, new int[] {0, 30, 80}, new double[] {5, 5, 300}, 30));
    assertEquals(Shape.HAS_NOT_FALLEN, shape(table));
    assertFalse(table.sequence().contains(DECLINE));
  }

  @Test
  void twoHumpsAreTwo() {
    int[] weeks = {0, 25, 45, 70, 90, 115, 135, 160};
    double[] levels = {5, 100, 100, 8, 8, 90, 90, 6};
    StageTable table = find(Lives.course(3, weeks, levels, 30));
    assertEquals(Shape.SEVERAL_HUMPS, shape(table));
    assertEquals(2, table.sequence().stream().filter(RAPID_GROWTH::equals).count());
  }

  @Test
  void aHolidayIsNotAValley() {
    long[] counts = new long[60];
    Arrays.fill(counts, 100);
    for (int t = 0; t < 20; t++) {
      counts[t] = 5L + 5L * t;
    }
    counts[40] = 12;
    counts[41] = 20;
    assertFalse(shape(find(Lives.of(counts))) == Shape.SEVERAL_HUMPS);
  }

  @Test
  void tooFewPeriodsAndEmptyCurvesAreSaidToTellNothing() {
    for (ActivityCurve curve : List.of(Lives.of(), Lives.of(3, 4, 9), Lives.of(new long[50]))) {
      StageTable table = find(curve);
      assertTrue(table.spans().isEmpty());
      assertTrue(table.verdict().en().startsWith("No distinct stages"), table.verdict().en());
      assertEquals(curve.periods(), table.fittedActiveMembers().size());
    }
  }

  @Test
  void aSilenceInWhichSomeStillWriteIsNotToldAsLifeAlone() {
    int[] weeks = {0, 20, 40, 60, 100};
    StageTable quiet = find(Lives.course(3, weeks, new double[] {8, 200, 200, 6, 6}, 30));
    StageSpan last = quiet.spans().get(quiet.spans().size() - 1);
    assertEquals(SILENCE, last.stage());
    int silent = 7 * (last.endPeriod() - last.firstPeriod());
    String verdict = quiet.verdict().en();
    assertTrue(
        verdict.contains("silent for the last " + silent + " of 707 days, yet some still write"),
        verdict);
    assertTrue(quiet.verdict().zh().contains("707 天中最后 " + silent + " 天沉寂，但仍有人发言"), verdict);
    StageTable lively = find(Lives.course(3, weeks, new double[] {8, 200, 200, 190, 190}, 30));
    assertTrue(
        lively.verdict().en().contains("; still alive after 707 days;"), lively.verdict().en());
  }

  @Test
  void theSameCurveGivesTheSameTable() {
    assertEquals(hump(5, 100, 10).toString(), hump(5, 100, 10).toString());
  }

  @Test
  void stagesCoverTheCurveToItsEnd() {
    for (int seed = 0; seed < 15; seed++) {
      StageTable table = find(Lives.walk(seed, 0.35, 20, 90));
      if (!table.spans().isEmpty()) {
        // A short first stage is not named and lends its days to no other.
        assertTrue(table.spans().get(0).firstPeriod() <= 2, table.toString());
        assertEquals(90, table.spans().get(table.spans().size() - 1).endPeriod());
        int passages = table.spans().size() - 1;
        assertEquals(passages, table.evidence().orElseThrow().boundaries().size());
      }
    }
  }

  @Test
  void aLongLifeIsReadInSeconds() {
    int[] weeks = {0, 200, 400, 600, 900, 1199};
    double[] levels = {2, 4, 40, 40, 6, 1};
    ActivityCurve curve = Lives.course(4, weeks, levels, 10);
    StageTable table = assertTimeout(Duration.ofSeconds(20), () -> find(curve));
    assertTrue(table.sequence().contains(ACTIVE_INTERACTION));
  }

  @Test
  void oddCurvesOfAnyPeriodGetATableAndNotACrash() {
    SplittableRandom luck = new SplittableRandom(9);
    for (int i = 0; i < 100; i++) {
      long[] counts = new long[8 + luck.nextInt(30)];
      for (int t = 0; t < counts.length; t++) {
        counts[t] = odd(i % 5, t, counts.length, luck);
      }
      int days = new int[] {1, 7, 30, 100}[luck.nextInt(4)];
      StageTable table = find(new ActivityCurve("odd", days, Optional.empty(), counts, counts));
      assertTrue(table.fittedActiveMembers().stream().allMatch(Double::isFinite));
    }
  }

  private static long odd(int kind, int t, int periods, SplittableRandom luck) {
    return switch (kind) {
      case 0 -> t == periods / 2 ? 1000 : 0;
      case 1 -> t % 2 * 1000L;
      case 2 -> luck.nextInt(2);
      case 3 -> t < periods / 2 ? 0 : luck.nextInt(50);
      default -> (long) StrictMath.pow(10, luck.nextInt(7));
    };
  }
}
