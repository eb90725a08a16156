package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lifecircle.process.ArriveParameters;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.process.OperatorsActParameters;
import lifecircle.process.RivalsParameters;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;

class DayPlanTest {
  private final DayPlan plan = new DayPlan();

  /** A step that is made with rules.bonds() says BondParameters.all(), and so for every one. */
  @Test
  void everyStepNamesTheParametersItIsMadeWith() throws IOException {
    Map<String, String> typeByRule =
        Arrays.stream(Rules.class.getRecordComponents())
            .collect(
                Collectors.toMap(RecordComponent::getName, rule -> rule.getType().getSimpleName()));
    String source = Files.readString(Path.of("src/main/java/lifecircle/engine/Day.java"));
    String list =
        source.substring(source.indexOf("steps =\n"), source.indexOf("List<Step> steps()"));
    String[] steps = list.split("Step\\.(?:of|always)\\(", -1);
    assertEquals(plan.processes().size(), steps.length - 1);
    for (String step : Arrays.asList(steps).subList(1, steps.length)) {
      List<String> made =
          found(step, "rules\\.(\\w+)\\(\\)").stream().map(typeByRule::get).toList();
      assertEquals(made, found(step, "(\\w+Parameters)\\.all\\(\\)"), step);
    }
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void everyParameterIsGivenToAProcessOrReadAtTheFounding() {
    for (Parameter parameter : Catalogue.parameters()) {
      assertTrue(
          parameter.section().equals("founding") != !plan.given(parameter).isEmpty(),
          parameter.key());
    }
  }

  @Test
  void aPartOfAProcessHasNoStepOfItsOwn() {
    assertTrue(plan.leftOut(Mechanism.ARRIVE));
    assertTrue(plan.processes().contains(Mechanism.ARRIVE));
    assertEquals(List.of(), plan.own(Mechanism.WORD_OF_MOUTH));
    assertEquals(List.of(ArriveParameters.WORD_OF_MOUTH), plan.silenced(Mechanism.WORD_OF_MOUTH));
  }

  @Test
  void theOperatorsAreNeverLeftOut() {
    assertEquals(Mechanism.OPERATORS_ACT, plan.processes().get(0));
    assertEquals(
        Mechanism.OPERATORS_ACT, plan.home(OperatorsActParameters.OPERATORS).orElseThrow());
    assertTrue(!plan.leftOut(Mechanism.OPERATORS_ACT));
    assertEquals(List.of(Mechanism.LEAVE), plan.given(RivalsParameters.RATE));
  }
}
