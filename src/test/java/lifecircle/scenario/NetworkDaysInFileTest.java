package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkDaysInFileTest {
  private static String file(String days) {
    return SmallWorld.FILE + "network_days: " + days + "\n";
  }

  private static String refusal(String days) {
    return refused(days).stream().map(Problem::toString).collect(Collectors.joining("; "));
  }

  private static List<Problem> refused(String days) {
    return assertThrows(RefusedInput.class, () -> SmallWorld.read(file(days))).problems();
  }

  @Test
  void theDaysAreReadInTheirOrderAndWrittenAgain() throws RefusedInput {
    Scenario life = SmallWorld.read(file("[0 d, 200 d, 1099 d]"));
    assertEquals(List.of(0, 200, 1099), life.networkDays());
    assertTrue(ScenarioWriter.yaml(life).contains("\nnetwork_days: [0 d, 200 d, 1099 d]\n"));
    assertEquals(life, SmallWorld.read(ScenarioWriter.yaml(life)));
  }

  @Test
  void aSilentFileNamesNoDayAndItsResolvedScenarioIsAsBefore() throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.FILE);
    assertEquals(List.of(), life.networkDays());
    assertFalse(ScenarioWriter.yaml(life).contains("network_days"));
  }

  @Test
  void aDayBehindTheLastEveningIsRefusedByItsPlace() {
    assertEquals(
        "life.yaml:42:22: network_days has 1100 d, which is after the last evening;"
            + " expected days from 0 d to 1099 d (duration minus 1 d)",
        refusal("[30 d, 1100 d]"));
  }

  @Test
  void daysOutOfOrderAndDaysNamedTwiceAreRefused() {
    assertEquals(
        "life.yaml:42:23: network_days has 30 d behind 200 d;"
            + " expected each day once, the earliest first",
        refusal("[200 d, 30 d]"));
    assertTrue(refusal("[30 d, 30 d]").contains("network_days has 30 d behind 30 d"));
  }

  @Test
  void aListIsNeitherEmptyNorLongerThanASheetIsWide() {
    assertTrue(refusal("[]").contains("network_days is a list of 0; expected a list of 1 to 6"));
    assertTrue(refusal("[1 d, 2 d, 3 d, 4 d, 5 d, 6 d, 7 d]").contains("a list of 7"));
  }

  @Test
  void aSingleDayIsToBeAList() {
    assertTrue(refusal("30 d").endsWith("did you mean '[30 d]'?"), refusal("30 d"));
  }

  @Test
  void everyWrongDayOfAListIsToldAtOnce() {
    String days = "[30, x, 1.5 d, -1 d, [2 d], 400 d]";
    assertEquals(5, refused(days).size(), refusal(days));
    assertTrue(refusal(days).contains("network_days is '30', without a unit"));
  }

  @Test
  void aShorterLifeKeepsTheDaysWithinIt() throws RefusedInput {
    Scenario life = SmallWorld.read(file("[30 d, 700 d]"));
    assertEquals(List.of(30), life.lasting(700).networkDays());
    assertEquals(List.of(30, 700), life.withoutInterventions().networkDays());
  }

  @Test
  void aScenarioRefusesDaysThatNoFileCouldHold() throws RefusedInput {
    Scenario life = SmallWorld.read(file("[30 d]"));
    for (List<Integer> days : List.of(List.of(-1), List.of(5, 5), List.of(1100))) {
      assertThrows(IllegalArgumentException.class, () -> on(life, days), days.toString());
    }
  }

  private static Scenario on(Scenario life, List<Integer> days) {
    return new Scenario(
        life.name(),
        life.title(),
        life.watch(),
        life.durationDays(),
        life.seed(),
        life.settings(),
        life.off(),
        life.interventions(),
        life.sources(),
        days,
        life.observed(),
        life.variants(),
        life.curve());
  }
}
