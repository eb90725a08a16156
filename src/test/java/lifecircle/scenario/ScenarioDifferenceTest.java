package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioDifferenceTest {
  @Test
  void aScenarioDoesNotDifferFromItself() throws RefusedInput {
    assertEquals("", differences(SmallWorld.FILE, SmallWorld.FILE));
  }

  @Test
  void theSameValueWrittenOtherwiseIsNoDifference() throws RefusedInput {
    assertEquals(
        "", differences(SmallWorld.FILE, SmallWorld.with("silent: 90 %", "silent: 90.0 %")));
  }

  @Test
  void whatTheFileIsSilentAboutHasItsDefault() throws RefusedInput {
    // 15 min/d is the default of working_time.
    assertEquals(
        "operators_act.working_time: 60 min/d | 15 min/d",
        differences(SmallWorld.FILE, SmallWorld.with("  working_time: 60 min/d\n", "")));
  }

  @Test
  void everyKeyThatDiffersIsNamedInTheOrderOfTheFile() throws RefusedInput {
    String other =
        SmallWorld.FILE
            .replace("zh: 完整的一生", "zh: 一生")
            .replace("seed: 7", "seed: 8")
            .replace("off: [bond, novelty_fatigue]", "off: [fade, bond]")
            .replace("E26: check", "E27: check")
            .replace("below: 85 %", "below: 80 %")
            .replace("    for: 45 d\n    times: 2\n", "")
            .replace("format: ring", "format: star");
    assertEquals(
        """
        title.zh: 完整的一生 | 一生
        seed: 7 | 8
        off: novelty_fatigue | fade
        sources.E26: check | –
        sources.E27: – | check
        interventions.buffer.when.below: 85 % | 80 %
        interventions.buffer.for: 45 d | –
        interventions.buffer.times: 2 | –
        interventions.open_doors.set.group.format: ring | star\
        """,
        differences(SmallWorld.FILE, other));
  }

  @Test
  void anInterventionThatOnlyOneHasIsNamedKeyByKey() throws RefusedInput {
    String without = SmallWorld.FILE.substring(0, SmallWorld.FILE.indexOf("  - name: open_doors"));
    assertEquals(
        """
        interventions.open_doors.at: – | 300 d
        interventions.open_doors.set.arrive.entry_threshold: – | 0.1
        interventions.open_doors.set.group.format: – | ring\
        """,
        differences(without, SmallWorld.FILE));
  }

  @Test
  void ofTwoInterventionsTheLaterPrevailsSoTheirOrderCounts() throws RefusedInput {
    int second = SmallWorld.FILE.indexOf("  - name: open_doors");
    int first = SmallWorld.FILE.indexOf("  - name: buffer");
    String turned =
        SmallWorld.FILE.substring(0, first)
            + SmallWorld.FILE.substring(second)
            + SmallWorld.FILE.substring(first, second);
    assertEquals(
        "interventions: buffer, open_doors | open_doors, buffer",
        differences(SmallWorld.FILE, turned));
  }

  @Test
  void aKeyThisVersionDoesNotKnowIsComparedLikeAnyOther() throws RefusedInput {
    assertEquals(
        "observed.series: a | b\nnetwork_days: 30 d | 40 d",
        said(
            ScenarioDifference.between(
                "observed: {series: a}\nnetwork_days: [1 d, 30 d]\n",
                "observed: {series: b}\nnetwork_days: [1 d, 40 d]\n")));
    assertEquals(
        "days: 1, 2 | 2, 1", said(ScenarioDifference.between("days: [1, 2]\n", "days: [2, 1]\n")));
  }

  @Test
  void aParameterIsKnownByItsKeyAlsoWhereAnInterventionSetsIt() {
    assertEquals("arrive.entry_threshold", key("arrive.entry_threshold"));
    assertEquals("a.b", key("interventions.buffer.set.a.b"));
  }

  @Test
  void anotherSeedIsTheOnlyDifferenceItMakes() throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.FILE + "observed: {series: collegemsg}\n");
    assertEquals(
        "seed: 7 | 8",
        said(
            ScenarioDifference.between(
                ScenarioWriter.yaml(life), ScenarioWriter.yaml(life.seeded(8)))));
  }

  private static String key(String key) {
    return new ScenarioDifference(
            key, Optional.empty(), Optional.empty(), ScenarioDifference.Kind.VALUE)
        .parameterKey();
  }

  private static String differences(String before, String after) throws RefusedInput {
    return said(
        ScenarioDifference.between(
            ScenarioWriter.yaml(SmallWorld.read(before)),
            ScenarioWriter.yaml(SmallWorld.read(after))));
  }

  private static String said(List<ScenarioDifference> differences) {
    return differences.stream()
        .map(d -> d.key() + ": " + d.before().orElse("–") + " | " + d.after().orElse("–"))
        .collect(Collectors.joining("\n"));
  }
}
