package lifecircle.lifecycle;

import static lifecircle.lifecycle.Stage.RAPID_GROWTH;
import static lifecircle.lifecycle.Stage.SILENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Lives that end in nothing, lives without a bend, and what may be said of their height. */
class StraightTest {
  /** A level of about sixty for thirty weeks, then a fall with ever more empty weeks. */
  private static final long[] FALLEN = {
    57, 58, 54, 63, 70, 79, 60, 72, 61, 51, 71, 52, 59, 59, 52, 37, 79, 53, 44, 61, 71, 53, 56, 60,
    61, 63, 81, 67, 73, 66, 51, 50, 13, 24, 49, 46, 53, 33, 26, 21, 16, 42, 21, 29, 18, 10, 23, 0,
    0, 8, 5, 26, 9, 14, 7, 2, 0, 0, 7, 0, 0, 22, 0, 13, 0, 0, 4, 5, 3, 8, 0, 10, 6, 7, 13, 0, 0, 7,
    0, 7, 0, 0, 5, 3, 5, 0, 0, 7, 0, 3, 9, 0, 0, 0, 8, 0, 10, 5, 0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0, 0,
    2, 0, 0, 0
  };

  /** A rise from about fifty for nineteen weeks, then nothing for good. */
  private static final long[] CUT_OFF = {
    51, 45, 45, 46, 57, 56, 50, 69, 80, 56, 65, 87, 56, 60, 77, 81, 69, 81, 84
  };

  private static StageTable find(long... counts) {
    return new StageFinder().find(Lives.of(counts));
  }

  private static StageEvidence evidence(StageTable table) {
    return table.evidence().orElseThrow();
  }

  private static Shape shape(StageTable table) {
    return evidence(table).shape();
  }

  @Test
  void aLevelThatFallsToNothingForGoodWasAtItsHeight() {
    StageTable table = find(FALLEN);
    assertEquals(List.of(), evidence(table).bends(), "many zeros hide the bend");
    assertEquals(Shape.BEGAN_AT_HEIGHT, shape(table));
  }

  @Test
  void aCliffIsNotTheGrowthOfTheStageBeforeIt() {
    for (int after = 10; after <= 90; after += 40) {
      StageTable table = find(Arrays.copyOf(CUT_OFF, CUT_OFF.length + after));
      int last = table.spans().size() - 1;
      assertEquals(SILENCE, table.spans().get(last).stage());
      StageSpan before = table.spans().get(last - 1);
      assertEquals(19, before.endPeriod());
      assertTrue(before.growthPerWeek() > 0, before.toString());
      assertTrue(before.evidence().en().endsWith("to 100 % of the peak"), before.toString());
    }
  }

  @Test
  void twoStagesThatMeetAtABendMeetAtOneLevel() {
    int[] weeks = {0, 20, 45, 85, 125, 157};
    StageTable table =
        new StageFinder().find(Lives.course(3, weeks, new double[] {10, 10, 200, 200, 8, 8}, 50));
    int met = 0;
    for (int i = 1; i < table.spans().size(); i++) {
      if (evidence(table).boundaries().get(i - 1).deltaBic().isPresent()) {
        String before = table.spans().get(i - 1).evidence().en();
        String after = table.spans().get(i).evidence().en();
        String level = after.substring("from ".length(), after.indexOf(" to "));
        assertTrue(before.contains(" to " + level), before + ", then " + after);
        met++;
      }
    }
    assertTrue(met >= 3, met + " bends");
  }

  @Test
  void zerosInTheMiddleAreNotADeath() {
    long[] counts = hump();
    Arrays.fill(counts, 40, 42, 0);
    StageTable table = find(counts);
    assertEquals(Shape.ROSE_AND_FELL, shape(table));
    assertTrue(evidence(table).lifetime().censored());
    assertTrue(table.sequence().contains(RAPID_GROWTH));
  }

  @Test
  void aRevivalAfterTheZerosIsASecondHump() {
    long[] counts = new long[150];
    System.arraycopy(hump(), 0, counts, 0, 60);
    System.arraycopy(hump(), 0, counts, 85, 60);
    StageTable table = find(counts);
    assertEquals(Shape.SEVERAL_HUMPS, shape(table));
    assertEquals(2, table.sequence().stream().filter(RAPID_GROWTH::equals).count());
  }

  /** Up by 4 a week to 100 in week 25, down by 3 a week to 5 and level there: 80 weeks. */
  private static long[] hump() {
    long[] counts = new long[80];
    for (int t = 0; t < counts.length; t++) {
      long up = 4L * t + t % 3;
      long down = StrictMath.max(5, 175 - 3L * t) + t % 4;
      counts[t] = StrictMath.min(up, down);
    }
    return counts;
  }

  /** A sure fall with independent counts keeps its verdict, however small and noisy it is. */
  @Test
  void aStraightFallIsNotToldAsAWalk() {
    for (int seed = 0; seed < 20; seed++) {
      ActivityCurve curve = Lives.course(seed, new int[] {0, 103}, new double[] {15, 4}, 20);
      Shape shape = shape(new StageFinder().find(curve));
      assertEquals(Shape.BEGAN_AT_HEIGHT, shape, "seed " + seed);
    }
  }

  @Test
  void aWanderingLifeIsSaidToBeginAtItsHeightOnlyWhereItDoes() {
    List<StageTable> walks =
        LongStream.range(0, 40)
            .mapToObj(seed -> new StageFinder().find(Lives.walk(500 + seed, 0.3, 30, 104)))
            .filter(table -> evidence(table).bends().isEmpty())
            .toList();
    List<Shape> high = List.of(Shape.FAILED_AT_BIRTH, Shape.BEGAN_AT_HEIGHT);
    for (StageTable table : walks) {
      ThresholdStages counts = evidence(table).thresholds();
      boolean wanders = evidence(table).carried() > 0;
      assertFalse(
          wanders && high.contains(shape(table)) && counts.active().isPresent(), table.toString());
      assertFalse(
          wanders && shape(table) == Shape.HAS_NOT_FALLEN && counts.decline().isPresent(),
          table.toString());
    }
    StageTable told =
        walks.stream()
            .filter(table -> shape(table) == Shape.NO_DISTINCT_STAGES)
            .filter(table -> evidence(table).thresholds().active().isPresent())
            .filter(table -> evidence(table).thresholds().decline().isPresent())
            .findFirst()
            .orElseThrow();
    assertTrue(told.spans().isEmpty());
    String en = told.verdict().en();
    String starts =
        "No distinct stages: smoothed counts rise and fall, but no more than a wandering curve would; ";
    assertTrue(en.startsWith(starts), en);
    String zh = told.verdict().zh();
    assertTrue(zh.startsWith("看不出分明的阶段：平滑后的计数有起有落，但不超出随机游走；"), zh);
  }
}
