package lifecircle.lifecycle;

import static lifecircle.lifecycle.Stage.ACTIVE_INTERACTION;
import static lifecircle.lifecycle.Stage.DECLINE;
import static lifecircle.lifecycle.Stage.GERMINATION;
import static lifecircle.lifecycle.Stage.RAPID_GROWTH;
import static lifecircle.lifecycle.Stage.SILENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.SeriesReader;
import org.junit.jupiter.api.Test;

/** What the finder says of five real communities, and what a person would say who looks at them. */
class ObservedStagesTest {
  private static StageTable stages(String name) throws RefusedInput {
    Path file = Path.of("scenarios", "observed", name + ".csv");
    return new StageFinder().find(ActivityCurve.of(new SeriesReader().read(file)));
  }

  private static void assertBegins(StageTable table, int span, int week, int tolerance) {
    int found = table.spans().get(span).firstPeriod();
    assertTrue(
        StrictMath.abs(found - week) <= tolerance,
        table.spans().get(span).stage() + " begins in week " + found + ", not near " + week);
  }

  private static StageEvidence evidence(StageTable table) {
    return table.evidence().orElseThrow();
  }

  @Test
  void theStudentsOfOneCampusRisePeakFallAndTailOff() throws RefusedInput {
    StageTable table = stages("collegemsg");
    assertEquals(List.of(RAPID_GROWTH, ACTIVE_INTERACTION, DECLINE), table.sequence());
    assertEquals(Shape.ROSE_AND_FELL, evidence(table).shape());
    assertBegins(table, 1, 3, 1);
    assertBegins(table, 2, 8, 1);
    assertTrue(evidence(table).lifetime().censored());
  }

  @Test
  void theTradersCameInTwoWaves() throws RefusedInput {
    StageTable table = stages("bitcoin_otc");
    assertEquals(Shape.SEVERAL_HUMPS, evidence(table).shape());
    assertEquals(
        List.of(
            GERMINATION,
            RAPID_GROWTH,
            ACTIVE_INTERACTION,
            DECLINE,
            RAPID_GROWTH,
            ACTIVE_INTERACTION,
            DECLINE,
            SILENCE),
        table.sequence());
    assertBegins(table, 1, 15, 5);
    assertBegins(table, 4, 40, 8);
    assertBegins(table, 6, 126, 10);
    assertFalse(table.fiveInOrder());
  }

  @Test
  void theMailingListRoseAndFellOnceInTwentyThreeYears() throws RefusedInput {
    StageTable table = stages("ml_r_sig_geo");
    assertEquals(Shape.ROSE_AND_FELL, evidence(table).shape());
    assertTrue(table.fiveInOrder());
    assertBegins(table, 2, 370, 40);
    assertBegins(table, 3, 565, 40);
    assertBegins(table, 4, 960, 70);
  }

  @Test
  void theChatChannelWasMatureWhenItsLogBegan() throws RefusedInput {
    StageTable table = stages("irc_parrot");
    assertEquals(List.of(ACTIVE_INTERACTION, DECLINE, SILENCE), table.sequence());
    assertEquals(Shape.BEGAN_AT_HEIGHT, evidence(table).shape());
    assertBegins(table, 1, 170, 20);
    assertBegins(table, 2, 330, 25);
    // Nearly silent from 2014 on, yet somebody still writes now and then.
    assertTrue(evidence(table).lifetime().censored());
  }

  @Test
  void theClosedSiteFailedAtBirth() throws RefusedInput {
    StageTable table = stages("se_firearms");
    assertEquals(Shape.FAILED_AT_BIRTH, evidence(table).shape());
    assertEquals(List.of(DECLINE), table.sequence());
    String falls = "Never took off: its trend falls from the start";
    assertTrue(table.verdict().en().startsWith(falls), table.verdict().en());
  }
}
