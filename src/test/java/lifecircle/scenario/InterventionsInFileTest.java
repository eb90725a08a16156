package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

/** What operators plan to change, and where the numbers come from. */
class InterventionsInFileTest {
  private static final String TITLED = "name: open_doors\n    title: {en: open doors, zh: 开门}\n";

  private static final String HEAD = "name: x\ntitle: {en: X, zh: 某}\nduration: 100 d\n";

  private static Scenario life() throws RefusedInput {
    return SmallWorld.read(SmallWorld.FILE);
  }

  private static String refused(String sections) {
    return said(assertThrows(RefusedInput.class, () -> SmallWorld.read(HEAD + sections)));
  }

  private static String said(RefusedInput refused) {
    return refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void anInterventionArrivesWithItsTriggerAndItsValuesInHeldForm() throws RefusedInput {
    assertEquals(
        List.of(
            new Intervention(
                "buffer",
                new Trigger.OnDashboard("active_members_7d", Trigger.Side.BELOW, 0.85, true),
                OptionalInt.of(45),
                OptionalInt.of(2),
                Map.of(SmallWorld.WORKING, 120.0)),
            new Intervention(
                "open_doors",
                new Trigger.OnDay(300),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Map.of(SmallWorld.THRESHOLD, 0.1, SmallWorld.FORMAT, 0.0))),
        life().interventions());
  }

  @Test
  void theWrittenScenarioShowsInterventionsAndSourcesAsAFileWould() throws RefusedInput {
    String yaml = ScenarioWriter.yaml(life());
    assertTrue(
        yaml.endsWith(
            """
            group:
              format: pyramid
            off: [bond, novelty_fatigue]
            sources: {F7: input, E26: check}
            interventions:
              - name: "buffer"
                when:
                  indicator: active_members_7d
                  below: 85 %
                  of: peak
                for: 45 d
                times: 2
                set:
                  operators_act:
                    working_time: 120 min/d
              - name: "open_doors"
                at: 300 d
                set:
                  arrive:
                    entry_threshold: 0.1
                  group:
                    format: ring
            """),
        yaml);
    assertEquals(life(), SmallWorld.read(yaml));
  }

  @Test
  void anInterventionMayHaveATitleThatIsReadAgainAndShownInPlaceOfItsName() throws RefusedInput {
    String file = SmallWorld.FILE.replace("name: open_doors\n", TITLED);
    Scenario titled = SmallWorld.read(file);
    assertEquals(new Text("open doors", "开门"), titled.interventionTitle("open_doors"));
    assertEquals(new Text("buffer", "buffer"), titled.interventionTitle("buffer"));
    assertEquals(titled, SmallWorld.read(ScenarioWriter.yaml(titled)));
  }

  @Test
  void aChoiceIsReadByItsName() throws RefusedInput {
    assertEquals("pyramid", life().settings().choice(SmallWorld.FORMAT));
    Scenario star = SmallWorld.reader().withSet(life(), List.of("group.format=star"));
    assertEquals("star", star.settings().choice(SmallWorld.FORMAT));
    assertEquals(life().interventions(), star.interventions());
  }

  @Test
  void aFactHasItsRole() throws RefusedInput {
    assertEquals(Map.of("F7", SourceRole.INPUT, "E26", SourceRole.CHECK), life().sources());
  }

  /**
   * In the file: 120 min/d in place of 60 on a quarter of the days, 0.1 in place of 0.3 on half of
   * them: 60 + 60/4 = 75, 0.3 − 0.2/2 = 0.2. The format is a choice and stays.
   */
  @Test
  void theTwinSpendsTheSameMinutesEvenly() throws RefusedInput {
    Scenario twin = life().spreadEvenly(Map.of("buffer", 0.25, "open_doors", 0.5));
    assertEquals(75, twin.settings().number(SmallWorld.WORKING));
    assertEquals(0.2, twin.settings().number(SmallWorld.THRESHOLD), 1e-15);
    assertEquals("pyramid", twin.settings().choice(SmallWorld.FORMAT));
    assertEquals(List.of(), twin.interventions());
    assertEquals(life().withoutInterventions(), life().spreadEvenly(Map.of()));
    assertThrows(
        IllegalArgumentException.class, () -> life().spreadEvenly(Map.of("campaign", 0.5)));
  }

  /** Two interventions on one value: 0 + 0.4·10 + 0.5·15 = 11.5 persons, which is 12. */
  @Test
  void meanChangesAddUpAndCountsAreRounded() throws RefusedInput {
    Scenario base = SmallWorld.reader().withSet(life(), List.of("persons.pool=100"));
    Scenario two =
        new Scenario(
            base.name(),
            base.title(),
            base.watch(),
            base.durationDays(),
            base.seed(),
            base.settings(),
            base.off(),
            List.of(count("a", 110), count("b", 115)),
            Map.of());
    Scenario twin = two.spreadEvenly(Map.of("a", 0.4, "b", 0.5));
    assertEquals(112, twin.settings().count(SmallWorld.POOL));
  }

  private static Intervention count(String name, int pool) {
    return new Intervention(
        name,
        new Trigger.OnDay(1),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Map.of(SmallWorld.POOL, (double) pool));
  }

  @Test
  void whatIsRunningAloneMustAgreeWithTheFile() {
    assertEquals(
        "life.yaml:8:5: while crowd is running, persons.silent = 60 %, persons.core = 50 %"
            + " contradict each other; expected shares that sum to at most 100 %",
        refused(
            """
            persons:
              core: 50 %
            interventions:
              - at: 3 d
                name: crowd
                set: {persons: {silent: 60 %}}
            """));
  }

  @Test
  void interventionsMustAgreeWhenTheyAreRunningTogether() {
    assertEquals(
        "life.yaml:6:6: while a, b are running, persons.silent = 60 %, persons.core = 50 %"
            + " contradict each other; expected shares that sum to at most 100 %",
        refused(
            """
            interventions:
              - {name: a, at: 1 d, set: {persons: {silent: 60 %}}}
              - {name: b, at: 2 d, set: {persons: {core: 50 %}}}
            """));
  }

  @Test
  void aValueOnTheCommandLineMayContradictAnIntervention() throws RefusedInput {
    Scenario crowd =
        SmallWorld.read(
            HEAD + "interventions:\n  - {name: a, at: 1 d, set: {persons: {silent: 60 %}}}\n");
    RefusedInput refused =
        assertThrows(
            RefusedInput.class,
            () -> SmallWorld.reader().withSet(crowd, List.of("persons.core=50 %")));
    assertTrue(said(refused).startsWith("--set: while a is running, persons.silent = 60 %"));
  }

  @Test
  void everythingWrongWithInterventionsIsToldAtOnce() {
    String all =
        refused(
            """
            sources: {F7: inptu, F99: check}
            interventions:
              - name: a b
                when: {indicator: membrs, below: 85}
                set: {post: {rate: 3 %}}
              - name: c
                at: 1.5 d
                for: 0 d
                sets: {}
            """);
    assertEquals(9, all.lines().count(), all);
  }

  @Test
  void whatTheModelReadsAtTheFoundingOnlyCannotBeSetLater() {
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    for (Parameter parameter : Catalogue.foundingOnly()) {
      String file =
          HEAD
              + "interventions:\n  - name: a\n    at: 1 d\n    set:\n      "
              + parameter.section()
              + ":\n        "
              + parameter.name()
              + ": "
              + AllowedValue.written(parameter, parameter.standard())
              + "\n";
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      RefusedInput refused =
          assertThrows(
              RefusedInput.class, () -> reader.read("life.yaml", new ByteArrayInputStream(bytes)));
      assertTrue(said(refused).contains("at the founding only"), said(refused));
    }
  }
}
