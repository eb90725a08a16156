package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters of the model itself, as files write them. */
class RealParametersTest {
  private static final ScenarioReader READER = new ScenarioReader(Catalogue.parameters());

  static List<Parameter> parameters() {
    return Catalogue.parameters();
  }

  @Test
  void theWorldOfDefaultsReadsBackAsItself() throws RefusedInput {
    assertReadsBack(Settings.standard(parameters()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.0 / 3, 1})
  void bothEndsOfEveryRangeAndWhatLiesBetweenReadBack(double part) throws RefusedInput {
    Settings settings = Settings.standard(parameters());
    for (Parameter parameter : parameters()) {
      double high = Math.min(parameter.highest(), 1e9);
      double value = parameter.lowest() + part * (high - parameter.lowest());
      if (parameter.allows(value)) {
        settings = settings.with(parameter, value);
      }
    }
    assertReadsBack(settings);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void theExampleInAMessageIsAGoodValue(Parameter parameter) {
    AllowedValue allowed = new AllowedValue(parameter.key(), parameter);
    String message = allowed.description();
    String example = message.substring(message.indexOf("such as ") + "such as ".length());
    assertTrue(allowed.accepts(example), message);
    assertEquals(parameter.standard(), allowed.held(example));
  }

  private static void assertReadsBack(Settings settings) throws RefusedInput {
    Text text = new Text("A world", "一个世界");
    Scenario world = new Scenario("world", text, text, 730, 1, settings, Set.of());
    byte[] yaml = ScenarioWriter.yaml(world).getBytes(StandardCharsets.UTF_8);
    assertEquals(world, READER.read("world.yaml", new ByteArrayInputStream(yaml)));
  }
}
