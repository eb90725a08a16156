package lifecircle.lifecycle;

import static lifecircle.lifecycle.Courses.counted;
import static lifecircle.lifecycle.Courses.course;
import static lifecircle.lifecycle.Courses.curve;
import static lifecircle.lifecycle.Courses.held;
import static lifecircle.lifecycle.Courses.slope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Communities of which everybody can see which stages they go through, and what must never be said
 * of them. Letters as in {@link Letters}.
 */
class StagesAsAPersonNamesThemTest {
  private static final int DAY = 1;
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private static StageTable find(ActivityCurve curve) {
    return new StageFinder().find(curve);
  }

  private static String names(StageTable table) {
    return Letters.of(table);
  }

  private static StageTable named(String names, ActivityCurve curve) {
    StageTable table = find(curve);
    assertTrue(names(table).matches(names), names(table) + " is not " + names + ": " + table);
    for (StageSpan span : table.spans()) {
      boolean grows = span.growthLow() > 0;
      assertFalse(span.stage() == Stage.DECLINE && grows, "a decline that grows");
    }
    return table;
  }

  private static void assertBegins(StageTable table, Stage stage, int period, int tolerance) {
    int found = table.spans().get(table.sequence().indexOf(stage)).firstPeriod();
    assertTrue(
        StrictMath.abs(found - period) <= tolerance, stage + " at " + found + ", not " + period);
  }

  private static String verdict(StageTable table) {
    return table.verdict().en();
  }

  private static long[] with(long[] counts, int at, long... others) {
    long[] changed = counts.clone();
    System.arraycopy(others, 0, changed, at, others.length);
    return changed;
  }

