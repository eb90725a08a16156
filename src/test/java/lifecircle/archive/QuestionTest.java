package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One scenario can be asked many things; each answer has a folder and a manifest of its own. */
class QuestionTest {
  private static final Seeds TWENTY = new Seeds(1, 20, 1, Optional.empty());

  @TempDir Path disk;

  @Test
  void anEnsembleIsNamedByItsRunsAndByWhatIsNotAsTheScenarioHasIt() {
    assertEquals("runs-20", new Question.Ensemble(TWENTY).place());
    assertEquals(
        "runs-20-from-7", new Question.Ensemble(new Seeds(7, 20, 1, Optional.empty())).place());
    assertEquals(
        "runs-500-from-7-until-active_members_7d-5pct",
        new Question.Ensemble(new Seeds(7, 500, 1, Optional.of("active_members_7d=5%"))).place());
  }

  @Test
  void aComparisonIsNamedByTheOthers() {
    assertEquals("compare-b-c-20", comparison("a", "b", "c").place());
  }

  @Test
  void longAndChineseNamesAreCutAndStayDifferent() {
    String long1 = comparison("a", "𠀀".repeat(50), "b".repeat(100)).place();
    String long2 = comparison("a", "𠀀".repeat(50), "b".repeat(99) + "c").place();
    assertTrue(long1.getBytes(StandardCharsets.UTF_8).length <= 120, long1);
    assertTrue(long1.startsWith("compare-" + "𠀀".repeat(25) + "-"), long1);
    assertNotEquals(long1, long2);
  }

  @Test
  void everyQuestionComesBackFromItsManifestAsItWas() throws Exception {
    Seeds until = new Seeds(7, 500, 1, Optional.of("peak_day=2.5"));
    for (Question question :
        List.of(
            new Question.OneRun(3),
            new Question.Stages(),
            new Question.Ensemble(TWENTY),
            new Question.Ensemble(until),
            comparison("a", "b", "c"))) {
      List<String> texts =
          List.of("name: a\n", "name: b\n", "name: c\n")
              .subList(0, Math.max(1, question.files().size()));
      Identity identity = new Identity("a", question, texts, "0.1.0", Language.ZH);
      Path folder = Life.lived(disk, identity);
      assertEquals(identity, StoredResult.in(folder).identity());
      assertTrue(Question.isPlace(question.place()), question.place());
    }
    assertEquals(5, StoredResults.below(disk).size());
  }

  @Test
  void theManifestOfOneRunIsAsItEverWas() throws Exception {
    String text = Files.readString(Life.lived(disk, Life.of(1)).resolve("manifest.json"));
    assertTrue(
        text.startsWith(
            """
            {
              "kind": "lifecircle result",
              "version": "0.1.0",
              "name": "three_days",
              "seed": 1,
              "language": "en",
              "files_sha256": {
            """),
        text);
    assertTrue(
        text.endsWith("  \"scenario\": [\n    \"name: three_days\",\n    \"seed: 1\"\n  ]\n}\n"),
        text);
  }

  @Test
  void anotherWidthIsAnotherResultInAnotherPlace() throws Exception {
    Identity wide = asked("peak_day=5%");
    Life.lived(disk, wide);
    assertTrue(ResultFolder.isThere(disk, wide, false));
    assertFalse(ResultFolder.isThere(disk, asked("peak_day=5"), false));
    assertFalse(ResultFolder.isThere(disk, asked("peak_day=2%"), false));
    assertTrue(Question.isPlace(wide.question().place()), wide.question().place());
  }

  @Test
  void noNameLeadsOutOfTheOutputFolder() {
    assertThrows(IllegalArgumentException.class, () -> comparison("a", "../b"));
    assertThrows(
        IllegalArgumentException.class, () -> new Seeds(1, 20, 1, Optional.of("../peak_day=5%")));
    assertThrows(
        IllegalArgumentException.class, () -> new Seeds(Long.MAX_VALUE, 2, 1, Optional.empty()));
  }

  @Test
  void aDeclaredHeadlineIsPartOfTheName() {
    Question.Comparison declared =
        new Question.Comparison(List.of("a", "b"), TWENTY, List.of("did_not_grow"));
    assertTrue(declared.place().endsWith("-headline-did_not_grow"), declared.place());
    assertTrue(Question.isPlace(declared.place()), declared.place());
    assertFalse(comparison("a", "b").place().contains("headline"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Question.Comparison(List.of("a", "b"), TWENTY, List.of("../x")));
  }

  @Test
  void aFolderOfAnotherNameIsNotTakenForAResult() {
    for (String name : List.of("runs", "runs-0", "compare-20", "seed-", "runs-x")) {
      assertFalse(Question.isPlace(name), name);
    }
  }

  private static Identity asked(String until) {
    return new Identity(
        "a",
        new Question.Ensemble(new Seeds(1, 20, 1, Optional.of(until))),
        List.of("name: a\n"),
        "0.1.0",
        Language.EN);
  }

  private static Question.Comparison comparison(String... arms) {
    return new Question.Comparison(List.of(arms), TWENTY, List.of("a_year", "a_life"));
  }
}
