package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralLivesTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachLifeHasItsResultAndTheLastLinesNameThem() throws Exception {
    assertEquals(ExitCode.DONE, run("toy", file("a", "ring"), file("b", "star"), "--seed", "8"));
    assertTrue(out().endsWith("\n\n" + results("toy") + results("ring") + results("star")), out());
    assertEquals(3, out().lines().filter(line -> line.contains("lived 10 days")).count());
  }

  @Test
  void whatIsThereAlreadyIsVerifiedAndNotLivedAgain() throws Exception {
    run("toy", "--seed", "8");
    out.reset();
    assertEquals(ExitCode.DONE, run(file("a", "ring"), "toy", "--seed", "8"));
    assertEquals(
        "A toy lived 10 days\n\n"
            + results("ring")
            + "already there, verified: "
            + folder("toy")
            + "\n",
        out());
  }

  @Test
  void nothingIsMadeWhereOneOfThemCannotBeRead() throws Exception {
    String broken = file("bad", "broken");
    assertEquals(ExitCode.READERS_INPUT, run("toy", broken, "tony"));
    assertEquals(3, err().lines().count(), err());
    assertFalse(Files.exists(disk.resolve("out")));
  }

  @Test
  void twoDifferentScenariosOfOneNameAreRefusedOnAnyDisk() throws Exception {
    String large = file("large", "TOY");
    assertEquals(ExitCode.READERS_INPUT, run("toy", large));
    assertEquals(
        large
            + ": its name 'TOY' is that of toy, too, which is another scenario; expected a name of"
            + " its own, for results go to a folder of that name\n",
        err());
    assertFalse(Files.exists(disk.resolve("out")));
  }

  @Test
  void theSameScenarioInTwoFilesIsLivedOnce() throws Exception {
    assertEquals(ExitCode.DONE, run(file("a", "ring"), file("b", "ring"), "--seed", "8"));
    assertTrue(
        out().endsWith(results("ring") + "already there, verified: " + folder("ring") + "\n"),
        out());
  }

  @Test
  void nothingIsLivedWhereAnotherResultIsInTheWayOfOne() throws Exception {
    run("toy", "--seed", "8", "--set", "post.rate=1 /d");
    assertEquals(ExitCode.READERS_INPUT, run(file("a", "ring"), "toy", "--seed", "8"));
    assertTrue(err().contains("(scenario); --force replaces it"), err());
    assertFalse(Files.exists(folder("ring")));
    assertEquals(ExitCode.DONE, run(file("a", "ring"), "toy", "--seed", "8", "--force"));
  }

  @Test
  void oneThatFailsDoesNotTakeTheOthersAlong() throws Exception {
    String unlucky = file("u", "unlucky");
    assertEquals(ExitCode.FAILED, run(unlucky, "toy", "--seed", "8"));
    assertTrue(err().contains("a fault of lifecircle, not yours: share 1.5"), err());
    assertTrue(err().endsWith("failed: unlucky\n"), err());
    assertTrue(out().endsWith("failed: unlucky\n" + results("toy")), out());
    try (Stream<Path> made = Files.list(disk.resolve("out"))) {
      assertEquals(List.of(disk.resolve("out/toy")), made.toList());
    }
  }

  @Test
  void whatTheFontLacksIsToldEvenInSilence() throws Exception {
    assertEquals(ExitCode.DONE, run(file("a", "boxes"), "--quiet"));
    assertEquals("the figure shows boxes for what its font lacks: 𠀀\n", err());
    assertEquals("", out());
  }

  @Test
  void whatAFileSetsInVainIsANoteOfCheckAndNoMistake() throws Exception {
    String idle = file("a", "idle");
    assertEquals(ExitCode.DONE, lifecircle("check", idle));
    assertEquals(idle + ": fine\n", out());
    assertEquals(idle + ": note: a has no effect, for b is off\n", err());
  }

  private String file(String name, String world) throws IOException {
    return Files.writeString(disk.resolve(name + ".yaml"), world).toString();
  }

  private Path folder(String name) {
    return disk.resolve("out").resolve(name).resolve("seed-8");
  }

  private String results(String name) {
    return "results: " + folder(name) + "\n";
  }

  private int run(String... words) {
    return lifecircle(
        Stream.concat(Stream.of("run", "--out", disk.resolve("out").toString()), Stream.of(words))
            .toArray(String[]::new));
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
