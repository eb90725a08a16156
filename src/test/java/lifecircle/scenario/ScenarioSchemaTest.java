package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor makes of scenario files with the schema: YAML read as JSON, then validated. */
class ScenarioSchemaTest {
  private static final Editor EDITOR =
      new Editor(new ScenarioSchema(Catalogue.parameters(), Catalogue.foundingOnly()));

  /** An editor that knows a schema. */
  private record Editor(Validator validator, URI schema) {
    Editor(ScenarioSchema schema) {
      this(
          new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator(),
          schema);
    }

    private Editor(Validator validator, ScenarioSchema schema) {
      this(validator, validator.registerSchema(json(schema.json())));
    }

    boolean isHappyWith(String yaml) {
      LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
      Object loaded = new Load(settings).loadFromString(yaml);
      return validator.validate(schema, new Gson().toJsonTree(loaded)).isValid();
    }
  }

  private static JsonElement json(String text) {
    return new Gson().fromJson(text, JsonElement.class);
  }

  static List<String> shipped() {
    return Shelf.SCENARIOS.names();
  }

  private static String text(String name) throws IOException {
    try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void takesEveryShippedScenarioAndItsResolvedForm(String name) throws Exception {
    assertTrue(EDITOR.isHappyWith(text(name)), name);
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
      assertTrue(EDITOR.isHappyWith(ScenarioWriter.yaml(reader.read(name, bytes))), name);
    }
  }

