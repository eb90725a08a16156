package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** What a reader may write into a file, a world can be made of. */
class ParameterRangesTest {
  @Test
  void peopleCanBeDrawnAtBothEndsOfEveryRange() {
    Settings small = TinyWorld.settings(List.of(FoundingParameters.POOL), 40);
    for (Parameter parameter : FoundingParameters.all()) {
      for (double end : new double[] {parameter.lowest(), parameter.highest()}) {
        if (!parameter.equals(FoundingParameters.POOL)) {
          Populate populate =
              new Populate(FoundingParameters.from(small.with(parameter, end)), Luck.of(1));
          assertEquals(40, populate.acquaintances(populate.persons(0)).size());
        }
      }
    }
  }
}
