package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import lifecircle.quantity.Period;
import lifecircle.scenario.Gap;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.SeriesOption;
import lifecircle.scenario.SeriesOptions;
import lifecircle.scenario.SeriesReader;
import org.junit.jupiter.api.Test;

/** Lives that were not counted all the time, or only once a month. */
class GapsAndMonthsTest {
  private static final LocalDate MONDAY = LocalDate.of(2011, 10, 31);

  private static ObservedSeries shipped(String name) throws RefusedInput {
    return new SeriesReader().read(Path.of("scenarios", "observed", name + ".csv"));
  }

  private static StageTable stages(ObservedSeries series) {
    return new StageFinder().find(ActivityCurve.of(series));
  }

  private static ObservedSeries series(
      Period period, LocalDate start, List<Long> counts, SortedMap<Integer, Gap> gaps) {
    return new ObservedSeries("made", period, start, counts, counts, gaps, told());
  }

  private static SeriesOptions told() {
    return SeriesOptions.standard();
  }

  /** The same series with some of its weeks lost. */
  private static ObservedSeries without(ObservedSeries series, SortedMap<Integer, Gap> lost) {
    List<Long> members = new ArrayList<>(series.activeMembers());
    List<Long> messages = new ArrayList<>(series.messages());
    for (int week : lost.keySet()) {
      members.set(week, 0L);
      messages.set(week, 0L);
    }
    return new ObservedSeries(
        series.name(), series.period(), series.start(), members, messages, lost, told());
  }

