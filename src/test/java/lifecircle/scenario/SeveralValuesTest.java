package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A study of one parameter, written as a list where one value belongs: the text names the way. */
class SeveralValuesTest {
  private static final String ADVICE =
      ", one only; for several, a variant each under 'variants:', for 'lifecircle compare'";

  private static String set(String assignment) throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.FILE);
    return assertThrows(
            RefusedInput.class, () -> SmallWorld.reader().withSet(life, List.of(assignment)))
        .problems()
        .get(0)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "persons.pool=100,200",
        "persons.pool=50,100",
        "persons.pool=100,200,300",
        "persons.pool=1;2",
        "persons.pool=[100, 200]",
        "persons.pool=100 200",
        "persons.pool=100..300",
        "persons.silent=10 %,20 %",
        "persons.silent=10,20 %",
        "arrive.entry_threshold=0.1,0.2",
        "arrive.entry_threshold=1,2",
        "bond.memory=30 d；60 d"
      })
  void severalValuesOnTheCommandLineAreNeverGluedToOne(String assignment) throws RefusedInput {
    String told = set(assignment);
    assertTrue(told.contains("which looks like several values"), told);
    assertTrue(told.endsWith(ADVICE), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          persons.pool=1,000 | 1000
          persons.pool=12,050 | 12050
          arrive.entry_threshold=0,3 | 0.3
          persons.silent=1,05 % | 1.05 %
          """)
  void aCommaInsideOneNumberIsMended(String assignment, String meant) throws RefusedInput {
    assertTrue(set(assignment).endsWith("; did you mean '" + meant + "'?"), set(assignment));
  }

  @Test
  void ofSeveralDurationsAndSeedsAnotherWayIsNamed() throws RefusedInput {
    assertTrue(
        set("duration=30,60 d").endsWith("for several, one run each with --set \"duration=…\""));
    RefusedInput refused =
        assertThrows(
            RefusedInput.class, () -> SmallWorld.read(SmallWorld.with("seed: 7", "seed: [1, 2]")));
    assertEquals(
        "life.yaml:8:7: seed is a list; expected a whole number from 0 to 9223372036854775807,"
            + " such as 1, one only; for several, 'lifecircle run' with --runs",
        refused.problems().get(0).toString());
  }

  @Test
  void anEmptyListIsNoStudy() {
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> SmallWorld.read(SmallWorld.with("4000", "[]")));
    assertFalse(
        refused.problems().get(0).toString().contains("variants"),
        refused.problems().get(0).toString());
  }
}