  private static long[] join(long[]... parts) {
    return Arrays.stream(parts).flatMapToLong(LongStream::of).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatIsFlatBeforeAFallIsActiveWhicheverSignItsSlopeHas(int seed) {
    double tilt = seed % 2 == 0 ? 1.04 : 0.96;
    DoubleStream means = course(slope(60, 60 * tilt, 80), slope(60 * tilt, 3, 30), held(2.5, 15));
    StageTable table = named("AD[PD]*S?", curve(WEEK, counted(seed, means)));
    assertBegins(table, Stage.DECLINE, 80, 8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theSameInDaysAndInMonths(int seed) {
    DoubleStream days = course(held(40, 250), slope(40, 2, 100), held(1.5, 60));
    assertBegins(named("AD[PD]*S?", curve(DAY, counted(seed, days))), Stage.DECLINE, 250, 40);
    DoubleStream months = course(held(100, 30), slope(100, 5, 10), held(4, 8));
    assertBegins(named("AD[PD]*S?", curve(MONTH, counted(seed, months))), Stage.DECLINE, 30, 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {WEEK, MONTH})
  void aCommunityThatStopsDeadIsSilentAndNotAlive(int days) {
    for (int empty : new int[] {3, 6, 11, 30}) {
      long[] counts = join(counted(empty, held(60, 48)), new long[empty]);
      StageTable table = named("AD?S", curve(days, counts));
      assertBegins(table, Stage.SILENCE, 48, 1);
      String verdict = verdict(table);
      assertFalse(verdict.contains("still"), verdict);
    }
  }

  @Test
  void aStrayPosterAfterTheEndChangesLittle() {
    long[] tail = new long[30];
    tail[4] = 1;
    tail[17] = 1;
    StageTable table = named("AD?S", curve(WEEK, join(counted(3, held(60, 50)), tail)));
    assertBegins(table, Stage.SILENCE, 51, 5);
  }

  @Test
  void aLaunchIsNoPartOfADecline() {
    double[] decay =
        IntStream.range(0, 70).mapToDouble(t -> 110 * StrictMath.exp(-t / 16.0)).toArray();
    long[] counts = counted(7, course(held(1, 5), DoubleStream.of(decay)));
    StageTable table = named("G?R?A?D[PD]*S?", curve(DAY, counts));
    assertBegins(table, Stage.DECLINE, 10, 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void oneUnfinishedPeriodAtAnEndIsNoDeclineAndIsSaidToBeLeftOut(int seed) {
    long[] counts = counted(seed, held(120, 60));
    ActivityCurve curve = curve(WEEK, with(counts, 59, 35));
    StageTable table = named("A?", curve);
    String notes = StageNotes.of(curve, table).toString();
    assertTrue(notes.contains("--keep-unfinished"), notes);
    assertEquals(List.of(), StageNotes.of(curve(WEEK, counts), find(curve(WEEK, counts))));
  }

  @Test
  void aTestWeekAYearBeforeTheStartIsNoLife() {
    long[] counts = join(new long[] {4}, new long[15], counted(5, held(50, 100)));
    StageTable table = named("G?S?G?R?A", curve(WEEK, counts));
    assertTrue(verdict(table).contains("still alive"), verdict(table));
  }

  @Test
  void schoolHolidaysEndNoLife() {
    long[] year = join(counted(9, held(60, 38)), new long[14]);
    long[] counts = join(year, year, counted(10, held(60, 38)));
    ActivityCurve curve = curve(WEEK, counts);
    StageTable table = named("A?", curve);
    assertFalse(verdict(table).contains("lived"), verdict(table));
    String notes = StageNotes.of(curve, table).toString();
    assertTrue(notes.contains("28 periods with nobody between high counts are left out"), notes);
    assertTrue(notes.contains("2 dormant spells"), notes);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void oneOddPeriodIsNoStage(int times) {
    assertEquals("", names(find(curve(WEEK, with(counted(1, held(60, 60)), 30, 60L * times)))));
    assertEquals("", names(find(curve(DAY, with(counted(2, held(20, 200)), 90, 20L * times)))));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 300})
  void steadyNoiseHasNoStages(int level) {
    for (int periods : new int[] {40, 100, 200}) {
      assertEquals("", names(find(curve(WEEK, counted(periods, held(level, periods))))));
    }
  }

  @Test
  void aSeasonAndAWeekdayRhythmAreNoStages() {
    DoubleStream years =
        IntStream.range(0, 208)
            .mapToDouble(t -> 80 * (1 + 0.3 * StrictMath.sin(2 * StrictMath.PI * t / 52.18)));
    ActivityCurve seasonal = curve(WEEK, counted(4, years));
    StageTable table = named("", seasonal);
    assertTrue(StageNotes.of(seasonal, table).toString().contains("yearly season"), verdict(table));
    DoubleStream days = IntStream.range(0, 280).mapToDouble(t -> t % 7 < 5 ? 60 : 24);
    named("", curve(DAY, counted(5, days)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theTextbookLifeHasItsFiveStages(int seed) {
    DoubleStream means =
        course(
            slope(5, 6, 22),
            slope(6, 120, 14),
            slope(120, 114, 45),
            slope(114, 4, 30),
            slope(4, 2, 30));
    StageTable table = named("GRAD[PD]*S", curve(WEEK, counted(seed, means)));
    assertBegins(table, Stage.RAPID_GROWTH, 22, 6);
    assertBegins(table, Stage.ACTIVE_INTERACTION, 35, 5);
    assertBegins(table, Stage.DECLINE, 81, 8);
    assertEquals(Grade.STRONG, table.evidence().orElseThrow().whole().grade());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void twoHumpsAreTwoRisesAndTwoFalls(int seed) {
    DoubleStream means =
        course(slope(8, 120, 18), slope(120, 8, 36), slope(8, 110, 46), slope(110, 5, 45));
    StageTable table = named("G?RA?DS?G?RA?DS?", curve(WEEK, counted(seed, means)));
    assertEquals(Shape.SEVERAL_HUMPS, table.evidence().orElseThrow().shape());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aFallThatStopsHalfWayIsAPlateauAndWithAddedEffortABuffer(int seed) {
    DoubleStream means =
        course(
            slope(10, 120, 20), held(120, 30), slope(120, 55, 12), held(55, 42), slope(55, 5, 30));
    ActivityCurve curve = curve(WEEK, counted(seed, means));
    StageTable table = named("G?RADPDS?", curve);
    assertBegins(table, Stage.PLATEAU, 62, 6);
    StageContext effort = new StageContext(List.of(new StageContext.Span(55 * 7, 90 * 7)), false);
    assertEquals("B", buffer(new StageFinder().find(curve, effort)));
    StageContext before = new StageContext(List.of(new StageContext.Span(5 * 7, 200 * 7)), false);
    assertEquals("P", buffer(new StageFinder().find(curve, before)), "began before the height");
    StageContext brief = new StageContext(List.of(new StageContext.Span(55 * 7, 70 * 7)), false);
    assertEquals("P", buffer(new StageFinder().find(curve, brief)), "covers a fifth of it");
  }

  private static String buffer(StageTable table) {
    return names(table).replaceAll("[^PB]", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anIntermittentTailDoesNotHideWhatWasBefore(int seed) {
    long[] tail = LongStream.range(0, 50).map(t -> t * seed % 5 == 0 ? 5 + t % 7 : 0).toArray();
    long[] counts = join(counted(seed, course(held(60, 32), slope(60, 6, 22))), tail);
    StageTable table = named("AD[PD]*S?", curve(WEEK, counts));
    assertBegins(table, Stage.DECLINE, 32, 9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aCommunityThatIsRevivedOnceHasASecondGrowth(int seed) {
    DoubleStream means =
        course(
            held(90, 15),
            slope(90, 50, 20),
            slope(50, 130, 17),
            held(130, 10),
            slope(130, 2, 18),
            held(2, 25));
    StageTable table = named("A?P?DP?RA?D[PD]*S?", curve(WEEK, counted(seed, means)));
    assertEquals(Shape.SEVERAL_HUMPS, table.evidence().orElseThrow().shape());
  }

  @Test
  void germinationIsNamedOnlyWhereSomethingTellsItFromGrowth() {
    // One straight rise from a fifth of the height on: nothing bends, 10 % is never passed.
    DoubleStream straight = course(slope(24, 120, 20), held(120, 40));
    StageTable table = named("RA", curve(WEEK, counted(3, straight)));
    assertTrue(verdict(table).contains("no germination can be told from growth"), verdict(table));
    DoubleStream bent = course(held(5, 20), slope(5, 120, 12), held(120, 40));
    named("GRA", curve(WEEK, counted(3, bent)));
  }

  @Test
  void whereTheMembersOfASimulatedCommunityDoubledItTookOff() {
    ActivityCurve ebbing =
        Lives.of(60, 71, 50, 36, 28, 24, 20, 18, 17, 15, 14, 12, 12, 10, 9, 9, 8, 7, 7, 6);
    assertTrue(verdict(find(ebbing)).startsWith("Never took off"));
    StageTable doubled = new StageFinder().find(ebbing, new StageContext(List.of(), true));
    assertFalse(verdict(doubled).contains("ever took off"), verdict(doubled));
  }

  @Test
  void aRandomWalkMayBeDescribedAndIsSaidToBeOne() {
    for (int seed = 1; seed <= 12; seed++) {
      StageTable table = find(Lives.walk(500 + seed, 0.35, 60, 104));
      if (!table.spans().isEmpty()) {
        String verdict = verdict(table);
        boolean weak = table.evidence().orElseThrow().whole().grade() == Grade.WEAK;
        assertEquals(weak, verdict.contains("could be chance"), verdict);
        assertTrue(verdict.contains("of random walks of this length and roughness"), verdict);
      }
    }
  }
}
