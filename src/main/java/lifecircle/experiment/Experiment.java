package lifecircle.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import lifecircle.archive.ColumnFile;
import lifecircle.archive.ResultClasses;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioWriter;

/**
 * Lives the runs of a design, dealt out over threads, each kept on disk as soon as it is finished:
 * a run that is there already is not lived again, so an experiment that was killed goes on where it
 * stopped. What comes out depends neither on the number of threads nor on who finishes first.
 */
public final class Experiment {
  private final Engine engine;
  private final RunStore store;
  private final int threads;
  private final String classes;

  /**
   * An experiment to be made.
   *
   * @param engine who lives
   * @param store where finished runs are kept
   * @param threads how many lives are lived at a time
   */
  public Experiment(Engine engine, RunStore store, int threads) {
    this(engine, store, threads, ResultClasses.hash());
  }

  /** An experiment of a build with this hash of the classes that decide results. */
  Experiment(Engine engine, RunStore store, int threads, String classes) {
    this.engine = engine;
    this.store = store;
    this.threads = threads;
    this.classes = classes;
  }

  /**
   * What was lived.
   *
   * @param arms the runs of each arm, in the order of the design
   * @param seeds how many seeds were lived; fewer than asked where fewer were enough
   */
  public record Made(List<Runs> arms, int seeds) {
    /** Keeps a copy. */
    public Made {
      arms = List.copyOf(arms);
    }
  }

  /** One finished or broken-off life. */
  private sealed interface Outcome {
    record Kept(ColumnFile file) implements Outcome {}

    record Failed(FailedRun why) implements Outcome {}
  }

  private record Task(int arm, long seed) {}

  /**
   * Lives the design.
   *
   * @param finished told how many runs are finished, from any thread
   * @throws UnwrittenResult when the disk refuses a run
   */
  public Made make(Design design, IntConsumer finished) throws UnwrittenResult {
    Map<Task, Outcome> outcomes = new LinkedHashMap<>();
    List<Long> seeds = design.seeds();
    int batch = design.until().isPresent() ? Design.BATCH : seeds.size();
    try (Workers workers = new Workers(threads)) {
      int lived = 0;
      boolean enough = false;
      while (lived < seeds.size() && !enough) {
        int end = Math.min(seeds.size(), lived + batch);
        outcomes.putAll(
            live(design, seeds.subList(lived, end), outcomes.size(), finished, workers));
        lived = end;
        int runs = lived;
        enough =
            design
                .until()
                .map(precision -> new Enough(precision).of(arms(design, outcomes), runs))
                .orElse(false);
      }
      return new Made(arms(design, outcomes), lived);
    }
  }

  /** Lives them, each world with a seed once: two arms alike in all that is lived share a run. */
  private Map<Task, Outcome> live(
      Design design, List<Long> seeds, int before, IntConsumer finished, Workers workers)
      throws UnwrittenResult {
    Map<String, List<Task>> tasks = new LinkedHashMap<>();
    for (long seed : seeds) {
      for (int arm = 0; arm < design.arms().size(); arm++) {
        Task task = new Task(arm, seed);
        Scenario bare = design.arms().get(arm).world().bare().seeded(seed);
        String address = RunStore.address(ScenarioWriter.yaml(bare), classes);
        tasks.computeIfAbsent(address, first -> new ArrayList<>()).add(task);
      }
    }
    AtomicInteger done = new AtomicInteger(before);
    Map<String, Future<Outcome>> going = new LinkedHashMap<>();
    tasks.forEach(
        (address, alike) -> {
          Scenario world = design.arms().get(alike.get(0).arm()).world();
          going.put(
              address,
              workers.submit(
                  () -> {
                    Outcome outcome = outcome(address, world, alike.get(0).seed());
                    finished.accept(done.addAndGet(alike.size()));
                    return outcome;
                  }));
        });
    Map<Task, Outcome> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, Future<Outcome>> run : going.entrySet()) {
      Outcome outcome = Workers.await(run.getValue());
      tasks.getOrDefault(run.getKey(), List.of()).forEach(task -> outcomes.put(task, outcome));
    }
    return outcomes;
  }

  private Outcome outcome(String address, Scenario world, long seed) throws UnwrittenResult {
    Optional<ColumnFile> kept = store.find(address);
    if (kept.isPresent()) {
      return new Outcome.Kept(kept.get());
    }
    try {
      Row row = engine.live(world.bare().seeded(seed), seed);
      return new Outcome.Kept(store.keep(address, row.columns()));
    } catch (FailedRun failed) {
      return new Outcome.Failed(failed);
    }
  }

  private static List<Runs> arms(Design design, Map<Task, Outcome> outcomes) {
    List<Runs> arms = new ArrayList<>();
    for (int k = 0; k < design.arms().size(); k++) {
      Map<Long, ColumnFile> kept = new TreeMap<>();
      List<FailedRun> failed = new ArrayList<>();
      for (Map.Entry<Task, Outcome> outcome : outcomes.entrySet()) {
        if (outcome.getKey().arm() == k) {
          if (outcome.getValue() instanceof Outcome.Kept run) {
            kept.put(outcome.getKey().seed(), run.file());
          } else if (outcome.getValue() instanceof Outcome.Failed broken) {
            failed.add(broken.why());
          }
        }
      }
      arms.add(new Runs(design.arms().get(k), kept, failed));
    }
    return arms;
  }
}
