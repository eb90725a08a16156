package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that tells how to add an indicator and a process is true: who follows it gets a house
 * that compiles without a warning, lives, and holds what its tests say.
 */
class WorkedExampleTest {
  private static final Path PAGE = Path.of("src", "site", "extending.md");

  /** What the page adds to the columns. */
  private static final Set<String> COLUMNS = Set.of("untied_share", "reminded");

  /** The tests that look for what a newcomer among the processes forgets. */
  private static final List<String> HOUSE_TESTS =
      List.of(
          "class:lifecircle.house.HousePlanTest",
          "class:lifecircle.house.ModelPageTest",
          "method:lifecircle.house.ReadmeTest#everyMechanismIsNamedAmongTheOffSwitches()",
          "method:lifecircle.engine.BaselineTest#theLifecycleScenarioSpellsOutEveryDefault()",
          "method:lifecircle.engine.ParameterDirectionTest#noParameterIsLeftOut()",
          "method:lifecircle.engine.OffSwitchTest"
              + "#withoutRemindersNobodyIsRemindedAndTheLifeIsThatOfTheDefaults()",
          "class:lifecircle.scenario.TypicalMistakesTest");

  private static final String MECHANISMS = "src/main/java/lifecircle/process/Mechanism.java";
  private static final String DIRECTIONS = "src/main/resources/lifecircle/report/directions.txt";

  @TempDir Path empty;

  @Test
  void whoFollowsThePageGetsAHouseThatHolds() throws Exception {
    CopiedHouse house = CopiedHouse.in(empty);
    WorkedExample page = WorkedExample.of(PAGE);
    assertEquals(List.of(), page.follow(empty), "the page and the house differ");
    house.build();
    Stream<Executable> holds =
        Stream.of(
            () -> house.run("lifecircle.house.Rehearsal", tests(page)),
            () -> house.run("lifecircle.cli.Main", List.of("check", "output/trial.yaml")),
            () -> livesWithItAndAsBeforeWithoutIt(house));
    assertAll(holds.parallel());
  }

  /** The page must not outlive the code it speaks of. */
  @Test
  void aLineThatIsNoLongerThereIsNamedWithPageAndFile() throws IOException {
    Path file = Files.writeString(empty.resolve("Day.java"), "morning\nnoon\nnoon\n");
    Path page =
        Files.writeString(
            empty.resolve("page.md"),
            """
            Text.

            `Day.java`

            ```diff
             morning
            +breakfast
            @@
             evening
            +supper
            @@
             noon
            +lunch
            ```

            `Night.java`

            ```diff
            +sleep
            ```
            """);
    assertEquals(
        List.of(
            "page.md:3: Day.java has no longer the lines\nevening\n",
            "page.md:3: Day.java has more than once the lines\nnoon\n",
            "page.md:16: Night.java is not there"),
        WorkedExample.of(page).follow(empty));
    assertEquals("morning\nbreakfast\nnoon\nnoon\n", Files.readString(file));
  }

  private void livesWithItAndAsBeforeWithoutIt(CopiedHouse house) throws Exception {
    Path trial = empty.resolve("output/trial.yaml");
    String text = Files.readString(trial);
    String silent = text.replaceAll("(?m)^remind:\\n(  .*\\n)+", "");
    assertNotEquals(text, silent);
    Path off = Files.writeString(empty.resolve("output/off.yaml"), text + "off: [remind]\n");
    Path before = Files.writeString(empty.resolve("output/before.yaml"), silent);
    house.run("lifecircle.house.ShortLife", List.of(trial.toString(), off.toString()));
    List<String> reminded = Files.readAllLines(Path.of(trial + ".csv"));
    List<String> switchedOff = Files.readAllLines(Path.of(off + ".csv"));
    List<String> old = ShortLife.table(before);

    Set<String> columns = new TreeSet<>(List.of(reminded.get(0).split(",")));
    columns.removeAll(List.of(old.get(0).split(",")));
    assertEquals(COLUMNS, columns);
    assertEquals(old, without(COLUMNS, switchedOff), "off gives back the life as it was");
    assertNotEquals(old, without(COLUMNS, reminded), "the process changes the evenings");
    assertEquals(Set.of("0"), Set.copyOf(column("reminded", switchedOff)));
    assertTrue(
        Set.copyOf(column("untied_share", reminded)).size() > 10, "the column says something");
  }

  private static List<String> column(String name, List<String> table) {
    int place = List.of(table.get(0).split(",")).indexOf(name);
    return table.stream().skip(1).map(line -> line.split(",", -1)[place]).toList();
  }

  private static List<String> without(Set<String> names, List<String> table) {
    List<String> header = List.of(table.get(0).split(","));
    int[] kept =
        IntStream.range(0, header.size()).filter(k -> !names.contains(header.get(k))).toArray();
    return table.stream()
        .map(line -> line.split(",", -1))
        .map(cells -> Arrays.stream(kept).mapToObj(k -> cells[k]).collect(Collectors.joining(",")))
        .toList();
  }

  /** The tests of the house, those the page brings, and of long tables the rows it adds. */
  private List<String> tests(WorkedExample page) throws IOException {
    List<String> tests = new ArrayList<>(HOUSE_TESTS);
    page.newTests().forEach(test -> tests.add("class:" + test));
    tests.add(
        "iteration:method:lifecircle.engine.OffSwitchTest#switchedOffItChangesTheLife"
            + "(lifecircle.process.Mechanism)"
            + places(MECHANISMS, "^  ([A-Z_]+)\\(", "REMIND"));
    tests.add(
        "iteration:method:lifecircle.engine.ParameterDirectionTest#movesItsIndicatorTheRightWay"
            + "(lifecircle.engine.ParameterDirectionTest$Row)"
            + places(DIRECTIONS, "^([a-z_]+)\\.[a-z_]+ +[0-9]", "remind"));
    return tests;
  }

  /** Where the wanted stand among all matches in a source of the new house, as JUnit counts. */
  private String places(String source, String all, String wanted) throws IOException {
    List<String> found =
        Pattern.compile(all, Pattern.MULTILINE)
            .matcher(Files.readString(empty.resolve(source)))
            .results()
            .map(match -> match.group(1))
            .toList();
    return IntStream.range(0, found.size())
        .filter(k -> found.get(k).equals(wanted))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
