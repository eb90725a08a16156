package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.observation.Chronicle;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.StageCurve;
import org.junit.jupiter.api.Test;

/**
 * The curve from which stages are read counts whom the scenario names, and changes nothing else.
 */
final class StageCurveOfARunTest {
  private static final int DAYS = 140;
  private static final int WEEK = 7;

  @Test
  void postersAreTheCurveOfAScenarioThatNamesNone() {
    Life life = life(StageCurve.POSTERS);
    assertEquals(counts(life.curve()), counts(life.stageCurve()));
  }

  /** Each counts once a week: at least as many as on its fullest day, at most all days together. */
  @Test
  void visitorsOfAWeekAreCountedOnceEachWhetherOrNotTheySpeak() {
    Life life = life(StageCurve.VISITORS);
    boolean someOnlyRead = false;
    boolean someComeTwice = false;
    for (int week = 0; week < DAYS / WEEK; week++) {
      long visitors = life.stageCurve().activeMembers(week);
      double[] days = present(life.chronicle(), week);
      assertTrue(visitors >= IntStream.range(0, WEEK).mapToDouble(d -> days[d]).max().orElse(0));
      assertTrue(visitors <= IntStream.range(0, WEEK).mapToDouble(d -> days[d]).sum());
      assertTrue(visitors >= life.curve().activeMembers(week));
      someOnlyRead |= visitors > life.curve().activeMembers(week);
      someComeTwice |= visitors < IntStream.range(0, WEEK).mapToDouble(d -> days[d]).sum();
    }
    assertTrue(someOnlyRead && someComeTwice);
  }

  @Test
  void membersAreThoseOfTheLastEveningOfTheWeek() {
    Life life = life(StageCurve.MEMBERS);
    for (int week = 0; week < DAYS / WEEK; week++) {
      assertEquals(
          life.chronicle().value("members", WEEK * week + WEEK - 1),
          (double) life.stageCurve().activeMembers(week));
    }
  }

  @Test
  void whoIsCountedChangesNoEvening() {
    Life posters = life(StageCurve.POSTERS);
    for (StageCurve curve : List.of(StageCurve.VISITORS, StageCurve.MEMBERS)) {
      Life life = life(curve);
      assertEquals(counts(posters.curve()), counts(life.curve()));
      assertEquals(
          posters.chronicle().value("messages", DAYS - 1),
          life.chronicle().value("messages", DAYS - 1));
    }
  }

  private static double[] present(Chronicle chronicle, int week) {
    return IntStream.range(0, WEEK)
        .mapToDouble(day -> chronicle.value("present", WEEK * week + day))
        .toArray();
  }

  private static List<Long> counts(ActivityCurve curve) {
    return IntStream.range(0, curve.periods()).mapToObj(curve::activeMembers).toList();
  }

  private static Life life(StageCurve curve) {
    Scenario village = new Village().scenario(DAYS);
    Scenario named =
        new Scenario(
            village.name(),
            village.title(),
            village.watch(),
            village.durationDays(),
            village.seed(),
            village.settings(),
            village.off(),
            village.interventions(),
            village.sources(),
            village.networkDays(),
            Optional.empty(),
            village.variants(),
            curve);
    return new Run(named, 1, 1).live(evening -> {});
  }
}
