package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

/** Worlds that name only what differs. */
class VariantsInFileTest {
  private static final String VARIANTS =
      SmallWorld.FILE
          + """
          variants:
            - name: no_buffer
              title: {en: no buffer, zh: 无缓冲}
              without: [buffer]
            - name: other
              set:
                persons: {pool: 900}
                post: {rate: 0.1 /d}
              off: [fade]
              on: [bond]
              interventions:
                - name: open_doors
                  title: {en: doors, zh: 门}
                  at: 100 d
                  set: {arrive: {entry_threshold: 0.2}}
                - name: crowd
                  at: 5 d
                  for: 9 d
                  set: {persons: {silent: 20 %}}
          """;

  private static Scenario base() throws RefusedInput {
    return SmallWorld.read(VARIANTS);
  }

  private static Scenario world(int variant) throws RefusedInput {
    return base().variants().get(variant).of(base());
  }

  @Test
  void aVariantWithoutAnInterventionIsTheFileWithoutIt() throws RefusedInput {
    Scenario world = world(0);
    assertEquals("no_buffer", world.name());
    assertEquals(new Text("no buffer", "无缓冲"), world.title());
    assertEquals(base().settings(), world.settings());
    assertEquals(base().off(), world.off());
    assertEquals(base().interventions().subList(1, 2), world.interventions());
    assertEquals(List.of(), world.variants());
  }

  @Test
  void aVariantSetsSwitchesAndIntervenesAnew() throws RefusedInput {
    Scenario world = world(1);
    assertEquals(new Text("other", "other"), world.title());
    assertEquals(900, world.settings().count(SmallWorld.POOL));
    assertEquals(0.1, world.settings().number(SmallWorld.RATE));
    assertEquals(90, 100 * world.settings().number(SmallWorld.SILENT), 1e-9);
    assertEquals(Set.of(Mechanism.FADE, Mechanism.NOVELTY_FATIGUE), world.off());
    assertEquals(
        List.of("buffer", "open_doors", "crowd"),
        world.interventions().stream().map(Intervention::name).toList());
    assertEquals(new Trigger.OnDay(100), world.interventions().get(1).trigger());
  }

  @Test
  void theWrittenScenarioHoldsItsVariantsAndIsReadAgain() throws RefusedInput {
    String yaml = ScenarioWriter.yaml(base());
    assertTrue(
        yaml.endsWith(
            """
            variants:
              - name: "no_buffer"
                title:
                  en: "no buffer"
                  zh: "无缓冲"
                without: ["buffer"]
              - name: "other"
                set:
                  persons:
                    pool: 900
                  post:
                    rate: 0.1 /d
                off: [fade]
                on: [bond]
                interventions:
                  - name: "open_doors"
                    title:
                      en: "doors"
                      zh: "门"
                    at: 100 d
                    set:
                      arrive:
                        entry_threshold: 0.2
                  - name: "crowd"
                    at: 5 d
                    for: 9 d
                    set:
                      persons:
                        silent: 20 %
            """),
        yaml);
    assertEquals(base(), SmallWorld.read(yaml));
  }

  @Test
  void theWorldOfAVariantIsWrittenAsAPlainScenario() throws RefusedInput {
    String yaml = ScenarioWriter.yaml(world(1));
    assertFalse(yaml.contains("variants"), yaml);
    assertEquals(world(1), SmallWorld.read(yaml));
  }

  @Test
  void aSingleLifeIsLivedFromTheFileWithoutItsVariants() throws RefusedInput {
    assertEquals(SmallWorld.read(SmallWorld.FILE), base().withoutVariants());
  }

  @Test
  void aDifferenceInAVariantGoesByItsNameAndItsParameter() throws RefusedInput {
    String changed = ScenarioWriter.yaml(SmallWorld.read(VARIANTS.replace("0.1 /d", "0.3 /d")));
    List<ScenarioDifference> found =
        ScenarioDifference.between(ScenarioWriter.yaml(base()), changed);
    assertEquals(
        List.of("variants.other.set.post.rate"),
        found.stream().map(ScenarioDifference::key).toList());
    assertEquals("post.rate", found.get(0).parameterKey());
  }

  @Test
  void whatIsWrongWithTheFileIsNotToldAgainForEveryVariant() {
    RefusedInput refused =
        assertThrows(
            RefusedInput.class,
            () -> SmallWorld.read(VARIANTS.replace("core: 1.5 %", "core: 50 %")));
    assertEquals(1, refused.problems().size(), refused.getMessage());
  }
}
