package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lifecircle.lifecycle.StageContext;
import lifecircle.observation.Evening;
import lifecircle.observation.Indicators;
import lifecircle.process.Orders;
import lifecircle.scenario.CalendarTrigger;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.Trigger;
import org.junit.jupiter.api.Test;

/** Operators change something for a while, because of the day or of what the dashboard showed. */
class InterventionsTest {
  private static final String WORKING_TIME = "operators_act.working_time";

  private static Scenario with(Scenario scenario, Intervention... interventions) {
    return new Scenario(
        scenario.name(),
        scenario.title(),
        scenario.watch(),
        scenario.durationDays(),
        scenario.seed(),
        scenario.settings(),
        scenario.off(),
        List.of(interventions),
        Map.of());
  }

  private static Intervention of(
      String name, Trigger trigger, int days, int times, String key, double value) {
    return new Intervention(
        name,
        trigger,
        days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
        times == 0 ? OptionalInt.empty() : OptionalInt.of(times),
        Map.of(Village.parameter(key), value));
  }

  private static Intervention holiday(int day, int days) {
    return of("holiday", new Trigger.OnDay(day), days, 0, WORKING_TIME, 0);
  }

  /** An evening on which every indicator stands at one value. */
  private static Evening evening(int day, double value) {
    Double[] values = new Double[Indicators.all().size()];
    Arrays.fill(values, value);
    return new Evening(day, List.of(values));
  }

  private static List<Evening> live(Scenario scenario) {
    List<Evening> evenings = new ArrayList<>();
    new Run(scenario, 7, 1).live(evenings::add);
    return evenings;
  }

  /**
   * Three days on which the threshold is 2: an expected benefit is at most 1 of relevance, 0.3 of
   * acquaintances and an error of 0.15·z, so nobody exceeds 2 below z = 4.6. Media tell everybody
   * within days, so that somebody joins on every other day.
   */
  @Test
  void whileTheDoorsAreShutNobodyJoins() {
    Scenario open =
        new Village()
            .with("arrive.media", 0.05)
            .with("arrive.media_promise", 1)
            .with("arrive.entry_threshold", 0)
            .scenario(15);
    Intervention shut = of("shut", new Trigger.OnDay(5), 5, 0, "arrive.entry_threshold", 2);
    List<Evening> evenings = live(with(open, shut));
    for (Evening evening : evenings) {
      double joined = evening.value("joined_media") + evening.value("joined_word_of_mouth");
      boolean closed = evening.day() >= 5 && evening.day() <= 9;
      assertEquals(closed, joined == 0, "day " + evening.day() + ": " + joined);
    }
  }

  @Test
  void armsAreTheSameUntilTheMorningOnWhichTheInterventionBegins() {
    Scenario plain = new Village().scenario(60);
    List<Evening> without = live(plain);
    List<Evening> with = live(with(plain, holiday(30, 10)));
    assertEquals(without.subList(0, 30), with.subList(0, 30));
    assertNotEquals(without.get(30), with.get(30));
    assertEquals(without, live(with(plain, holiday(60, 10))));
    assertEquals(without, live(with(plain, holiday(30, 10)).withoutInterventions()));
  }

  /** An intervention that sets what is set already is an episode, and nothing else. */
  @Test
  void whatChangesNoValueChangesNoLife() {
    Scenario plain = new Village().scenario(40);
    double base = plain.settings().number(Village.parameter(WORKING_TIME));
    Scenario idle = with(plain, of("idle", new Trigger.OnDay(3), 0, 0, WORKING_TIME, base));
    assertEquals(live(plain), live(idle));
    Life life = new Run(idle, 7, 1).live(evening -> {});
    assertEquals(List.of(new Episode("idle", 3, 39)), life.episodes());
    assertEquals(Map.of("idle", 37 / 40.0), life.activeShareByName(40));
  }

  @Test
  void operatorsOnHolidayGiveNoMinute() {
    List<Evening> evenings = live(with(new Village().scenario(30), holiday(10, 10)));
    double working = 0;
    for (Evening evening : evenings) {
      double minutes =
          evening.value("operator_minutes_answering")
              + evening.value("operator_minutes_welcoming")
              + evening.value("operator_minutes_fermenting");
      if (evening.day() >= 10 && evening.day() < 20) {
        assertEquals(0, minutes, "day " + evening.day());
      } else {
        working += minutes;
      }
    }
    assertTrue(working > 0);
  }

