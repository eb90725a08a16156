package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static Trial trial(String key) {
    Parameter parameter =
        Catalogue.parameters().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    return Trial.of(parameter, Catalogue.parameters(), Catalogue.contradictions());
  }

  @Test
  void everyTrialIsAcceptedAndChangesTheWholeLife() throws IOException, RefusedInput {
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    Scenario life = reader.read(Path.of("scenarios", "lifecycle.yaml"));
    for (Parameter parameter : Catalogue.parameters()) {
      Scenario tried = reader.withSet(life, trial(parameter.key()).assignments());
      assertNotEquals(
          life.settings().number(parameter), tried.settings().number(parameter), parameter.key());
    }
  }

  @Test
  void aNumberIsDoubledALargeShareHalvedAnotherNameChosen() {
    assertEquals(
        List.of("arrive.word_of_mouth=0.018 /d"), trial("arrive.word_of_mouth").assignments());
    assertEquals(List.of("bond.tie_share=40 %"), trial("bond.tie_share").assignments());
    assertEquals(List.of("groups.format=pyramid"), trial("groups.format").assignments());
  }

  @Test
  void whatIsSharedIsGivenToAnother() {
    assertEquals(
        List.of("weigh.answered=15 %", "weigh.relevant_quality=40 %"),
        trial("weigh.answered").assignments());
    assertEquals(
        "weigh:\n  answered: 15 %\n  relevant_quality: 40 %", trial("weigh.answered").lines());
  }
}
