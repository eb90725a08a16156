package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.process.OperatorsActParameters;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class IdleParametersTest {
  private static final String HEAD = "name: x\ntitle: {en: X, zh: 某}\nduration: 100 d\n";
  private static final String DRAIN = "operators_act: {drain: 0.5 /d}\n";

  @Test
  void aValueOfAMechanismThatIsOffIsIdle() throws RefusedInput {
    assertEquals(
        Map.of(OperatorsActParameters.DRAIN, Mechanism.OPERATOR_FATIGUE),
        idle(DRAIN + "off: [operator_fatigue]\n"));
  }

  @Test
  void itIsNotWhileTheMechanismIsOn() throws RefusedInput {
    assertEquals(Map.of(), idle(DRAIN));
  }

  @Test
  void nobodySetADefault() throws RefusedInput {
    assertEquals(Map.of(), idle("off: [operator_fatigue]\n"));
  }

  @Test
  void anInterventionMaySetInVainToo() throws RefusedInput {
    assertEquals(
        Map.of(OperatorsActParameters.DRAIN, Mechanism.OPERATOR_FATIGUE),
        idle(
            "off: [operator_fatigue]\ninterventions:\n  - name: a\n    at: 5 d\n    set: {"
                + DRAIN.strip()
                + "}\n"));
  }

  private static Map<Parameter, Mechanism> idle(String sections) throws RefusedInput {
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    byte[] file = (HEAD + sections).getBytes(StandardCharsets.UTF_8);
    return IdleParameters.of(reader.read("x.yaml", new ByteArrayInputStream(file)));
  }
}