  @Test
  void theMorningAfterIsWhenOperatorsActAndOrdersCountTheChangedValues() {
    // Peak 100 on evening 0; evening 1 shows 86, evening 2 shows 84 < 85 % of 100.
    Trigger dip = new Trigger.OnDashboard("members", Trigger.Side.BELOW, 0.85, true);
    Interventions hands =
        new Interventions(
            with(new Village().scenario(9), of("buffer", dip, 2, 0, WORKING_TIME, 120)));
    double[] members = {100, 86, 84, 90, 90, 90, 80};
    int[] changes = {0, 0, 0, 1, 0, 1, 0, 1, 0};
    for (int day = 0; day < 9; day++) {
      assertEquals(new Orders(changes[day]), hands.decide(day), "day " + day);
      hands.show(evening(day, day < members.length ? members[day] : 100));
    }
    assertEquals(
        List.of(new Episode("buffer", 3, 4), new Episode("buffer", 7, 8)), hands.episodes(8));
  }

  @Test
  void withoutDataNobodyActs() {
    Trigger few = new Trigger.OnDashboard("members", Trigger.Side.BELOW, 50, false);
    Trigger dip = new Trigger.OnDashboard("members", Trigger.Side.BELOW, 0.5, true);
    Interventions hands =
        new Interventions(
            with(
                new Village().scenario(9),
                of("few", few, 1, 0, WORKING_TIME, 120),
                of("dip", dip, 1, 0, WORKING_TIME, 120)));
    for (int day = 0; day < 5; day++) {
      assertEquals(Orders.NONE, hands.decide(day));
      hands.show(evening(day, Double.NaN));
    }
    // The first number is no share of any earlier one: 40 < 50, but not below a peak.
    hands.show(evening(5, 40));
    assertEquals(new Orders(1), hands.decide(6));
    assertEquals(List.of(new Episode("few", 6, 6)), hands.episodes(6));
  }

  @Test
  void anInterventionBeginsAsOftenAsItMayAndNotWhileItIsRunning() {
    Trigger always = new Trigger.OnDashboard("members", Trigger.Side.ABOVE, 0, false);
    Interventions hands =
        new Interventions(
            with(new Village().scenario(9), of("push", always, 3, 2, WORKING_TIME, 120)));
    int changes = 0;
    for (int day = 0; day < 12; day++) {
      changes += hands.decide(day).changes();
      hands.show(evening(day, 10));
    }
    // Begins on day 1, again on day 4 without a pause, and ends for good on day 7.
    assertEquals(2, changes);
    assertEquals(List.of(new Episode("push", 1, 3), new Episode("push", 4, 6)), hands.episodes(11));
  }

