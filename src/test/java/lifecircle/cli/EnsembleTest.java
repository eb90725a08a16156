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
import lifecircle.experiment.ToyEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --runs}: many lives become one result. */
class EnsembleTest {
  private static final List<String> FILES =
      List.of(
          "aggregate.csv",
          "manifest.json",
          "provenance.json",
          "runs.csv",
          "scenario.yaml",
          "stage_shares.csv",
          "summary.md",
          "weekly.csv");

  private static final String FIGURE = ".*[.](png|svg|txt)|report[.]html";

  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ToyEngine engine = new ToyEngine();

  @Test
  void anEnsembleHasItsFolderWithItsTables() throws Exception {
    assertEquals(ExitCode.DONE, run("toy", "--runs", "4"), err());
    // The toy's own seed is 3, so its seeds are 3 to 6.
    assertTrue(out().contains("4 runs of toy, seeds 3 to 6"), out());
    assertTrue(
        out().contains("Never took off: 2 of 4 runs, 50 % (95 % interval 15 % to 85 %)."), out());
    assertTrue(out().endsWith("results: " + folder("runs-4") + "\n"), out());
    assertEquals(
        FILES, names(folder("runs-4")).stream().filter(name -> !name.matches(FIGURE)).toList());
    List<String> runs = Files.readAllLines(folder("runs-4").resolve("runs.csv"));
    assertTrue(
        runs.get(0).startsWith("arm,seed,shape,last_stage,grade,peak_active_members,peak_day,"),
        runs.get(0));
    assertTrue(runs.get(1).startsWith("toy,3,failed_at_birth,decline,strong,3,3,"), runs.get(1));
    assertEquals(5, runs.size());
    List<String> weekly = Files.readAllLines(folder("runs-4").resolve("weekly.csv"));
    assertEquals(1 + 4 * ToyEngine.WEEKS, weekly.size());
    assertTrue(weekly.get(3).startsWith("toy,3,3,20,decline,9,9,"), weekly.get(3));
    // Week 2 of seeds 3, 4, 5, 6 is 6, 8, 10, 12.
    String week = Files.readAllLines(folder("runs-4").resolve("aggregate.csv")).get(2);
    assertTrue(week.contains(",2,13,4,9,"), week);
    assertTrue(week.endsWith(",6.6,9,11.4"), week);
  }

  @Test
  void theSameCommandVerifiesAndLivesNothing() throws Exception {
    run("toy", "--runs", "4");
    int lived = engine.lived();
    out.reset();
    assertEquals(ExitCode.DONE, run("toy", "--runs", "4"));
    assertEquals("already there, verified: " + folder("runs-4") + "\n", out());
    assertEquals(lived, engine.lived());
  }

  @Test
  void moreRunsLiveOnlyTheNewOnes() throws Exception {
    run("toy", "--runs", "4");
    run("toy", "--runs", "6");
    assertEquals(6, engine.lived());
    run("toy", "--runs", "2", "--seed", "5");
    assertEquals(6, engine.lived());
    assertTrue(Files.exists(folder("runs-2-from-5")));
  }

  @Test
  void theNumberOfThreadsIsInNoFile() throws Exception {
    run("toy", "--runs", "9", "--threads", "1");
    Path one = Files.move(folder("runs-9"), disk.resolve("one"));
    Files.move(disk.resolve("out/.runs"), disk.resolve("kept"));
    run("toy", "--runs", "9", "--threads", "8");
    for (String name : names(one)) {
      if (!name.equals("provenance.json")) {
        assertEquals(-1, Files.mismatch(one.resolve(name), folder("runs-9").resolve(name)), name);
      }
    }
  }

  @Test
  void verifyLivesEveryRunAgain() throws Exception {
    run("toy", "--runs", "4");
    out.reset();
    int lived = engine.lived();
    assertEquals(ExitCode.DONE, lifecircle("verify", disk.resolve("out").toString()), err());
    assertTrue(out().startsWith(folder("runs-4") + ": verified: "), out());
    assertTrue(out().endsWith(" files, the same bytes; 4 runs lived again\n"), out());
    assertEquals(lived + 4, engine.lived());
    Files.writeString(folder("runs-4").resolve("runs.csv"), "arm,seed\n");
    assertEquals(ExitCode.FAILED, lifecircle("verify", folder("runs-4").toString()));
    assertTrue(err().contains("runs.csv was changed after it was made"), err());
  }

