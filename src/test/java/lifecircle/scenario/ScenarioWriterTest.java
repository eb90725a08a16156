package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {
  @Test
  void theResolvedScenarioNamesEveryParameterWithItsUnit() throws RefusedInput {
    Scenario life = SmallWorld.read("name: short\ntitle: {en: Short, zh: 短}\nduration: 10 d\n");
    assertEquals(
        """
        name: "short"
        title:
          en: "Short"
          zh: "短"
        watch:
          en: "Short"
          zh: "短"
        duration: 10 d
        seed: 1
        persons:
          pool: 5000
          silent: 25 %
          core: 7 %
        arrive:
          word_of_mouth: 0.4 %/d
          entry_threshold: 0.3
        post:
          rate: 0.2 /d
        bond:
          memory: 90 d
        operators_act:
          answer: 7.5 min
          working_time: 15 min/d
        group:
          format: ring
        off: []
        """,
        ScenarioWriter.yaml(life));
  }

  @Test
  void readingItAgainGivesAnEqualScenario() throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.FILE);
    assertEquals(life, SmallWorld.read(ScenarioWriter.yaml(life)));
    assertEquals(life.hashCode(), SmallWorld.read(ScenarioWriter.yaml(life)).hashCode());
  }

  @Test
  void readingAgainHoldsForAnyValuesAnyTextAndAnySwitches() throws RefusedInput {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 200; i++) {
      Settings settings = Settings.standard(SmallWorld.PARAMETERS);
      for (Parameter parameter : SmallWorld.PARAMETERS) {
        settings = settings.with(parameter, value(parameter, random));
      }
      Text text = new Text(words(random), words(random));
      Scenario life =
          new Scenario(
              "n" + i, text, text, 1 + i, random.nextLong() >>> 1, settings, switches(random));
      String yaml = ScenarioWriter.yaml(life);
      Scenario again = SmallWorld.read(yaml);
      assertEquals(life, again);
      assertEquals(yaml, ScenarioWriter.yaml(again));
    }
  }

  private static double value(Parameter parameter, SplittableRandom random) {
    // Shares stay small, because two of them together must not exceed 100 %.
    double highest = parameter.unit() == Unit.SHARE ? 0.5 : parameter.highest();
    double value = parameter.lowest() + random.nextDouble() * (highest - parameter.lowest());
    boolean whole = parameter.unit() == Unit.COUNT || parameter.unit() == Unit.CHOICE;
    return whole ? StrictMath.rint(value) : value;
  }

  private static String words(SplittableRandom random) {
    List<String> pieces =
        List.of(
            "a", "命", "\"", "\\", "'", ": ", " #", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">",
            "%", "@", "`", "- ", "? ", "~", "null", "\u2028", "\u00a0", "\u3000", "👍", "é",
            "\u202e", "\\n", "0", "...", "---", "<<");
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.append('x').toString();
  }

  private static Set<Mechanism> switches(SplittableRandom random) {
    Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
    for (Mechanism mechanism : Mechanism.values()) {
      if (random.nextInt(3) == 0) {
        off.add(mechanism);
      }
    }
    return off;
  }

  @Test
  void linesOfATextSurvive() throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.with("\"Watch how", "\"First.\\nWatch how"));
    assertEquals("First.\nWatch", life.watch().en().substring(0, 12));
    assertEquals(life, SmallWorld.read(ScenarioWriter.yaml(life)));
  }
}
