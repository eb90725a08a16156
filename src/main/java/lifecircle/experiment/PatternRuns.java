package lifecircle.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
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

  /** A run that was measured or broke off. */
  private sealed interface Outcome {
    record Measured(Case run) implements Outcome {}

    record Failed(FailedRun why) implements Outcome {}
  }

  /**
   * Makes all runs and measures them.
   *
   * @param finished told how many are finished, from any thread
   */
  public Made make(List<PatternTask> tasks, IntConsumer finished) throws UnwrittenResult {
    try (Workers workers = new Workers(threads)) {
      AtomicInteger done = new AtomicInteger();
      List<Future<Outcome>> going = new ArrayList<>();
      for (PatternTask task : tasks) {
        going.add(
            workers.submit(
                () -> {
                  Outcome outcome = outcome(task);
                  finished.accept(done.incrementAndGet());
                  return outcome;
                }));
      }
      List<Case> cases = new ArrayList<>();
      List<FailedRun> failed = new ArrayList<>();
      for (Future<Outcome> one : going) {
        Outcome outcome = Workers.await(one);
        if (outcome instanceof Outcome.Measured measured) {
          cases.add(measured.run());
        } else if (outcome instanceof Outcome.Failed broken) {
          failed.add(broken.why());
        }
      }
      return new Made(new Cases(cases), failed);
    }
  }

  private Outcome outcome(PatternTask task) throws UnwrittenResult {
    try {
      return new Outcome.Measured(one(task));
    } catch (FailedRun failed) {
      return new Outcome.Failed(failed);
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
}