  @Test
  void runsThatBreakOffAreToldAndTheOthersStand() throws Exception {
    String unlucky = file("unlucky_often");
    assertEquals(ExitCode.FAILED, run(unlucky, "--runs", "6"));
    assertEquals(
        List.of(
            "broke off: unlucky_often with seed 4 on day 5: the toy broke",
            "broke off: unlucky_often with seed 8 on day 9: the toy broke"),
        err().lines().toList());
    Path folder = disk.resolve("out/unlucky_often/runs-6");
    assertEquals(
        List.of(
            "arm,seed,day,reason",
            "unlucky_often,4,5,the toy broke",
            "unlucky_often,8,9,the toy broke"),
        Files.readAllLines(folder.resolve("failed.csv")));
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(summary.contains("- seed 4 on day 5: the toy broke\n"), summary);
    assertTrue(out().contains("2 of them broke off and are missing"), out());
    out.reset();
    assertEquals(ExitCode.FAILED, run(unlucky, "--runs", "6"));
    assertTrue(out().endsWith("; some of its runs broke off, see failed.csv\n"), out());
  }

  @Test
  void whereEveryRunBreaksOffThereIsNoResult() throws Exception {
    assertEquals(ExitCode.FAILED, run(file("doomed"), "--runs", "8"));
    assertFalse(Files.exists(disk.resolve("out/doomed")));
    assertTrue(err().startsWith("broke off: doomed with seed 3 on day 4: the toy broke\n"), err());
    assertTrue(err().contains("and 3 more\n"), err());
    assertTrue(err().contains("every run broke off, so there is no result"), err());
  }

  @Test
  void severalWorldsAreMadeInTurnAndOneThatFailsDoesNotTakeTheOthersAlong() throws Exception {
    assertEquals(ExitCode.FAILED, run(file("doomed"), "toy", "--runs", "2"));
    assertTrue(out().endsWith("\nfailed: doomed\nresults: " + folder("runs-2") + "\n"), out());
  }

  @Test
  void untilStopsAtTheEndOfABatchAndSaysHowManyItTook() throws Exception {
    assertEquals(ExitCode.DONE, run("toy", "--until", "peak_day = 20.0 %"), err());
    Path folder = folder("runs-1000-until-peak_day-20pct");
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(summary.contains("to within ± 20 % of its mean: 30 runs were enough"), summary);
    assertTrue(summary.contains("Chow and Robbins 1965"), summary);
    assertTrue(
        summary.contains(
            "lifecircle run scenario.yaml --runs 1000 --seed 3 --until peak_day=20% --lang en"),
        summary);
    assertEquals(30, engine.lived());
    assertEquals(ExitCode.DONE, lifecircle("verify", folder.toString()), err());
    assertTrue(out().contains("30 runs lived again"), out());
  }

  @Test
  void whateverIsWrongIsToldAtOnce() throws Exception {
    String nosuch = "actve_members_7d=5%";
    assertEquals(
        ExitCode.READERS_INPUT, run("tony", "--runs", "7", "--until", nosuch, "--seed", MAX));
    assertEquals(4, err().lines().count(), err());
    assertTrue(err().contains("did you mean 'active_members_7d'?"), err());
    assertTrue(err().contains("expected 20 or more"), err());
    assertFalse(Files.exists(disk.resolve("out")));
  }

  private static final String MAX = Long.toString(Long.MAX_VALUE);

  @Test
  void noRunsAreNoNumberOfRuns() {
    for (String word : List.of("0", "-1", "1.5", "many", "1000000")) {
      err.reset();
      assertEquals(ExitCode.READERS_INPUT, run("toy", "--runs", word));
      assertTrue(err().contains("is not a number of runs, 1 to 999999"), err());
    }
    for (String wish :
        List.of("peak_day", "peak_day=0", "peak_day=3 persons", "=5%", "peak_day=x")) {
      err.reset();
      assertEquals(ExitCode.READERS_INPUT, run("toy", "--until", wish));
      assertTrue(err().startsWith("--until: "), err());
    }
  }

  @Test
  void oneRunIsAnEnsembleWithoutIntervals() throws Exception {
    assertEquals(ExitCode.DONE, run("toy", "--runs", "1", "--lang", "zh"), err());
    assertTrue(out().contains("toy 的一次运行，随机种子 3"), out());
    String row = Files.readAllLines(folder("runs-1").resolve("aggregate.csv")).get(1);
    assertTrue(row.endsWith(",1,6,1,3,,,3,3,3"), row);
  }

  @Test
  void diffKnowsTheFirstSeedOfAnEnsemble() {
    run("toy", "--runs", "2", "--seed", "5");
    out.reset();
    assertEquals(ExitCode.DONE, lifecircle("diff", folder("runs-2-from-5").toString(), "toy"));
  }

  private String file(String world) throws IOException {
    return Files.writeString(disk.resolve(world + ".yaml"), world).toString();
  }

  private Path folder(String place) {
    return disk.resolve("out").resolve("toy").resolve(place);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int run(String... words) {
    return lifecircle(
        Stream.concat(Stream.of("run", "--out", disk.resolve("out").toString()), Stream.of(words))
            .toArray(String[]::new));
  }

  private int lifecircle(String... words) {
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen, new ToyRooms(() -> {}, engine)).execute(words);
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
