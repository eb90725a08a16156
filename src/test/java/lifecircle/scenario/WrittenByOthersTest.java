package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as scripts and hurried people write them: JSON, quotation marks, a # in a title. */
class WrittenByOthersTest {
  @TempDir Path folder;

  /** The notes on a file with this text, without the name of the file. */
  private List<String> notes(String text) throws IOException, RefusedInput {
    Path file = Files.writeString(folder.resolve("life.yaml"), text);
    List<String> notes = new ArrayList<>();
    SmallWorld.reader().read(file, notes::add);
    return notes.stream().map(note -> note.substring(file.toString().length())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          90 % | "90 %"
          4000 | '4000'
          0.4 %/d | "0.4 %/d"
          entry_threshold: 0.3 | entry_threshold: "0.3"
          60 min/d | '60 min/d'
          format: pyramid | format: "pyramid"
          seed: 7 | seed: "7"
          1100 d | "1100 d"
          times: 2 | times: '2'
          300 d | "300 d"
          [bond, novelty_fatigue] | ["bond", 'novelty_fatigue']
          """)
  void quotationMarksAroundAGoodValueMeanNothing(String bare, String quoted) throws RefusedInput {
    assertEquals(SmallWorld.read(SmallWorld.FILE), SmallWorld.read(SmallWorld.with(bare, quoted)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"many\"", "\"4000 d\"", "\"4,000.5\"", "' '"})
  void quotationMarksMakeNoValueGood(String quoted) {
    assertThrows(RefusedInput.class, () -> SmallWorld.read(SmallWorld.with("4000", quoted)));
  }

  /** Two scripts, one that indents by tabs and one that writes everything on one line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {
        \t"name":\t"x",
        \t"title":\t{"en": "A \\"club\\": \\u4e2d #1 \\/ 2",\t"zh": "\\ud83d\\ude00 {"},
        \t"duration": "100 d",
        \t"persons": {"pool": 3e2},
        \t"off": ["bond", "fade"],
        \t"interventions": [
        \t\t{"name": "a", "at": ["4 d",\t"11 d"], "for": "1 d", "set": {"post": {"rate": "3 /d"}}}
        \t]
        }
        """,
        "{\"name\":\"x\",\"title\":{\"en\":\"A \\\"club\\\": 中 #1 / 2\",\"zh\":\"😀"
            + " {\"},\"duration\":\"100"
            + " d\",\"persons\":{\"pool\":300.0},\"off\":[\"bond\",\"fade\"],\"interventions\":[{\"name\":\"a\",\"at\":[\"4"
            + " d\",\"11 d\"],\"for\":\"1 d\",\"set\":{\"post\":{\"rate\":\"3 /d\"}}}]}"
      })
  void jsonOfAScriptIsAScenario(String json) throws RefusedInput {
    Scenario read = SmallWorld.read(json);
    assertEquals(new Text("A \"club\": 中 #1 / 2", "😀 {"), read.title());
    assertEquals(300, read.settings().count(SmallWorld.POOL));
    Intervention twice = read.interventions().get(0);
    assertEquals(new CalendarTrigger.OnDays(List.of(4, 11)), twice.trigger());
    assertEquals(OptionalInt.of(1), twice.lastsDays());
  }

  @Test
  void aTabInsideATitleOfJsonIsNotMadeABlank() {
    String json = "{\"name\": \"x\",\t\"title\": \"a\tb\", \"duration\": \"9 d\"}";
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.read(json));
    assertTrue(
        refused.problems().get(0).toString().startsWith("life.yaml:1:24: title has"),
        refused.problems().get(0).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          title: Club #1 of C# people | :2:8: note: title is 'Club', cut before '#1 of C# people'
          title: A #1 club | :2:8: note: title is 'A', cut before '#1 club'
          title: 中文 #2 | :2:8: note: title is '中文', cut before '#2'
          title: Club # 1 | :2:8: note: title is 'Club', cut before '# 1'
          title: {en: A club, zh: 中文 #2;  } | :2:25: note: title.zh is '中文', cut before '#2'
          """)
  void aTextThatYamlCutsIsNoted(String title, String note) throws Exception {
    String file = "name: x\n" + title.replace(";", "\n") + "\nduration: 9 d\n";
    assertEquals(
        List.of(
            note
                + ", which is a comment; quotation marks around a text with ' #' in it keep it"
                + " whole"),
        notes(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Club   # as figures call it",
        "title: \"Club #1\"",
        "title: Club#1",
        "title: C# people",
        "title: >\n  Club #1",
        "title: {en: A club, zh: 中文}   # as figures call it"
      })
  void aCommentThatIsMeantAsOneIsNotNoted(String title) throws Exception {
    assertEquals(List.of(), notes("name: x\n" + title + "\nduration: 9 d   # days\n"));
  }

  @Test
  void noShippedScenarioAndNoStarterIsNoted() throws Exception {
    List<String> notes = new ArrayList<>();
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    for (String name : Shelf.SCENARIOS.names()) {
      try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
        reader.read(Files.write(folder.resolve("a.yaml"), bytes.readAllBytes()), notes::add);
      }
    }
    String starter = StarterTest.withExamples(new Starter(Language.ZH).yaml("mine"));
    reader.read(Files.writeString(folder.resolve("a.yaml"), starter), notes::add);
    assertEquals(List.of(), notes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          title: #1 club | life.yaml:2:1: title is empty, for '#1 club' is a comment
          title: {en: A #1 club, zh: 中文} | life.yaml:2:8: a bracket opens here and is not closed, \
          for '#1 club, zh: 中文}' is a comment
          """)
  void whereTheCommentLeavesNothingItIsBlamed(String title, String complaint) {
    String file = "name: x\n" + title + "\nduration: 9 d\n";
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.read(file));
    assertEquals(
        complaint + "; expected quotation marks around a text with ' #' in it",
        refused.problems().get(0).toString());
  }
}
