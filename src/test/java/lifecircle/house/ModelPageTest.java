package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.process.Mechanism;
import org.junit.jupiter.api.Test;

/**
 * The page of the model speaks of classes and tests that are there, and leaves out none it must.
 */
class ModelPageTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "lifecircle");
  private static final Path TESTS = Path.of("src", "test", "java", "lifecircle");

  private static final Pattern LINE =
      Pattern.compile(
          "→ classes: (?<classes>[a-z]+\\.\\w+(, [a-z]+\\.\\w+)*)"
              + " · tests: (?<tests>\\w+Test(, \\w+Test)*)");

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "site", "model.md")).replace("\r\n", "\n");
  }

  /** What stands between blank lines, from the first heading of a section on, without headings. */
  private static List<String> blocks() throws IOException {
    String page = page();
    return Arrays.stream(page.substring(page.indexOf("\n## ")).split("\n\n+"))
        .map(String::strip)
        .filter(block -> !block.startsWith("## "))
        .toList();
  }

  private static List<Matcher> lines() throws IOException {
    return blocks().stream()
        .filter(block -> block.startsWith("→"))
        .map(
            block -> {
              Matcher line = LINE.matcher(block);
              assertTrue(line.matches(), block);
              return line;
            })
        .toList();
  }

  private static Set<String> named(String group) throws IOException {
    return lines().stream()
        .flatMap(line -> Arrays.stream(line.group(group).split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyParagraphSaysWhereItLivesAndWhatHoldsItTrue() throws IOException {
    List<String> blocks = blocks();
    assertTrue(blocks.size() > 40, blocks.size() + " paragraphs");
    for (int k = 0; k < blocks.size(); k++) {
      assertEquals(k % 2 == 1, blocks.get(k).startsWith("→"), blocks.get(k));
    }
    assertEquals(blocks.size(), 2 * lines().size());
  }

  @Test
  void everyClassItNamesIsThere() throws IOException {
    Set<String> missing = named("classes");
    missing.removeIf(
        name -> Files.isRegularFile(SOURCES.resolve(name.replace('.', '/') + ".java")));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTestItNamesIsThere() throws IOException {
    Set<String> missing = named("tests");
    try (Stream<Path> files = Files.walk(TESTS)) {
      files.forEach(file -> missing.remove(file.getFileName().toString().replace(".java", "")));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyProcessOfTheDayIsNamed() throws IOException {
    String day = Files.readString(SOURCES.resolve("engine").resolve("Day.java"));
    Set<String> processes =
        Pattern.compile("\\bnew (\\w+)\\(")
            .matcher(day)
            .results()
            .map(made -> "process." + made.group(1))
            .filter(name -> Files.exists(SOURCES.resolve(name.replace('.', '/') + ".java")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(processes.size() > 10, processes::toString);
    processes.removeAll(named("classes"));
    assertEquals(Set.of(), processes);
  }

  @Test
  void everyMechanismIsNamed() throws IOException {
    String page = page();
    List<String> missing =
        Arrays.stream(Mechanism.values())
            .map(Mechanism::code)
            .filter(code -> !page.contains("`" + code + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
