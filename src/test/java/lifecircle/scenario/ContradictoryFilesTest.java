package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

class ContradictoryFilesTest {
  private static final String HEAD = "name: x\ntitle: {en: X, zh: 某}\nduration: 10 d\n";
  private static final Text RULE = new Text("an answer shorter than the work", "答复短于工时");

  /** With the defaults of the small world, an answer of 7.5 min and 15 min/d agree. */
  private static final ScenarioReader READER =
      new ScenarioReader(
          SmallWorld.PARAMETERS,
          List.of(
              SmallWorld.CROWDED,
              new Contradiction(
                  List.of(SmallWorld.ANSWER, SmallWorld.WORKING),
                  s -> s.number(SmallWorld.ANSWER) > s.number(SmallWorld.WORKING),
                  RULE)));

  private static String refused(String sections) {
    byte[] file = (HEAD + sections).getBytes(StandardCharsets.UTF_8);
    return assertThrows(
            RefusedInput.class, () -> READER.read("life.yaml", new ByteArrayInputStream(file)))
        .problems()
        .toString();
  }

  @Test
  void theLastOfTheContradictingLinesIsNamed() {
    assertEquals(
        "[life.yaml:6:3: persons.silent = 60 %, persons.core = 50 % contradict each other;"
            + " expected shares that sum to at most 100 %]",
        refused("persons:\n  core: 50 %\n  silent: 60 %\n"));
  }

  @Test
  void aLineCanContradictADefaultThatTheFileDoesNotMention() {
    assertEquals(
        "[life.yaml:5:3: operators_act.answer = 7.5 min, operators_act.working_time = 5 min/d"
            + " contradict each other; expected an answer shorter than the work]",
        refused("operators_act:\n  working_time: 5 min/d\npersons:\n  pool: 10\n"));
  }

  @Test
  void everyContradictionIsNamed() {
    String all =
        refused(
            "persons:\n  core: 50 %\n  silent: 60 %\noperators_act:\n  working_time: 5 min/d\n");
    assertEquals(2, all.split("contradict each other", -1).length - 1);
  }

  @Test
  void aValueThatIsWrongAnywayIsNotAskedToAgree() {
    assertEquals(
        "[life.yaml:5:9: persons.core is '50', without a unit; expected a share from 0 % to 50 %,"
            + " such as 7 %; did you mean '50 %'?]",
        refused("persons:\n  core: 50\n  silent: 99 %\n"));
  }

  @Test
  void defaultsThatContradictEachOtherAreNobodysLine() {
    Contradiction always =
        new Contradiction(List.of(SmallWorld.POOL, SmallWorld.RATE), s -> true, RULE);
    ScenarioReader reader = new ScenarioReader(SmallWorld.PARAMETERS, List.of(always));
    byte[] file = (HEAD + "post:\n  {}\n").getBytes(StandardCharsets.UTF_8);
    RefusedInput section =
        assertThrows(
            RefusedInput.class, () -> reader.read("life.yaml", new ByteArrayInputStream(file)));
    assertEquals(4, section.problems().get(0).line());
    byte[] bare = HEAD.getBytes(StandardCharsets.UTF_8);
    RefusedInput whole =
        assertThrows(
            RefusedInput.class, () -> reader.read("life.yaml", new ByteArrayInputStream(bare)));
    assertEquals(0, whole.problems().get(0).line());
  }
}