  /** On which of the first days the operators work 120 minutes a day. */
  private static List<Integer> daysOf(Trigger trigger, int lasts, int times, int days) {
    Interventions hands =
        new Interventions(
            with(
                new Village().scenario(days),
                of("friday", trigger, lasts, times, WORKING_TIME, 120)));
    List<Integer> running = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      hands.decide(day);
      if (hands.settings().number(Village.parameter(WORKING_TIME)) == 120) {
        running.add(day);
      }
      hands.show(evening(day, 1));
    }
    return running;
  }

  @Test
  void whatComesBackEverySevenDaysActsOnExactlyTheseDays() {
    Trigger weekly = new CalendarTrigger.Every(0, 7, OptionalInt.empty());
    assertEquals(List.of(0, 7, 14, 21), daysOf(weekly, 1, 0, 28));
    assertEquals(List.of(0, 1, 2, 7, 8, 9, 14, 15), daysOf(weekly, 3, 0, 16));
    assertEquals(List.of(0, 7), daysOf(weekly, 1, 2, 28));
  }

  @Test
  void theLastDayItMayBeginIsIncluded() {
    Trigger untilFriday = new CalendarTrigger.Every(4, 7, OptionalInt.of(18));
    assertEquals(List.of(4, 11, 18), daysOf(untilFriday, 1, 0, 40));
    Trigger untilThursday = new CalendarTrigger.Every(4, 7, OptionalInt.of(17));
    assertEquals(List.of(4, 5, 11, 12), daysOf(untilThursday, 2, 0, 40));
  }

  @Test
  void onListedDaysItActsOnEachOfThem() {
    Trigger listed = new CalendarTrigger.OnDays(List.of(3, 10, 12));
    assertEquals(List.of(3, 4, 10, 11, 12, 13), daysOf(listed, 2, 0, 40));
  }

  /** Of 28 days it is running on all, in four episodes, and no value changes between. */
  @Test
  void whatBeginsAgainAsItEndsIsRunningAllTheTime() {
    Trigger weekly = new CalendarTrigger.Every(0, 7, OptionalInt.empty());
    Scenario always = with(new Village().scenario(28), of("a", weekly, 7, 0, WORKING_TIME, 120));
    Interventions hands = new Interventions(always);
    int changes = 0;
    for (int day = 0; day < 28; day++) {
      changes += hands.decide(day).changes();
    }
    assertEquals(1, changes);
    assertEquals(4, hands.episodes(27).size());
  }

  /**
   * Four Fridays of 28 days are a share of 1/7: 70 minutes more on each are 10 more on every day.
   */
  @Test
  void theTwinSpreadsAllFridaysEvenly() {
    Scenario plain = new Village().scenario(28);
    double base = plain.settings().number(Village.parameter(WORKING_TIME));
    Trigger weekly = new CalendarTrigger.Every(4, 7, OptionalInt.empty());
    Scenario fridays = with(plain, of("friday", weekly, 1, 0, WORKING_TIME, base + 70));
    Life life = new Run(fridays, 7, 1).live(evening -> {});
    assertEquals(4, life.episodes().size());
    Scenario twin = fridays.spreadEvenly(life.activeShareByName(28));
    assertEquals(base + 10, twin.settings().number(Village.parameter(WORKING_TIME)), 1e-9);
  }

  /** One list of days is the same life as as many interventions of one day each. */
  @Test
  void aListIsTheSameLifeAsOneInterventionForEachDay() {
    Scenario plain = new Village().scenario(40);
    Scenario listed =
        with(plain, of("a", new CalendarTrigger.OnDays(List.of(5, 20)), 3, 0, WORKING_TIME, 0));
    Scenario apart =
        with(
            plain,
            of("a", new Trigger.OnDay(5), 3, 0, WORKING_TIME, 0),
            of("b", new Trigger.OnDay(20), 3, 0, WORKING_TIME, 0));
    Trigger every = new CalendarTrigger.Every(5, 15, OptionalInt.of(20));
    assertEquals(live(apart), live(listed));
    assertEquals(live(apart), live(with(plain, of("a", every, 3, 0, WORKING_TIME, 0))));
  }

  @Test
  void ofTwoThatSetOneValueTheLaterInTheListPrevails() {
    Interventions hands =
        new Interventions(
            with(
                new Village().scenario(9),
                of("first", new Trigger.OnDay(1), 3, 0, WORKING_TIME, 120),
                of("second", new Trigger.OnDay(2), 1, 0, WORKING_TIME, 0)));
    double[] minutes = {60, 120, 0, 120, 60};
    for (int day = 0; day < minutes.length; day++) {
      hands.decide(day);
      assertEquals(minutes[day], hands.settings().number(Village.parameter(WORKING_TIME)));
    }
  }

  @Test
  void whatIsSwitchedOffStaysOffDuringAnIntervention() {
    Scenario deaf =
        new Village()
            .without(lifecircle.process.Mechanism.MEDIA)
            .with("arrive.media", 0.01)
            .scenario(20);
    Intervention campaign = of("campaign", new Trigger.OnDay(5), 0, 0, "arrive.media_promise", 1);
    assertTrue(live(with(deaf, campaign)).stream().allMatch(e -> e.value("joined_media") == 0));
    assertFalse(with(deaf, campaign).equals(deaf));
  }

  @Test
  void onlyInterventionsThatRaiseEffortAreTheGroundOfABuffer() {
    Scenario base = new Village().scenario(40);
    double usual = base.settings().number(Village.parameter(WORKING_TIME));
    Scenario scenario =
        with(
            base,
            of("more", new Trigger.OnDay(10), 5, 0, WORKING_TIME, usual + 30),
            holiday(20, 5),
            of("ideas", new Trigger.OnDay(30), 0, 0, "trade.cocreation", 0.5));
    List<Episode> episodes =
        List.of(
            new Episode("more", 10, 14),
            new Episode("holiday", 20, 24),
            new Episode("ideas", 30, 39));
    assertEquals(
        List.of(new StageContext.Span(10, 14), new StageContext.Span(30, 39)),
        AddedEffort.of(scenario, episodes));
  }
}
