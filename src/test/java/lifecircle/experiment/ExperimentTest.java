package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lifecircle.archive.RunStore;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs are dealt out, kept and taken up again without leaving a trace in what they tell. */
@Timeout(300)
class ExperimentTest {
  @TempDir Path disk;

  @Test
  void whatComesOutDoesNotDependOnThreadsNorOnWhoFinishesFirst() throws Exception {
    List<double[]> one = numbers(make("one", new ToyEngine(), 1, design(5, Optional.empty())));
    for (int threads : new int[] {2, 8}) {
      List<double[]> more =
          numbers(make("t" + threads, new ToyEngine(), threads, design(5, Optional.empty())));
      assertSame(one, more);
    }
    // Each waits for the one behind it, so they finish from the last to the first.
    List<CountDownLatch> over =
        IntStream.rangeClosed(0, 6).mapToObj(seed -> new CountDownLatch(seed > 5 ? 0 : 1)).toList();
    ToyEngine backwards = new ToyEngine(seed -> afterTheNext(over, seed));
    assertSame(one, numbers(make("odd", backwards, 5, design(5, Optional.empty()))));
  }

  private static void afterTheNext(List<CountDownLatch> over, long seed) {
    try {
      over.get((int) seed + 1).await();
      over.get((int) seed).countDown();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void whatIsKeptIsNotLivedAgain() throws Exception {
    ToyEngine engine = new ToyEngine();
    make("out", engine, 2, design(3, Optional.empty()));
    List<double[]> more = numbers(make("out", engine, 2, design(8, Optional.empty())));
    assertEquals(8, engine.lived());
    assertSame(numbers(make("fresh", new ToyEngine(), 2, design(8, Optional.empty()))), more);
  }

  @Test
  void aDamagedRunIsLivedAgain() throws Exception {
    make("out", new ToyEngine(), 2, design(3, Optional.empty()));
    Path kept = runs("out").get(0);
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 1;
    Files.write(kept, bytes);
    ToyEngine engine = new ToyEngine();
    make("out", engine, 2, design(3, Optional.empty()));
    assertEquals(1, engine.lived());
  }

  @Test
  void aRunOfAnotherBuildIsNotTaken() throws Exception {
    RunStore store = RunStore.under(disk);
    ToyEngine engine = new ToyEngine();
    new Experiment(engine, store, 1, "a").make(design(3, Optional.empty()), runs -> {});
    new Experiment(engine, store, 1, "b").make(design(3, Optional.empty()), runs -> {});
    assertEquals(6, engine.lived());
  }

  @Test
  void worldsThatDifferInNameOnlyShareTheirRuns() throws Exception {
    ToyEngine engine = new ToyEngine();
    Design both =
        new Design(List.of(Arm.of(world("a", 10)), Arm.of(world("b", 10))), 1, 4, Optional.empty());
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    Experiment.Made made =
        new Experiment(engine, RunStore.under(disk.resolve("out")), 8).make(both, told::add);
    assertEquals(8, Collections.max(told));
    assertEquals(4, engine.lived());
    assertArrayEquals(
        made.arms().get(0).measure("peak_day"), made.arms().get(1).measure("peak_day"));
  }

  @Test
  void aRunThatBreaksOffDoesNotTakeTheOthersAlong() throws Exception {
    Design unlucky =
        new Design(List.of(Arm.of(world("a", ToyEngine.UNLUCKY_DAYS))), 1, 9, Optional.empty());
    Runs runs = make("out", new ToyEngine(), 3, unlucky).arms().get(0);
    assertEquals(List.of(1L, 2L, 3L, 5L, 6L, 7L, 9L), runs.seeds());
    assertEquals(List.of(4L, 8L), runs.failed().stream().map(FailedRun::seed).toList());
    assertEquals(5, runs.failed().get(0).day());
    assertEquals("the toy broke", runs.failed().get(0).reason());
  }

  @Test
  void itStopsAtTheEndOfTheFirstBatchThatIsEnoughWhateverTheThreads() throws Exception {
    // Of seeds 1 to n, the standard deviation is about n / 3.46: the interval of the mean
    // (n + 1) / 2 narrows as 1 / √n, and is below 20 % of it at 40 runs.
    Optional<Precision> wish = Optional.of(new Precision("peak_day", 0.2, true));
    for (int threads : new int[] {1, 3, 8}) {
      ToyEngine engine = new ToyEngine();
      Experiment.Made made = make("u" + threads, engine, threads, design(200, wish));
      double[] seeds = LongStream.rangeClosed(1, 30).asDoubleStream().toArray();
      assertTrue(Sample.of(seeds).margin() > 0.2 * Sample.of(seeds).mean());
      assertEquals(40, made.seeds());
      assertEquals(40, engine.lived());
    }
  }

  @Test
  void whatIsNeverEnoughEndsWithTheRunsAsked() throws Exception {
    Optional<Precision> wish = Optional.of(new Precision("peak_day", 0.001, true));
    assertEquals(35, make("out", new ToyEngine(), 2, design(35, wish)).seeds());
  }

  @Test
  void aFaultOfTheMachineIsNoFailedRun() throws Exception {
    ToyEngine tired =
        new ToyEngine(
            seed -> {
              throw new OutOfMemoryError("tired");
            });
    assertThrows(OutOfMemoryError.class, () -> make("out", tired, 2, design(3, Optional.empty())));
  }

  private Experiment.Made make(String out, Engine engine, int threads, Design design)
      throws Exception {
    return new Experiment(engine, RunStore.under(disk.resolve(out)), threads)
        .make(design, runs -> {});
  }

  private static Design design(int runs, Optional<Precision> until) {
    return new Design(List.of(Arm.of(world("a", 10))), 1, runs, until);
  }

  static Scenario world(String name, int days) {
    Text title = new Text(name, name);
    return new Scenario(name, title, title, days, 1, Settings.standard(List.of()), Set.of());
  }

  private static List<double[]> numbers(Experiment.Made made) {
    List<double[]> numbers = new ArrayList<>();
    for (Runs runs : made.arms()) {
      numbers.add(runs.seeds().stream().mapToDouble(Long::doubleValue).toArray());
      numbers.add(runs.measure("peak_day"));
      numbers.addAll(List.of(runs.weekly("active_members_7d")));
      numbers.addAll(List.of(runs.stages()));
    }
    return numbers;
  }

  private static void assertSame(List<double[]> expected, List<double[]> numbers) {
    assertEquals(expected.size(), numbers.size());
    for (int k = 0; k < expected.size(); k++) {
      assertArrayEquals(expected.get(k), numbers.get(k));
    }
  }

  private List<Path> runs(String out) throws IOException {
    try (Stream<Path> files = Files.list(disk.resolve(out).resolve(".runs"))) {
      return files.sorted().toList();
    }
  }
}
