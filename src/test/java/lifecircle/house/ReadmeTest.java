package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.process.Mechanism;
import org.junit.jupiter.api.Test;

/** README is true: its commands are those that are run, its tables those that were made. */
class ReadmeTest {
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "pom.xml",
          "src",
          "scenarios",
          "output",
          "target",
          "README.md",
          "LICENSE",
          "NOTICE",
          "CHANGELOG.md",
          "CITATION.cff");

  private static List<String> lines(String first, String... more) throws IOException {
    return Files.readString(Path.of(first, more)).lines().toList();
  }

  @Test
  void theTestCommandOfReadmeIsTheOneThatIsRunForEveryChange() throws IOException {
    List<String> script = lines(".ci", "run");
    String command = script.get(script.size() - 1);
    assertTrue(lines("README.md").contains(command), command);
  }

  @Test
  void theTableOfTheStudyIsTheOneTheStudyWrote() throws IOException {
    List<String> readme = lines("README.md");
    List<String> shown =
        readme.subList(readme.indexOf("<!-- study -->") + 1, readme.indexOf("<!-- /study -->"));
    List<String> page = lines("src", "site", "ablation-study.md");
    List<String> written =
        page
            .subList(page.indexOf("## The arms"), page.indexOf("## What each mechanism moves"))
            .stream()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertTrue(written.size() > 5, "the study has its rows");
    assertEquals(written, shown.stream().filter(line -> line.startsWith("|")).toList());
  }

  @Test
  void everyFileThatReadmePointsToIsThere() throws IOException {
    for (String target :
        List.of(
            "src/site/figures/lifecycle.png",
            "src/site/ablation-study.md",
            "src/site/scenario-study.md",
            "src/site/founding-study.md",
            "src/site/model.md",
            "src/site/evidence-study.md",
            "src/site/patterns.md",
            "src/site/pattern-measures.md",
            "src/site/pattern-logs.md",
            "src/site/buffer-study.md",
            "src/site/dose-study.md",
            "src/site/stages-calibration.md",
            "src/site/extending.md",
            "src/site/sources.md",
            "scenarios/observed/SOURCES.md")) {
      assertTrue(Files.readString(Path.of("README.md")).contains("(" + target + ")"), target);
      assertTrue(Files.isRegularFile(Path.of(target)), target);
    }
  }

  @Test
  void everyMechanismIsNamedAmongTheOffSwitches() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int first = readme.indexOf("Every mechanism has an off switch");
    String list = readme.substring(first, readme.indexOf("\n## ", first));
    for (Mechanism mechanism : Mechanism.values()) {
      assertTrue(list.contains("`" + mechanism.code() + "`"), mechanism.code());
    }
  }

  @Test
  void everyShippedScenarioHasItsQuestion() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (Stream<Path> shipped = Files.list(Path.of("scenarios"))) {
      for (Path file : shipped.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        String name = file.getFileName().toString().replace(".yaml", "");
        assertTrue(readme.contains("\n| `" + name + "` | "), name);
      }
    }
  }

  @Test
  void everyShortNameOfASourceIsExplained() throws IOException {
    String page = Files.readString(Path.of("src", "site", "sources.md"));
    Set<String> named = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Pattern.compile("\\b[EFCT][1-9][0-9]?\\b")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> named.add(found.group()));
      }
    }
    assertTrue(named.contains("E26"), named::toString);
    named.removeIf(name -> Pattern.compile("\\b" + name + "\\b").matcher(page).find());
    assertEquals(Set.of(), named);
  }

  @Test
  void nothingElseStandsAtTheTop() throws IOException {
    try (Stream<Path> top = Files.list(Path.of("."))) {
      Set<String> strangers =
          top.map(path -> path.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Set.of(), strangers);
    }
  }
}
