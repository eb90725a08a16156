package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real curve a scenario names: found, kept, and noticed when it has changed. */
class ObservedInFileTest {
  private static final String TABLE =
      "messages;start_date;active_members\r\n40;2021-03-01;3\r\n80;2021-03-08;6\r\n";

  @TempDir Path folder;

  private Path world(String observed) throws IOException {
    return Files.writeString(folder.resolve("life.yaml"), SmallWorld.FILE + observed + "\n");
  }

  private Path table(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), rows);
  }

  private Scenario read(String observed) throws IOException, RefusedInput {
    return SmallWorld.reader().read(world(observed));
  }

  private List<String> problems(String observed) throws IOException {
    Path file = world(observed);
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.reader().read(file));
    String here = folder + file.getFileSystem().getSeparator();
    return refused.problems().stream().map(p -> p.toString().replace(here, "")).toList();
  }

  @Test
  void aScenarioThatNamesNoneHasNone() throws RefusedInput {
    assertEquals(Optional.empty(), SmallWorld.read(SmallWorld.FILE).observed());
  }

  @Test
  void aShippedSeriesIsKnownByItsName() throws IOException, RefusedInput {
    Scenario life = read("observed: {series: se_firearms, begins: 30 d}");
    ObservedCurve curve = life.observed().orElseThrow();
    assertEquals("se_firearms", curve.series().name());
    assertEquals(30, curve.beginsDay());
    assertEquals(life, SmallWorld.read(ScenarioWriter.yaml(life)));
  }

  @Test
  void aTableOfOnesOwnStandsBesideTheScenario() throws IOException, RefusedInput {
    table("my forum.csv", TABLE);
    ObservedCurve curve = read("observed: {file: my forum.csv}").observed().orElseThrow();
    assertEquals("my forum", curve.series().name());
    assertEquals(List.of(3L, 6L), curve.series().activeMembers());
    assertEquals(0, curve.beginsDay());
  }

  @Test
  void theResolvedScenarioBesideItsCopyIsTheSameScenario() throws IOException, RefusedInput {
    table("论坛 \"no. 1\".csv", TABLE);
    Scenario life = read("observed: {file: '论坛 \"no. 1\".csv', begins: 3 d}");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    String yaml = ScenarioWriter.yaml(life);
    Path resolved = Files.writeString(elsewhere.resolve("scenario.yaml"), yaml);
    Files.writeString(
        elsewhere.resolve(ObservedCurve.FILE),
        life.observed().orElseThrow().series().canonicalCsv());
    Scenario again = SmallWorld.reader().read(resolved);
    assertEquals(life, again);
    assertEquals(yaml, ScenarioWriter.yaml(again));
  }

  @Test
  void aCopyInWhichANumberWasChangedIsNoticed() throws IOException, RefusedInput {
    table("forum.csv", TABLE);
    Scenario life = read("observed: {file: forum.csv}");
    Path resolved = Files.writeString(folder.resolve("scenario.yaml"), ScenarioWriter.yaml(life));
    table(ObservedCurve.FILE, TABLE.replace(";6", ";7"));
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> SmallWorld.reader().read(resolved));
    assertTrue(refused.problems().get(0).what().endsWith("sha256 differs"));
  }

  @Test
  void anotherNumberMakesAnotherResolvedScenarioAndAnotherNotationDoesNot()
      throws IOException, RefusedInput {
    table("forum.csv", TABLE);
    String before = ScenarioWriter.yaml(read("observed: {file: forum.csv}"));
    table("forum.csv", TABLE.replace(';', ',').replace("\r", ""));
    assertEquals(before, ScenarioWriter.yaml(read("observed: {file: forum.csv}")));
    table("forum.csv", TABLE.replace("80;", "81;"));
    assertNotEquals(before, ScenarioWriter.yaml(read("observed: {file: forum.csv}")));
  }

  /** Found with {@code printf 'start_date,…' | sha256sum}. */
  @Test
  void theFingerprintIsThatOfTheCopy() throws IOException, RefusedInput {
    table("forum.csv", TABLE);
    ObservedCurve curve = read("observed: {file: forum.csv}").observed().orElseThrow();
    assertEquals(
        "start_date,active_members,messages\n2021-03-01,3,40\n2021-03-08,6,80\n",
        curve.series().canonicalCsv());
    assertEquals(
        "cf8ff87c4ccb1b36d3d97580b3750008177a19ccc82bfb3c9c782b8f364f8bad", curve.sha256());
  }

  @Test
  void problemsOfTheTableAreToldWithThoseOfTheScenario() throws IOException {
    table("forum.csv", TABLE.replace(";6", ";six"));
    assertEquals(
        List.of(
            "life.yaml:42:37: begins is '3', without a unit; expected a span of days from 0 d to"
                + " 36500 d, such as 0 d; did you mean '3 d'?",
            "forum.csv:3:15: active_members 'six' is not a count; expected a whole number, 0 or"
                + " more, written in digits"),
        problems("observed: {file: forum.csv, begins: 3}"));
  }

  @Test
  void aTableThatIsMissingIsToldWithTheNearestOneThere() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    table("data/my-forum.csv", TABLE);
    List<String> problems = problems("observed: {file: data/myforum.csv}");
    assertEquals(1, problems.size());
    String near = Path.of("data", "my-forum.csv").toString();
    assertTrue(problems.get(0).endsWith("; did you mean '" + near + "'?"), problems.get(0));
  }

  @Test
  void aSeriesIsCalledAsTheScenarioSays() throws IOException, RefusedInput {
    table("export-17.csv", TABLE);
    ObservedCurve curve =
        read("observed: {file: export-17.csv, name: 读书会}").observed().orElseThrow();
    assertEquals("读书会", curve.series().name());
    assertEquals(1, problems("observed: {file: export-17.csv, name: \"two\\nlines\"}").size());
    assertEquals(1, problems("observed: {series: se_firearms, name: mine}").size());
  }

  @Test
  void columnsMayHaveOtherNames() throws IOException, RefusedInput {
    table("forum.csv", "Woche,Leute,Worte\n2021-03-01,3,40\n2021-03-08,6,80\n");
    String observed = "observed: {file: forum.csv, date_column: Woche, active_column: Leute";
    Scenario life = read(observed + ", messages_column: Worte}");
    ObservedCurve curve = life.observed().orElseThrow();
    assertEquals(List.of(40L, 80L), curve.series().messages());
    table(ObservedCurve.FILE, curve.series().canonicalCsv());
    Path resolved = Files.writeString(folder.resolve("scenario.yaml"), ScenarioWriter.yaml(life));
    assertEquals(life, SmallWorld.reader().read(resolved));
    ObservedSeries silent = read(observed + "}").observed().orElseThrow().series();
    assertFalse(silent.hasMessages());
    List<String> problems = problems(observed + ", messages_column: Wort}");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).endsWith("did you mean 'Worte'?"), problems.get(0));
  }

  @Test
  void monthsWithoutMessagesSurviveTheCopy() throws IOException, RefusedInput {
    table("forum.csv", "start_date,active_members\n2021-01,3\n2021-02,6\n2021-03,7\n");
    Scenario life = read("observed: {file: forum.csv}");
    table(ObservedCurve.FILE, life.observed().orElseThrow().series().canonicalCsv());
    Path resolved = Files.writeString(folder.resolve("scenario.yaml"), ScenarioWriter.yaml(life));
    assertEquals(life, SmallWorld.reader().read(resolved));
  }

  private static final String DAYS =
      "date,who,seen\n2021-03-01,3,1\n2021-03-02,6,1\n2021-03-03,6,0\n2021-03-06,7,1\n";
  private static final String OF_DAYS =
      "observed: {file: days.csv, date_column: date, active_column: who";

  @Test
  void gapsMeanWhatTheScenarioSaysAndSurviveTheCopy() throws IOException, RefusedInput {
    table("days.csv", DAYS);
    Scenario life = read(OF_DAYS + ", coverage_column: seen, gaps: missing}");
    ObservedSeries series = life.observed().orElseThrow().series();
    assertEquals(
        Map.of(2, Gap.THIN, 3, Gap.MISSING, 4, Gap.MISSING), series.gaps(), series.canonicalCsv());
    table(ObservedCurve.FILE, series.canonicalCsv());
    String yaml = ScenarioWriter.yaml(life);
    Path resolved = Files.writeString(folder.resolve("scenario.yaml"), yaml);
    assertEquals(life, SmallWorld.reader().read(resolved));
    ObservedSeries silent = read(OF_DAYS + ", gaps: zero}").observed().orElseThrow().series();
    assertEquals(List.of(3L, 6L, 6L, 0L, 0L, 7L), silent.activeMembers());
  }

  @Test
  void aGapThatIsNotToldIsAComplaintWithWhatCanBeWrittenInAScenario() throws IOException {
    table("days.csv", DAYS);
    assertEquals(
        List.of(
            "days.csv:5: no rows for the 2 days from 2021-03-04 to 2021-03-05; expected a row for"
                + " every day, or gaps: zero (nothing happened), or gaps: missing (nobody counted)"),
        problems(OF_DAYS + "}"));
    List<String> nameless = problems("observed: {file: days.csv, active_column: who}");
    assertTrue(nameless.get(0).endsWith(", or date_column: NAME"), nameless.toString());
    table("days.csv", DAYS.replace(",6,0", ",,0"));
    List<String> empty = problems(OF_DAYS + ", gaps: zero}");
    assertTrue(empty.get(0).endsWith("or gaps: missing (nobody counted)"), empty.toString());
  }

  @Test
  void thePeriodIsTheOneTheScenarioNames() throws IOException, RefusedInput {
    table("forum.csv", "start_date,active_members\n2021-03-01,3\n2021-03-08,6\n");
    String days = "observed: {file: forum.csv, period: day, gaps: zero}";
    assertEquals(8, read(days).observed().orElseThrow().series().periods());
    assertEquals(
        List.of(
            "life.yaml:42:37: observed.period is 'days'; expected day, week, fortnight, month,"
                + " quarter, year, or such as '10 days'; did you mean 'day'?",
            "life.yaml:42:49: observed.gaps is 'nought'; expected zero or missing"),
        problems("observed: {file: forum.csv, period: days, gaps: nought}"));
  }

  @Test
  void aFolderAnEmptyNameAndAnImpossiblePathAreNoTables() throws IOException {
    for (String file : List.of(".", "''", "\"a\\0b\"", "[forum.csv]", "~")) {
      assertEquals(1, problems("observed: {file: " + file + "}").size(), file);
    }
  }

  @Test
  void changingTheScenarioKeepsItsCurve() throws IOException, RefusedInput {
    Scenario life = read("observed: {series: se_firearms}");
    Scenario changed = SmallWorld.reader().withSet(life, List.of("duration=400 d"));
    assertEquals(life.observed(), changed.observed());
    assertEquals(life.observed(), life.withoutInterventions().observed());
  }
}
