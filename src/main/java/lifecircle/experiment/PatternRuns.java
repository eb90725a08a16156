package lifecircle.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import lifecircle.archive.ColumnFile;
import lifecircle.archive.ResultClasses;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Run;
import lifecircle.observation.EventList;
import lifecircle.pattern.Case;
import lifecircle.pattern.Cases;
import lifecircle.pattern.Observation;
import lifecircle.pattern.Patterns;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioWriter;

/**
 * Runs from which patterns are measured, dealt out over threads. What is kept of each is on disk as
 * soon as it is finished, so that the same command goes on where it was stopped. What comes out
 * depends neither on the number of threads nor on who finishes first.
 */
public final class PatternRuns {
  private static final long PATIENCE_SECONDS = 60;

  private final RunStore store;
  private final int threads;
  private final String classes = ResultClasses.hash();

  /** Runs that are kept here, so many at a time. */
  public PatternRuns(RunStore store, int threads) {
    this.store = store;
    this.threads = threads;
  }

  /**
   * What came of the runs.
   *
   * @param cases what was kept of each, in the order of the tasks, those that broke off left out
   * @param failed the runs that broke off
   */
  public record Made(Cases cases, List<FailedRun> failed) {
    /** Keeps a copy. */
    public Made {
      failed = List.copyOf(failed);
    }
  }

  /**
   * Makes all runs and measures them.
   *
   * @param finished told how many are finished, from any thread
   */
  public Made make(List<PatternTask> tasks, IntConsumer finished) throws UnwrittenResult {
    ExecutorService workers = workers();
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Case>> going = new ArrayList<>();
      for (PatternTask task : tasks) {
        going.add(
            workers.submit(
                () -> {
                  Case one = one(task);
                  finished.accept(done.incrementAndGet());
                  return one;
                }));
      }
      List<Case> cases = new ArrayList<>();
      List<FailedRun> failed = new ArrayList<>();
      for (Future<Case> one : going) {
        try {
          cases.add(await(one));
        } catch (FailedRun broken) {
          failed.add(broken);
        }
      }
      return new Made(new Cases(cases), failed);
    } finally {
      end(workers);
    }
  }

  private Case one(PatternTask task) throws UnwrittenResult, FailedRun {
    Scenario bare = task.world().bare().seeded(task.seed());
    String address = RunStore.address(ScenarioWriter.yaml(bare), classes, "patterns");
    Optional<ColumnFile> kept = store.find(address);
    ColumnFile file =
        kept.isPresent() ? kept.get() : store.keep(address, columns(bare, task.seed()));
    Map<Observation, double[]> seen = new EnumMap<>(Observation.class);
    for (Observation observation : Observation.values()) {
      seen.put(observation, file.column(observation.name()));
    }
    return new Case(task.design(), task.dose(), seen);
  }

  private static Map<String, double[]> columns(Scenario world, long seed) throws FailedRun {
    int[] evenings = {0};
    try {
      EventList events = new EventList().lasting(world.durationDays());
      new Run(world, seed, 1, events).live(evening -> evenings[0]++);
      Map<String, double[]> columns = new LinkedHashMap<>();
      Patterns.observe(events)
          .forEach((observation, numbers) -> columns.put(observation.name(), numbers));
      return columns;
    } catch (RuntimeException | AssertionError | StackOverflowError fault) {
      throw new FailedRun(seed, evenings[0], fault);
    }
  }

  private ExecutorService workers() {
    return Executors.newFixedThreadPool(
        threads,
        work -> {
          Thread thread = new Thread(work, "lifecircle-run");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Case await(Future<Case> run) throws UnwrittenResult, FailedRun {
    try {
      return run.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof UnwrittenResult refused) {
        throw refused;
      }
      if (failed.getCause() instanceof FailedRun broken) {
        throw broken;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a run failed", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the runs were interrupted", stopped);
    }
  }
}
