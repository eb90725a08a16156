package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clone of this house somewhere else, to be changed, built and lived in there. Only libraries and
 * the large files of {@code src/main/resources} are shared.
 *
 * @param root the folder of the clone
 */
record CopiedHouse(Path root) {
  /** Too heavy to be copied; nobody changes them. */
  private static final Path FONTS = Path.of("src", "main", "resources", "fonts");

  /** Short-lived processes are quicker without the second compiler. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  /** Sources, scenarios and pages, as in a clone, without what has been built. */
  static CopiedHouse in(Path empty) throws IOException {
    for (String part : List.of(".ci", "scenarios", "src", "README.md", "pom.xml")) {
      copy(Path.of(part), empty.resolve(part));
    }
    return new CopiedHouse(empty);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.filter(path -> !path.startsWith(FONTS)).toList()) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
  }

  /** Builds as the build does, with every warning an error, but without Error Prone. */
  void build() throws Exception {
    compile("main", "classes", List.of("-Xdoclint:all,-missing", "-Xdoclint/package:lifecircle.*"));
    compile("test", "test-classes", List.of());
    copy(root.resolve("scenarios"), root.resolve("target/classes/scenarios"));
  }

  /** The compiler runs in a process of its own, where nobody counts the lines it covers. */
  private void compile(String part, String classes, List<String> more) throws Exception {
    List<String> words = new ArrayList<>(List.of("-d", "target/" + classes, "-cp", classPath()));
    words.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-proc:none", "-Werror"));
    words.addAll(List.of("-Xlint:all,-processing,-serial", "-Xlint:-path"));
    words.addAll(more);
    try (Stream<Path> sources = Files.walk(root.resolve("src").resolve(part))) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
    }
    Path list = Files.createTempFile(root, part, ".words");
    Files.write(list, words.stream().map(word -> '"' + word.replace("\\", "\\\\") + '"').toList());
    start("javac", List.of("-J" + QUICK, "@" + list));
    Files.delete(list);
  }

  private String classPath() {
    Stream<String> ours =
        Stream.of(
                "target/classes",
                "target/test-classes",
                "src/main/resources",
                "src/main/filtered",
                "src/test/resources")
            .map(folder -> root.resolve(folder).toString());
    Stream<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"));
    return Stream.of(ours, Stream.of(FONTS.getParent().toAbsolutePath().toString()), libraries)
        .flatMap(entries -> entries)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs a class of the clone inside the clone; it must end well. */
  void run(String main, List<String> words) throws Exception {
    List<String> all = new ArrayList<>(List.of(QUICK, "-Djava.awt.headless=true"));
    all.addAll(List.of("-cp", classPath(), main));
    all.addAll(words);
    start("java", all);
  }

  private void start(String tool, List<String> words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(words);
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
