package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import lifecircle.process.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped scenario says about itself. */
class ShippedScenariosTest {
  static List<String> names() {
    return Shelf.SCENARIOS.names();
  }

  private static Scenario read(String name) throws IOException, RefusedInput {
    try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
      return new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions())
          .read(name, bytes);
    }
  }

  private static int count(String text, String ends) {
    return (int) text.codePoints().filter(point -> ends.indexOf(point) >= 0).count();
  }

  @Test
  void growthActivityAndDeclineHaveTheirScenarios() {
    assertTrue(
        names()
            .containsAll(
                Set.of("slow-nurture", "blitz", "fission", "entry-threshold", "ring", "pyramid")));
    assertTrue(
        names()
            .containsAll(
                Set.of("star", "small-group", "large-group", "overload", "operator-burnout")));
    assertTrue(names().containsAll(Set.of("no-newcomers", "interaction-buffer", "lifecycle")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysInTwoSentencesOfBothLanguagesWhatToWatch(String name) throws Exception {
    Scenario scenario = read(name);
    assertEquals(name, scenario.name());
    assertFalse(scenario.title().en().equals(scenario.title().zh()), "translated title");
    assertEquals(2, count(scenario.watch().en(), ".?!"), scenario.watch().en());
    assertEquals(2, count(scenario.watch().zh(), "。？！"), scenario.watch().zh());
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesWhatItIsCheckedAgainst(String name) throws Exception {
    assertTrue(read(name).sources().containsValue(SourceRole.CHECK), name);
  }
}
