package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wording of complaints, word by word; it is made in the file {@code mistakes.txt}. */
class TypicalMistakesTest {
  /** One entry of the file. */
  record Mistake(String instead, String stands, String says) {}

  static Stream<Mistake> mistakes() throws IOException {
    try (InputStream file = TypicalMistakesTest.class.getResourceAsStream("mistakes.txt")) {
      String book = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      List<Mistake> mistakes = new ArrayList<>();
      for (String entry : book.split("\n\n", -1)) {
        if (entry.startsWith("instead")) {
          mistakes.add(
              new Mistake(said(entry, "instead"), said(entry, "stands"), said(entry, "says")));
        }
      }
      return mistakes.stream();
    }
  }

  private static String said(String entry, String tag) {
    return entry
        .lines()
        .filter(line -> line.startsWith(tag))
        .map(line -> line.length() > 8 ? line.substring(8) : "")
        .collect(Collectors.joining(System.lineSeparator()))
        .replace("\\n", "\n")
        .replace("\\t", "\t");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aTypicalMistakeIsToldInTheseWords(Mistake mistake) {
    String file = SmallWorld.with(mistake.instead(), mistake.stands());
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.read(file));
    assertEquals(mistake.says(), refused.getMessage());
  }

  @Test
  void atLeastFortyMistakesHaveTheirWording() throws IOException {
    assertTrue(mistakes().count() >= 40);
  }

  @Test
  void allProblemsOfAFileAreToldAtOnceFirstLineFirst() {
    String file =
        SmallWorld.FILE
            .replace("pool: 4000", "pool: many")
            .replace("lifecycle", "a/b")
            .replace("memory: 60 d", "memry: 60 d")
            .replace("[bond,", "[bnd,");
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.read(file));
    assertEquals(List.of(2, 10, 19, 23), refused.problems().stream().map(Problem::line).toList());
  }

  @Test
  void afterAHundredProblemsTheRestIsOnlyCounted() {
    StringBuilder file = new StringBuilder(SmallWorld.FILE);
    for (int i = 0; i < 150; i++) {
      file.append("key").append(i).append(": 1\n");
    }
    RefusedInput refused = assertThrows(RefusedInput.class, () -> SmallWorld.read(file.toString()));
    assertEquals(101, refused.problems().size());
    assertEquals(
        "life.yaml:142: from here on 50 more problems are not listed;"
            + " expected the first 100 to be mended before",
        refused.problems().get(100).toString());
  }
}
