package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tables made to break a reader: each is refused in one line, in little time and memory. */
class HostileSeriesTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int MILLION = 1_000_000;
  private static final String HEADER = "start_date,active_members\n";

  private static RefusedInput refusal(String text, GapRule gaps) {
    SeriesOptions options =
        gaps == GapRule.REFUSED
            ? SeriesOptions.standard()
            : SeriesOptions.standard().with(SeriesOption.GAPS, gaps.code());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThrows(
                RefusedInput.class,
                () -> new SeriesReader(options).read("town.csv", new ByteArrayInputStream(bytes))));
  }

  private static String first(String text) {
    return refusal(text, GapRule.REFUSED).problems().get(0).toString();
  }

  @Test
  void aMillionColumnsOrRowsAreRefusedWithoutReadingThemAll() {
    assertEquals(
        "town.csv: a row has thousands of cells; expected a row a period, a cell a column",
        first(",".repeat(MILLION)));
    assertEquals(
        "town.csv:40002: from here on there are too many rows; expected at most 40000",
        first(HEADER + "2020-01-06,1\n".repeat(MILLION)));
    assertEquals(
        "town.csv:2: a quotation mark is never closed; expected quotation marks in pairs",
        first(HEADER + "\"" + "a\n".repeat(MILLION)));
    assertTrue(first("a".repeat(MILLION)).length() < 300);
    assertTrue(first("é\u202E,".repeat(100)).length() < 700);
  }

  @Test
  void aMillionEmptyRowsOfASpreadsheetAreNoRows() throws RefusedInput {
    String text = HEADER + "2020-01-06,1\n2020-01-13,2\n" + ",\n".repeat(MILLION);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(1L, 2L),
        new SeriesReader().read("t.csv", new ByteArrayInputStream(bytes)).activeMembers());
  }

  @Test
  void aProblemInEveryCellIsOneComplaintAColumn() {
    List<Problem> problems = refusal(HEADER + "x,y\n".repeat(30_000), GapRule.ZERO).problems();
    assertEquals(
        List.of(
            "start_date is not a date in 30000 lines, first 3: 'x' in line 2, 'x' in line 3, 'x' in"
                + " line 4",
            "active_members is not a count in 30000 lines, first 3: 'y' in line 2, 'y' in line 3,"
                + " 'y' in line 4"),
        problems.stream().map(Problem::what).toList());
  }

  @Test
  void gapsOfThousandsOfYearsAreMistypedDates() {
    StringBuilder years = new StringBuilder(HEADER);
    for (int i = 0; i < 2_000; i++) {
      years.append(LocalDate.of(1, 1, 1).plusDays(i < 2 ? i : 1_800L * (i - 1))).append(",1\n");
    }
    for (GapRule gaps : List.of(GapRule.ZERO, GapRule.MISSING)) {
      String told = refusal(years.toString(), gaps).problems().get(0).toString();
      assertTrue(
          told.contains("dates a century after the first in 1978 lines, first 3: 0104-06-30"),
          told);
    }
    assertTrue(
        refusal(HEADER + "0001-01-01,1\n0001-01-02,1\n9999-12-31,1\n", GapRule.ZERO)
            .problems()
            .stream()
            .anyMatch(problem -> problem.what().contains("days after 0001-01-02")));
  }

  @Test
  void noManifestMakesASeriesOfMoreThanACentury() {
    List<Long> counts = Collections.nCopies(36_526, 1L);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ObservedSeries("town", 1, LocalDate.of(2000, 1, 1), counts, List.of()));
  }

  @Test
  void aGibibyteOfNothingIsNotRead(@TempDir Path folder) throws Exception {
    Path sparse = folder.resolve("sparse.csv");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(1 << 30);
    }
    assertEquals(sparse + ":1: a NUL byte stands in this line; expected plain text", read(sparse));
  }

  private static String read(Path file) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> assertThrows(RefusedInput.class, () -> new SeriesReader().read(file)).getMessage());
  }

  @Test
  void aSeriesIsNamedWithoutWhatUpsetsTerminals() throws RefusedInput {
    byte[] bytes = (HEADER + "2020-01-06,1\n2020-01-13,2\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "a\\n\\u001B[31mb",
        new SeriesReader().read("a\n\u001B[31mb.csv", new ByteArrayInputStream(bytes)).name());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aScenarioCannotMakeUsReadForEver(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    for (String file : List.of("pipe.csv", "/dev/zero", "/dev/stdin", ".", "..", "life.yaml")) {
      Path life = folder.resolve("life.yaml");
      Files.writeString(life, SmallWorld.FILE + "observed: {file: " + file + "}\n");
      RefusedInput refused =
          assertTimeoutPreemptively(
              LIMIT, () -> assertThrows(RefusedInput.class, () -> SmallWorld.reader().read(life)));
      refused.problems().forEach(problem -> PlainWords.assertVisible(problem.toString()));
    }
  }

  @Test
  void aProblemIsOneLineWhateverIsInIt() {
    Problem problem = new Problem("a\nb", 1, 2, "x\u001B[2J", "\u202Ey", Optional.of("z\r"));
    assertEquals(
        "a\\nb:1:2: x\\u001B[2J; expected \\u202Ey; did you mean 'z\\u000D'?", problem.toString());
  }
}
