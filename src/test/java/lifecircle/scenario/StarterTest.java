package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lifecircle.engine.Run;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {
  private static final ScenarioReader READER =
      new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());

  /** The starter with every line in use that waits behind a #. */
  static String withExamples(String yaml) {
    return yaml.replaceAll("(?m)^#(?! \\S)", "");
  }

  private static Scenario read(String yaml) throws RefusedInput {
    return READER.read("my.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void isFineAsItIsAndLives(Language language) throws RefusedInput {
    Scenario scenario = read(new Starter(language).yaml("my_community"));
    assertEquals("my_community", scenario.name());
    assertEquals(Settings.standard(Catalogue.parameters()), scenario.settings());
    Scenario first = READER.withSet(scenario, List.of("founding.pool=300", "duration=20 d"));
    assertEquals(2, new Run(first, 1, 1).live(evening -> {}).curve().periods());
  }

  @ParameterizedTest
  @EnumSource
  void itsExamplesAreFineToo(Language language) throws RefusedInput {
    String yaml = new Starter(language).yaml("my_community");
    Scenario scenario = read(withExamples(yaml));
    assertEquals(Set.of(Mechanism.NOVELTY_FATIGUE), scenario.off());
    assertEquals(3, scenario.interventions().size());
    assertEquals(2, scenario.sources().size());
  }

  @Test
  void everyValueHasItsMeaningAndItsRangeAboveIt() {
    String yaml = new Starter(Language.EN).yaml("mine");
    assertTrue(
        yaml.contains(
            """
              # how many persons exist who could ever join
              # a whole number, written bare; from 1 to 5000000
              pool: 5000
            """),
        yaml);
    assertTrue(
        new Starter(Language.ZH).yaml("mine").contains("  # 可能加入的总人数\n"), "Chinese comments");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my", "my.yaml", "my.yml", "My.YAML"})
  void theEndingOfAFileIsNoPartOfTheName(String word) throws RefusedInput {
    assertEquals("my", NewName.of(word, List.of()).toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          my world -> my world: the name 'my world' is not a safe folder name; expected letters, digits, - and _, not beginning with -; did you mean 'my_world'?
          a/b      -> a/b: a path is no name; expected a name here, and --out FOLDER for the folder; did you mean 'b'?
          a\\b     -> a\\b: a path is no name; expected a name here, and --out FOLDER for the folder; did you mean 'b'?
          ../      -> ../: a path is no name; expected a name here, and --out FOLDER for the folder
          blitz    -> blitz: a shipped scenario is called so; expected another name; did you mean 'my_blitz'?
          con      -> con: the name 'con' is reserved by Windows; expected another name; did you mean 'con_1'?
          """)
  void aNameThatCannotBeIsRefusedWithOneThatCan(String word, String says) {
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> NewName.of(word, List.of("blitz")));
    assertEquals(says, refused.getMessage());
  }

  @Test
  void aNameThatMeansNothingToYamlIsStillAName() throws RefusedInput {
    for (String name : List.of("null", "true", "2024", "社群")) {
      assertEquals(name, read(new Starter(Language.EN).yaml(name)).name());
    }
  }
}
