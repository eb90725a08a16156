package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A scenario names the curve from which its stages are read. */
final class StageCurveTest {
  private static final String HEAD = "name: hall\ntitle: Hall\nduration: 60 d\n";

  @Test
  void aSilentFileReadsItsStagesFromPostersAndItsResolvedTextSaysNothingNew() throws RefusedInput {
    Scenario silent = read(HEAD);
    assertEquals(StageCurve.POSTERS, silent.curve());
    assertFalse(ScenarioWriter.yaml(silent).contains("curve:"));
    assertEquals(silent, read(HEAD + "curve: posters\n"));
  }

  @Test
  void visitorsAndMembersAreKeptInTheResolvedScenarioAndInWhatIsSimulated() throws RefusedInput {
    for (StageCurve curve : List.of(StageCurve.VISITORS, StageCurve.MEMBERS)) {
      Scenario named = read(HEAD + "curve: " + curve.code() + "\n");
      assertEquals(curve, named.curve());
      assertEquals(named, read(ScenarioWriter.yaml(named)));
      assertEquals(curve, named.bare().curve());
      assertEquals(curve, named.forManyLives().lasting(30).curve());
    }
  }

  @Test
  void anotherWordIsAComplaintWithItsPlaceAndTheNearestWord() {
    assertProblem("curve: vistors\n", "4:8: curve is 'vistors'; expected who is counted");
    assertProblem("curve: vistors\n", "did you mean 'visitors'?");
    assertProblem("curve: [posters]\n", "curve is a list");
    assertProblem("curve:\n", "curve is empty");
    assertProblem("kurve: posters\n", "did you mean 'curve'?");
  }

  private static void assertProblem(String lines, String words) {
    RefusedInput refused = assertThrows(RefusedInput.class, () -> read(HEAD + lines));
    assertTrue(
        refused.problems().stream().anyMatch(problem -> problem.toString().contains(words)),
        () -> words + " in " + refused.problems());
  }

  private static Scenario read(String text) throws RefusedInput {
    return new ScenarioReader(List.of(), List.of(), Set.of())
        .read("hall.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