  /** Weeks added up to the months in which they begin. */
  private static ObservedSeries monthly(ObservedSeries weekly) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    for (int week = 0; week < weekly.periods(); week++) {
      YearMonth month = YearMonth.from(weekly.start().plusWeeks(week));
      months.merge(month, weekly.activeMembers().get(week), Long::sum);
    }
    LocalDate first = months.firstKey().atDay(1);
    return series(Period.MONTH, first, List.copyOf(months.values()), new TreeMap<>());
  }

  private static LocalDate begins(ObservedSeries series, StageTable table, int span) {
    return series.period().later(series.start(), table.spans().get(span).firstPeriod());
  }

  @Test
  void aFifthOfTheWeeksMayBeLostAndTheStagesStay() throws RefusedInput {
    ObservedSeries whole = shipped("bitcoin_otc");
    SplittableRandom luck = new SplittableRandom(7);
    SortedMap<Integer, Gap> lost = new TreeMap<>();
    for (int week = 0; week < whole.periods(); week++) {
      if (luck.nextInt(5) == 0) {
        lost.put(week, luck.nextBoolean() ? Gap.MISSING : Gap.THIN);
      }
    }
    assertTrue(lost.size() > 40, "some are lost");
    StageTable all = stages(whole);
    StageTable left = stages(without(whole, lost));
    assertEquals(all.sequence(), left.sequence());
    for (int span = 1; span < all.spans().size(); span++) {
      int moved = left.spans().get(span).firstPeriod() - all.spans().get(span).firstPeriod();
      assertTrue(StrictMath.abs(moved) <= 8, "stage " + span + " moved by " + moved + " weeks");
    }
  }

  @Test
  void aLostYearIsNoSilence() throws RefusedInput {
    ObservedSeries whole = shipped("ml_r_sig_geo");
    SortedMap<Integer, Gap> lost = new TreeMap<>();
    SortedMap<Integer, Gap> zero = new TreeMap<>();
    for (int week = 450; week < 502; week++) {
      lost.put(week, Gap.MISSING);
      zero.put(week, Gap.ZERO);
    }
    StageTable left = stages(without(whole, lost));
    assertTrue(left.fiveInOrder(), left.verdict()::en);
    assertEquals(
        stages(whole).evidence().orElseThrow().lifetime(),
        left.evidence().orElseThrow().lifetime());
    // The list was at its height then; a year in which nothing happened is a dormant spell.
    Lifetime revived = stages(without(whole, zero)).evidence().orElseThrow().lifetime();
    assertTrue(
        revived.dormant().stream()
            .anyMatch(spell -> spell.firstPeriod() >= 448 && spell.endPeriod() <= 504),
        revived.dormant()::toString);
    assertEquals(stages(whole).evidence().orElseThrow().lifetime().days(), revived.days());
  }

  @Test
  void whatStandsInALostWeekIsOfNoConsequence() throws RefusedInput {
    ObservedSeries whole = shipped("collegemsg");
    SortedMap<Integer, Gap> thin = new TreeMap<>(Collections.singletonMap(9, Gap.THIN));
    ObservedSeries cleared = without(whole, thin);
    CountSeries counts = CountSeries.of(ActivityCurve.of(cleared));
    Dispersion some = Dispersion.middle(VarianceLaw.QUADRATIC);
    double[] logs = new double[29];
    double[] means = new double[29];
    Arrays.fill(means, 1);
    double before = counts.likelihood().full(logs, means, some);
    logs[9] = 20;
    means[9] = StrictMath.exp(20);
    assertEquals(before, counts.likelihood().full(logs, means, some));
    assertEquals(28, counts.counted());
  }

  @Test
  void memoryFadesOverALostWeekAsItWouldHave() {
    // Week 1 is lost: half of 8 is expected of it, half of that of the next: 4 − 2 = 2.
    double[] news = new Memory(0.5, 0).news(new double[] {8, 99, 4}, week -> week != 1);
    assertArrayEquals(new double[] {8, 95, 2}, news);
    assertArrayEquals(
        new Memory(0.8, 0.5).news(new double[] {8, 6, 4}),
        new Memory(0.8, 0.5).news(new double[] {8, 6, 4}, week -> true));
  }

  @Test
  void fewerThanEightCountedWeeksTellNothing() {
    SortedMap<Integer, Gap> lost = new TreeMap<>();
    for (int week = 7; week < 20; week++) {
      lost.put(week, Gap.MISSING);
    }
    StageTable table = stages(series(Period.WEEK, MONDAY, Collections.nCopies(20, 9L), lost));
    assertEquals("No distinct stages: too little to see in 7 periods", table.verdict().en());
  }

  @Test
  void twelveWeeksWithoutDataAreNoSilenceAndTwelveSilentWeeksADormantSpell() {
    List<Long> counts = new ArrayList<>(Collections.nCopies(40, 5L));
    SortedMap<Integer, Gap> lost = new TreeMap<>();
    for (int week = 14; week < 26; week++) {
      counts.set(week, 0L);
      lost.put(week, Gap.MISSING);
    }
    ActivityCurve gap = ActivityCurve.of(series(Period.WEEK, MONDAY, counts, lost));
    assertEquals(new Lifetime(280, true), Lifetime.of(gap));
    ActivityCurve silence = ActivityCurve.of(series(Period.WEEK, MONDAY, counts, new TreeMap<>()));
    // The window from week 12 has 2 weeks with 5 messages each, under 12; that from week 11 has 15.
    // The last such window begins in week 16 and ends before week 28.
    assertEquals(
        new Lifetime(280, true, OptionalInt.empty(), List.of(new SilentSpell(12, 28))),
        Lifetime.of(silence));
  }

  @Test
  void whereMessagesAreNotKnownMembersTellWhenALifeEnds() {
    List<Long> counts = new ArrayList<>(Collections.nCopies(20, 3L));
    counts.addAll(Collections.nCopies(20, 0L));
    ObservedSeries quiet =
        new ObservedSeries("made", Period.WEEK, MONDAY, counts, List.of(), new TreeMap<>(), told());
    ActivityCurve curve = ActivityCurve.of(quiet);
    assertFalse(curve.hasMessages());
    // As with messages in CurveMeasuresTest: the window from week 17 holds 9, under 12.
    assertEquals(new Lifetime(17 * 7, false, OptionalInt.of(17), List.of()), Lifetime.of(curve));
  }

  @Test
  void aMonthLastsAsLongAsTheCalendarSays() {
    List<Long> counts = Collections.nCopies(30, 40L);
    LocalDate first = LocalDate.of(2011, 11, 1);
    ActivityCurve curve = ActivityCurve.of(series(Period.MONTH, first, counts, new TreeMap<>()));
    assertEquals(30 + 31 + 31, curve.day(3));
    assertEquals(30 + 31 + 31 + 29, curve.day(4));
    // November 2011 to April 2014: 30 + 31 + 366 + 365 + 120.
    assertEquals(new Lifetime(912, true), Lifetime.of(curve));
    assertEquals(1, Period.MONTH.covering(28));
    assertEquals(3, Period.MONTH.covering(84));
    assertEquals(6, Period.MONTH.covering(182));
  }

  @Test
  void theMonthsOfTheTradersShowTheTwoWavesTheirWeeksShow() throws RefusedInput {
    ObservedSeries weekly = shipped("bitcoin_otc");
    ObservedSeries monthly = monthly(weekly);
    StageTable weeks = stages(weekly);
    StageTable months = stages(monthly);
    assertEquals(Shape.SEVERAL_HUMPS, months.evidence().orElseThrow().shape());
    // The first wave is one month high: too short for a stage of its own.
    for (Stage stage : List.of(Stage.DECLINE, Stage.SILENCE)) {
      int inWeeks = weeks.sequence().lastIndexOf(stage);
      int inMonths = months.sequence().lastIndexOf(stage);
      long apart =
          begins(weekly, weeks, inWeeks).toEpochDay()
              - begins(monthly, months, inMonths).toEpochDay();
      assertTrue(StrictMath.abs(apart) <= 92, stage + " is " + apart + " days apart");
    }
  }

  @Test
  void theMonthsOfTheMailingListShowTheOneHumpItsWeeksShow() throws RefusedInput {
    ObservedSeries weekly = shipped("ml_r_sig_geo");
    ObservedSeries monthly = monthly(weekly);
    StageTable weeks = stages(weekly);
    StageTable months = stages(monthly);
    assertTrue(months.fiveInOrder(), months.verdict()::en);
    for (int span = 2; span < 4; span++) {
      long apart =
          begins(weekly, weeks, span).toEpochDay() - begins(monthly, months, span).toEpochDay();
      assertTrue(StrictMath.abs(apart) <= 183, "stage " + span + " is " + apart + " days apart");
    }
    double slope = weeks.spans().get(3).growthPerWeek();
    assertEquals(slope, months.spans().get(3).growthPerWeek(), 0.1 * StrictMath.abs(slope));
  }

  @Test
  void theSameDaysReadWithAndWithoutAWordOnGapsAreTheSameCurve() throws RefusedInput {
    Path file = Path.of("scenarios", "observed", "collegemsg.csv");
    SeriesOptions missing = told().with(SeriesOption.GAPS, "missing");
    ObservedSeries asked = new SeriesReader(missing).read(file);
    assertEquals(stages(shipped("collegemsg")), stages(asked));
  }
}
