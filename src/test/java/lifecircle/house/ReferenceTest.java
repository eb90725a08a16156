package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.scenario.ScenarioSchema;
import org.junit.jupiter.api.Test;

/**
 * What is made from the definitions is what they say today: the tables of README, the Chinese page,
 * the page of patterns and the schema. All are made anew with {@code mvn test -Dtest=ReferenceTest
 * -Dlifecircle.refresh=true}.
 */
class ReferenceTest {
  static final String COMMAND = "mvn test -Dtest=ReferenceTest -Dlifecircle.refresh=true";

  private static final Path README = Path.of("README.md");

  private static void holds(Path file, String now) throws IOException {
    if (Boolean.getBoolean("lifecircle.refresh")) {
      Files.writeString(file, now);
    }
    assertEquals(Files.readString(file), now, "to be made anew by " + COMMAND);
  }

  private static void holdsInReadme(String block, List<String> table) throws IOException {
    List<String> lines = Files.readString(README).lines().toList();
    int begin = lines.indexOf("<!-- " + block + " -->");
    int end = lines.indexOf("<!-- /" + block + " -->");
    assertTrue(begin >= 0 && end > begin, block);
    List<String> now = new ArrayList<>(lines.subList(0, begin + 1));
    now.add("");
    now.addAll(table);
    now.add("");
    now.addAll(lines.subList(end, lines.size()));
    holds(README, String.join("\n", now) + "\n");
  }

  @Test
  void theParametersOfReadmeAreThoseOfTheModel() throws IOException {
    holdsInReadme("parameters", new ReferencePages(Language.EN).parameters());
  }

  @Test
  void theColumnsOfReadmeAreThoseThatAreWritten() throws IOException {
    holdsInReadme("indicators", new ReferencePages(Language.EN).columns());
  }

  @Test
  void theChinesePageSaysTheSame() throws IOException {
    holds(Path.of("src", "site", "parameters.zh.md"), ReferencePages.chinesePage());
  }

  @Test
  void thePageOfPatternsSaysHowTheyAreMeasured() throws IOException {
    holds(Path.of("src", "site", "pattern-measures.md"), ReferencePages.patternsPage());
  }

  @Test
  void theSchemaIsTheOneThatTheReadersMake() throws IOException {
    holds(
        Path.of("src", "site", "scenario.schema.json"),
        new ScenarioSchema(Catalogue.parameters(), Catalogue.foundingOnly()).json());
  }
}
