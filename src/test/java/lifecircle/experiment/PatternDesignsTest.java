package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lifecircle.pattern.PatternDesign;
import lifecircle.process.ArriveParameters;
import lifecircle.process.Catalogue;
import lifecircle.process.FoundingParameters;
import lifecircle.process.GroupsParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.Trigger;
import org.junit.jupiter.api.Test;

/** The scenarios that patterns of many groups are measured on. */
class PatternDesignsTest {
  private static final Settings VALUES =
      Settings.standard(Catalogue.parameters())
          .with(FoundingParameters.POOL, 1000)
          .with(GroupsParameters.PARALLEL, 2)
          .with(OperatorsActParameters.WORKING_TIME, 400);
  private static final Text TITLE = new Text("A town", "小镇");
  private static final Scenario TOWN = new Scenario("town", TITLE, TITLE, 400, 1, VALUES, Set.of());

  private static List<PatternTask> tasks(PatternDesign design) {
    return PatternDesigns.tasks(TOWN, 5, 6, true).stream()
        .filter(task -> task.design() == design)
        .toList();
  }

  private static List<Double> values(PatternDesign design, Parameter parameter) {
    return tasks(design).stream().map(t -> t.world().settings().number(parameter)).toList();
  }

  @Test
  void theScenarioItselfIsRunAsOftenAsAskedAndTheOthersAThirdOfThat() {
    assertEquals(
        List.of(5L, 6L, 7L, 8L, 9L, 10L),
        tasks(PatternDesign.GIVEN).stream().map(PatternTask::seed).toList());
    // Three sizes, four arms of the step, five hours of operators, two runs each; six foundings.
    assertEquals(6 + 3 * 2 + 6 + 4 * 2 + 5 * 2, PatternDesigns.tasks(TOWN, 5, 6, true).size());
    assertEquals(6, PatternDesigns.tasks(TOWN, 5, 6, false).size());
  }

  @Test
  void otherSizesHaveMorePeopleAndTheGroupsForThem() {
    assertEquals(
        List.of(100.0, 100.0, 300.0, 300.0, 3000.0, 3000.0),
        values(PatternDesign.SIZES, FoundingParameters.POOL));
    // A fifth of a group and two thirds of one are one group, as it must have one at least.
    assertEquals(
        List.of(1.0, 1.0, 1.0, 1.0, 6.0, 6.0),
        values(PatternDesign.SIZES, GroupsParameters.PARALLEL));
  }

  @Test
  void operatorsWorkAsLongAsADayHasMinutesAtMost() {
    assertEquals(
        List.of(0.0, 0.0, 200.0, 200.0, 400.0, 400.0, 800.0, 800.0, 1440.0, 1440.0),
        values(PatternDesign.HOURS, OperatorsActParameters.WORKING_TIME));
  }

  @Test
  void everyFoundingIsAnotherAndTheSameForTheSameSeed() {
    List<Double> pools = values(PatternDesign.FOUNDINGS, FoundingParameters.POOL);
    assertEquals(6, Set.copyOf(pools).size(), pools::toString);
    assertTrue(pools.stream().allMatch(pool -> pool >= 250 && pool <= 4000), pools::toString);
    assertEquals(pools.get(2), FoundingDraw.of(TOWN, 7).settings().number(FoundingParameters.POOL));
  }

  @Test
  void theStepComesInEverySecondArmForFourWeeksFromAQuarterOfTheTimeOn() {
    List<PatternTask> arms = tasks(PatternDesign.INFLOW);
    assertEquals(
        List.of(100.0, 100.0, 100.0, 100.0, 1440.0, 1440.0, 1440.0, 1440.0),
        values(PatternDesign.INFLOW, OperatorsActParameters.WORKING_TIME));
    assertEquals(
        List.of(0, 0, 1, 1, 0, 0, 1, 1),
        arms.stream().map(arm -> arm.world().interventions().size()).toList());
    Intervention step = arms.get(2).world().interventions().get(0);
    assertEquals(new Trigger.OnDay(100), step.trigger());
    assertEquals(28, step.lastsDays().orElseThrow());
    double media = VALUES.number(ArriveParameters.MEDIA);
    assertEquals(10 * media, step.set().getOrDefault(ArriveParameters.MEDIA, 0.0), 1e-12);
  }
}