  @Test
  void takesTheStarterInBothLanguagesWithAndWithoutItsExamples() {
    for (Language language : Language.values()) {
      String yaml = new Starter(language).yaml("读书会");
      assertTrue(EDITOR.isHappyWith(yaml));
      assertTrue(EDITOR.isHappyWith(StarterTest.withExamples(yaml)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          name: blitz -> nam: blitz
          name: blitz -> name: a/b
          name: blitz -> name: [blitz]
          duration: 1100 d -> duration: 1100
          duration: 1100 d -> duration: 157 weeks
          seed: 1 -> seed: -1
          seed: 1 -> seed: 1.5
          title: { -> title: {de: Leben,\s
          """)
  void underlinesAMistakeInTheHead(String instead, String stands) throws IOException {
    String file = text("lifecycle").replace("name: lifecycle", "name: blitz");
    assertTrue(EDITOR.isHappyWith(file));
    assertTrue(file.contains(instead), instead);
    assertFalse(EDITOR.isHappyWith(file.replace(instead, stands)), stands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          {series: se_firearms, begins: 30 d}                  -> true
          {file: a b.csv, name: 读书会, date_column: Woche}     -> true
          {file: observed.csv, sha256: 00}                     -> true
          {serie: se_firearms}                                 -> false
          {series: se_firearm}                                 -> false
          {series: se_firearms, begins: 4 weeks}               -> false
          se_firearms                                          -> false
          """)
  void knowsWhatMayStandUnderObserved(String stands, boolean happy) throws IOException {
    assertEquals(happy, EDITOR.isHappyWith(text("lifecycle") + "\nobserved: " + stands + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          word_of_mouth: 0.009 /d -> word_of_mout: 0.009 /d
          word_of_mouth: 0.009 /d -> word_of_mouth: 0.009
          word_of_mouth: 0.009 /d -> word_of_mouth: 0.009 d
          word_of_mouth: 0.009 /d -> word_of_mouth: 0,009 /d
          media_promise: 35 %     -> media_promise: 0.35
          pool: 5000              -> pool: 5000 persons
          pool: 5000              -> pool: 0
          pool: 5000              -> pool: 50.5
          entry_threshold: 0.2    -> entry_threshold: 7
          format: ring            -> format: rings
          working_time: 60 min/d  -> working_time: 1 h/d
          cost: 0 yuan            -> cost: 0 元
          arrive:                 -> arrives:
          """)
  void underlinesAMistakeInASection(String instead, String stands) throws IOException {
    String file = text("lifecycle");
    assertTrue(file.contains(instead), instead);
    assertFalse(EDITOR.isHappyWith(file.replace(instead, stands)), stands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          active_members_30d  -> active_member_30d
          below: 85 %         -> below: 85
          , of: peak          -> ''
          of: peak            -> of: top
          below: 85 %         -> under: 85 %
          below: 85 %         -> below: 85 %, above: 95 %
          times: 2            -> time: 2
          - name: buffer      -> - title: buffer
          at: 300 d           -> on: 300 d
          at: 300 d           -> at: 300
          working_time: 120   -> operators: 120
          novelty_fatigue     -> novelty
          [novelty_fatigue]   -> novelty_fatigue
          F16: input          -> F99: input
          F16: input          -> F16: both
          """)
  void underlinesAMistakeInWhatWaits(String instead, String stands) {
    String file = StarterTest.withExamples(new Starter(Language.EN).yaml("mine"));
    assertTrue(file.contains(instead), instead);
    assertFalse(EDITOR.isHappyWith(file.replace(instead, stands)), stands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          at: [300 d, 400 d]                           -> true
          at: ["300 d"]                                -> true
          at: {day: 300 d}                             -> false
          at: []                                       -> false
          at: [300, 400]                               -> false
          at: 300 d, every: 7 d, for: 1 d              -> true
          at: 300 d, every: 7 d, until: 400 d, for: 1 d -> true
          at: 300 d, every: 7 d                        -> false
          at: 300 d, every: 7, for: 1 d                -> false
          at: 300 d, until: 400 d, for: 1 d            -> false
          every: 7 d, for: 1 d                         -> false
          """)
  void knowsWhenAnInterventionComesBack(String keys, boolean happy) throws IOException {
    String file =
        text("ring")
            + "\ninterventions:\n  - {name: a, "
            + keys
            + ", set: {operators_act: {working_time: 9 min/d}}}\n";
    assertEquals(happy, EDITOR.isHappyWith(file), keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          pool: 5000           -> pool: "5000"          -> true
          pool: 5000           -> pool: "5000 persons"  -> false
          entry_threshold: 0.2 -> entry_threshold: '1'  -> true
          seed: 1              -> seed: "1"             -> true
          format: ring         -> format: "ring"        -> true
          """)
  void takesAGoodValueInQuotationMarks(String bare, String quoted, boolean happy)
      throws IOException {
    String file = text("lifecycle");
    assertTrue(file.contains(bare), bare);
    assertEquals(happy, EDITOR.isHappyWith(file.replace(bare, quoted)), quoted);
  }

  /** Ranges of values with units and sums of weights are for check to find. */
  @Test
  void findsAtLeastHalfOfTheTypicalMistakesThatAreYaml() throws IOException {
    Editor editor = new Editor(new ScenarioSchema(SmallWorld.PARAMETERS, Set.of()));
    assertTrue(editor.isHappyWith(SmallWorld.FILE));
    int all = 0;
    int found = 0;
    for (TypicalMistakesTest.Mistake mistake : TypicalMistakesTest.mistakes().toList()) {
      String file = SmallWorld.with(mistake.instead(), mistake.stands());
      if (isYaml(file)) {
        all++;
        found += editor.isHappyWith(file) ? 0 : 1;
      }
    }
    assertTrue(all >= 30 && 2 * found >= all, found + " of " + all);
  }

  private static boolean isYaml(String file) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(file) != null;
    } catch (org.snakeyaml.engine.v2.exceptions.YamlEngineException noYaml) {
      return false;
    }
  }

  @Test
  void isAValidSchemaOfItsDraft() {
    String schema = new ScenarioSchema(Catalogue.parameters(), Catalogue.foundingOnly()).json();
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    URI draft = URI.create("https://json-schema.org/draft/2020-12/schema");
    assertEquals(List.of(), validator.validate(draft, json(schema)).getErrors());
  }
}
