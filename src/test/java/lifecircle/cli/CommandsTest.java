package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          rn toy             -> lifecircle: no command 'rn'; did you mean 'run'? (see 'lifecircle --help')
          --versoin          -> lifecircle: no option '--versoin'; did you mean '--version'? (see 'lifecircle --help')
          run toy --sed 5    -> lifecircle: no option '--sed'; did you mean '--seed'? (see 'lifecircle run --help')
          run --sed 5        -> lifecircle: no option '--sed'; did you mean '--seed'? (see 'lifecircle run --help')
          run toy --ot=there -> lifecircle: no option '--ot'; did you mean '--out'? (see 'lifecircle run --help')
          list toy           -> lifecircle: 'toy' is one word too many (see 'lifecircle list --help')
          diff toy           -> lifecircle: Missing required parameter: 'B' (see 'lifecircle diff --help')
          diff a toy b       -> lifecircle: 'b' is one word too many (see 'lifecircle diff --help')
          diff src toy       -> src: is a folder without scenario.yaml; expected a scenario file, a name from 'lifecircle list' or the folder of a run
          verify             -> lifecircle: Missing required parameter: 'FOLDER' (see 'lifecircle verify --help')
          verify nowhere     -> nowhere: no such folder; expected the folder of a result, or a folder with results below it
          verify pom.xml     -> pom.xml: is a file; expected the folder of a result, or a folder with results below it
          verify scenarios   -> scenarios: no manifest.json is in this folder or below; expected the folder of a result, or a folder with results below it
          run                -> lifecircle: Missing required parameter: 'FILE|NAME' (see 'lifecircle run --help')
          run --seed 5       -> lifecircle: Missing required parameter: 'FILE|NAME' (see 'lifecircle run --help')
          run toy --seed     -> lifecircle: Missing required parameter for option '--seed' (N) (see 'lifecircle run --help')
          run toy --seed 1.5 -> lifecircle: Invalid value for option '--seed': '1.5' is not a whole number from 0 to 9223372036854775807 (see 'lifecircle run --help')
          run toy --seed -1  -> lifecircle: Invalid value for option '--seed': '-1' is not a whole number from 0 to 9223372036854775807 (see 'lifecircle run --help')
          run toy --threads 0 -> lifecircle: Invalid value for option '--threads': '0' is not a number of threads, 1 to 9999 (see 'lifecircle run --help')
          run toy --lang fr  -> lifecircle: Invalid value for option '--lang': 'fr' is not a language; expected en or zh (see 'lifecircle run --help')
          run tony           -> tony: no such file; expected a scenario file or a name from 'lifecircle list'; did you mean 'toy'?
          run src            -> src: is a folder; expected a scenario file or a name from 'lifecircle list'
          check              -> lifecircle: Missing required parameter: 'SCENARIO' (see 'lifecircle check --help')
          stages             -> lifecircle: Missing required parameter: 'DATA.csv|NAME' (see 'lifecircle stages --help')
          """)
  void aMisreadCommandIsOneLineAndExitCodeTwo(String words, String line) {
    assertEquals(ExitCode.READERS_INPUT, lifecircle(words.split(" ")));
    assertEquals(line, err().strip());
    assertEquals("", out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "check --help",
        "list --help",
        "stages -h",
        "verify -h",
        "diff -h"
      })
  void helpTeachesByExampleAndNamesTheExitCodes(String words) {
    assertEquals(ExitCode.DONE, lifecircle(words.split(" ")));
    assertTrue(out().contains("Example"), out());
    assertTrue(out().contains("130"), out());
    assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
    assertFalse(out().contains("\u001b"), "no colours off the terminal");
    assertEquals("", err());
  }

  @Test
  void theParameterInTheHelpIsOneOfTheModel() {
    lifecircle("run", "--help");
    Matcher example = Pattern.compile("--set ([a-z_.]+)=").matcher(out());
    assertTrue(example.find(), out());
    List<String> keys = Catalogue.parameters().stream().map(Parameter::key).toList();
    assertTrue(keys.contains(example.group(1)), example.group(1));
  }

  @Test
  void withoutACommandHelpIsShown() {
    assertEquals(ExitCode.DONE, lifecircle());
    assertTrue(out().contains("Commands ("), out());
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertEquals(ExitCode.DONE, lifecircle("--version"));
    assertTrue(
        out().matches("lifecircle \\d+\\.\\d+\\.\\d+, result classes [0-9a-f]{64}\\R"), out());
  }

  @Test
  void aRunTellsItsLifeAndWhereTheResultIs() {
    assertEquals(ExitCode.DONE, run("toy"));
    Path folder = disk.resolve("toy").resolve("seed-3");
    assertEquals("A toy lived 10 days\n\nresults: " + folder + "\n", out());
    assertEquals("", err());
    assertTrue(Files.exists(folder.resolve("scenario.yaml")));
  }

  @Test
  void theSameRunAgainOnlyVerifies() {
    run("toy");
    out.reset();
    assertEquals(ExitCode.DONE, run("toy", "--threads", "4"));
    assertEquals("already there, verified: " + disk.resolve("toy").resolve("seed-3") + "\n", out());
  }

  @Test
  void anotherWorldInTheSamePlaceIsRefusedNamingForce() {
    run("toy");
    assertEquals(ExitCode.READERS_INPUT, run("toy", "--set", "post.rate=1 /d"));
    assertTrue(err().contains("(scenario); --force replaces it"), err());
    assertEquals(ExitCode.DONE, run("toy", "--set", "post.rate=1 /d", "--force"));
  }

  @Test
  void aDamagedResultIsNamedAndWrittenAgain() throws Exception {
    run("toy");
    Files.delete(disk.resolve("toy/seed-3/days.csv"));
    assertEquals(ExitCode.DONE, run("toy"));
    assertEquals("days.csv is missing; written again\n", err());
  }

  @Test
  void aSeedIsAsLargeAsInAFile() {
    assertEquals(ExitCode.DONE, run("toy", "--seed", "9223372036854775807"));
    assertTrue(Files.exists(disk.resolve("toy/seed-9223372036854775807/manifest.json")));
    assertEquals(ExitCode.READERS_INPUT, run("toy", "--seed", "9223372036854775808"));
  }

  @Test
  void quietSaysNothing() {
    assertEquals(ExitCode.DONE, run("toy", "--quiet"));
    assertEquals(ExitCode.DONE, run("toy", "--quiet"));
    assertEquals("", out() + err());
  }

  @Test
  void aFileThatExistsWinsOverAShippedName() throws Exception {
    Path file = Files.writeString(disk.resolve("mine.yaml"), "my_world");
    assertEquals(ExitCode.DONE, run(file.toString(), "--lang", "zh"));
    assertTrue(out().startsWith("玩具社群"), out());
    assertTrue(Files.exists(disk.resolve("my_world/seed-3")));
  }

  @Test
  void aNameThatCannotBeAFileIsTheReadersToMend() {
    assertEquals(ExitCode.READERS_INPUT, lifecircle("run", "a\u0000b"));
    assertTrue(err().contains("cannot be a file name here"), err());
    assertEquals(ExitCode.READERS_INPUT, lifecircle("check", "a\u0000b"));
  }

  @Test
  void aFaultOfOursIsOneSentenceAndLeavesNothing() throws Exception {
    Path file = Files.writeString(disk.resolve("mine.yaml"), "unlucky");
    assertEquals(ExitCode.FAILED, run(file.toString()));
    assertTrue(err().contains("a fault of lifecircle, not yours: share 1.5 is not inside"), err());
    assertTrue(err().contains("Please report it with this command: lifecircle run"), err());
    assertFalse(err().contains("\tat "), err());
    assertFalse(Files.exists(disk.resolve("unlucky")));
    run(file.toString(), "--stacktrace");
    assertTrue(err().contains("\tat lifecircle.cli.ToyRooms.live"), err());
  }

  @Test
  void checkNamesEveryProblemOfEveryFile() throws Exception {
    String good = Files.writeString(disk.resolve("good.yaml"), "toy").toString();
    String bad = Files.writeString(disk.resolve("bad.yaml"), "broken").toString();
    assertEquals(ExitCode.READERS_INPUT, lifecircle("check", bad, good, bad));
    assertEquals(good + ": fine\n", out());
    assertEquals(4, err().lines().count(), err());
    assertEquals(ExitCode.DONE, lifecircle("check", good));
  }

  @Test
  void listTellsWhatToWatchInTheReadersLanguage() {
    assertEquals(ExitCode.DONE, lifecircle("list", "--lang", "zh"));
    assertEquals("toy: 玩具社群\n    请看。\n", out());
  }

  @Test
  void stagesSpeaksTheReadersLanguage() throws Exception {
    String series = Files.writeString(disk.resolve("forum.csv"), "a hump").toString();
    String[] words = {"stages", series, "--lang", "zh", "--out", disk.resolve("out").toString()};
    assertEquals(ExitCode.DONE, lifecircle(words));
    Path results = disk.resolve("out").resolve("a_hump").resolve("stages");
    assertEquals("a hump in zh\n\nresults: " + results + "\n", out());
    assertTrue(Files.exists(results.resolve("stages.csv")));
    assertEquals(ExitCode.DONE, lifecircle(words));
    assertTrue(out().endsWith("already there, verified: " + results + "\n"), out());
  }

  @Test
  void aSeriesThatIsNowhereIsNamedWithTheNearestShippedOne() {
    assertEquals(ExitCode.READERS_INPUT, lifecircle("stages", "toy_serie"));
    assertTrue(err().contains("did you mean 'toy_series'?"), err());
  }

  private int run(String... words) {
    List<String> all = new ArrayList<>(List.of("run", "--out", disk.toString()));
    all.addAll(List.of(words));
    return lifecircle(all.toArray(String[]::new));
  }

  private int lifecircle(String... words) {
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen, new ToyRooms()).execute(words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
