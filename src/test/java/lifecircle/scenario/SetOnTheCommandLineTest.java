package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetOnTheCommandLineTest {
  private static Scenario life() throws RefusedInput {
    return SmallWorld.read(SmallWorld.FILE);
  }

  private static String refused(String... assignments) throws RefusedInput {
    Scenario life = life();
    return String.join(
        "\n",
        assertThrows(
                RefusedInput.class, () -> SmallWorld.reader().withSet(life, List.of(assignments)))
            .problems()
            .stream()
            .map(Problem::toString)
            .toList());
  }

  @Test
  void aParameterSetBesideTheFileReplacesItsValueAndNothingElse() throws RefusedInput {
    Scenario changed =
        SmallWorld.reader().withSet(life(), List.of("post.rate=0.5 /d", "persons.pool = 10"));
    Scenario expected =
        SmallWorld.read(
            SmallWorld.FILE.replace("rate: 0.2 /d", "rate: 0.5 /d").replace("4000", "10"));
    assertEquals(expected, changed);
  }

  @Test
  void theDurationCanBeSetToo() throws RefusedInput {
    assertEquals(
        400, SmallWorld.reader().withSet(life(), List.of("duration=400 d")).durationDays());
  }

  @Test
  void aLifeCannotBeMadeSoShortThatAnInterventionComesTooLate() throws RefusedInput {
    assertEquals(
        "--set: intervention 'open_doors' begins at 300 d, but the life ends after 300 d; expected"
            + " a day from 0 d to 299 d, or a longer duration",
        refused("duration=300 d"));
  }

  @Test
  void nothingSetIsNothingChanged() throws RefusedInput {
    assertEquals(life(), SmallWorld.reader().withSet(life(), List.of()));
  }

  @Test
  void mistakesAreToldAsInAFile() throws RefusedInput {
    assertEquals(
        "--set: post.rate is '0.5', without a unit; expected a daily rate from 0 /d to 50 /d,"
            + " such as 0.2 /d; did you mean '0.5 /d'?",
        refused("post.rate=0.5"));
    assertEquals(
        "--set: unknown parameter 'pool'; expected section.name=value, such as"
            + " 'persons.pool=5000'; did you mean 'persons.pool'?",
        refused("pool=10"));
    assertEquals(
        "--set: no '=' in 'persons.pool 10'; expected section.name=value, such as"
            + " 'persons.pool=5000'",
        refused("persons.pool 10"));
    assertEquals(
        "--set: post.rate is empty; expected a daily rate from 0 /d to 50 /d, such as 0.2 /d",
        refused("post.rate="));
    assertEquals(
        "--set: 'persons.pool' is given twice; expected each name once",
        refused("persons.pool=10", "persons.pool=20"));
  }

  @Test
  void allMistakesAreToldAtOnce() throws RefusedInput {
    assertEquals(3, refused("a", "post.rte=1 /d", "duration=0 d").lines().count());
  }

  @Test
  void whatIsSetMayContradictTheFile() throws RefusedInput {
    assertEquals(
        "--set: persons.silent = 90 %, persons.core = 11 % contradict each other;"
            + " expected shares that sum to at most 100 %",
        refused("persons.core=11 %"));
  }

  @Test
  void twoAssignmentsThatAgreeTogetherAreTakenTogether() throws RefusedInput {
    Scenario changed =
        SmallWorld.reader().withSet(life(), List.of("persons.core=50 %", "persons.silent=50 %"));
    assertEquals(0.5, changed.settings().number(SmallWorld.CORE));
  }
}
