package lifecircle.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.archive.ColumnFile;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Indicator;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Text;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.Shelf;

/**
 * Runs that nobody lived: tents of 60 weeks, each run a little higher than the one before, with
 * stages or without.
 */
public final class ToyRuns {
  /** How long each run is. */
  public static final int WEEKS = 60;

  /** The stages that the runs have. */
  public static final List<Stage> STAGES =
      List.of(
          Stage.GERMINATION,
          Stage.RAPID_GROWTH,
          Stage.ACTIVE_INTERACTION,
          Stage.DECLINE,
          Stage.SILENCE);

  private static final List<Integer> BEGIN = List.of(0, 3, 25, 35, 55);

  private ToyRuns() {}

  /** Tents with all five stages, all but each fifth run. */
  public static Runs tents(Path out, String name, int runs, double higher) {
    return runs(out, name, runs, List.of(), (seed, week) -> height(seed, week) * higher, true);
  }

  /** Tents as above, two further seeds of which broke off. */
  public static Runs withFailures(Path out, String name, int runs) {
    List<FailedRun> failed =
        List.of(
            new FailedRun(runs + 1L, 9, new IllegalStateException("no luck")),
            new FailedRun(runs + 2L, 12, new IllegalStateException("no luck")));
    return runs(out, name, runs, failed, ToyRuns::height, true);
  }

  /** Tents that begin to grow beyond the others in a week. */
  public static Runs tentsGrowingFrom(Path out, String name, int runs, int from) {
    Height grown = (seed, week) -> height(seed, week) + (week < from ? 0 : 10 + seed % 5);
    return runs(out, name, runs, List.of(), grown, true);
  }

  /** Runs without data, stage or shape. */
  public static Runs blank(Path out, String name, int runs) {
    return runs(out, name, runs, List.of(), (seed, week) -> Double.NaN, false);
  }

  /** No run came to an end. */
  public static Runs none(String name) {
    return new Runs(arm(name), Map.of(), List.of());
  }

  private interface Height {
    double of(long seed, int week);
  }

  private static double height(long seed, int week) {
    return 80 + 4.0 * (seed % 7) - 2.5 * Math.abs(30 - week);
  }

  private static Runs runs(
      Path out, String name, int runs, List<FailedRun> failed, Height number, boolean staged) {
    Map<Long, ColumnFile> files = new TreeMap<>();
    try {
      RunStore store = RunStore.under(out);
      for (long seed = 1; seed <= runs; seed++) {
        long own = seed;
        String address = RunStore.address(name, Long.toString(seed));
        boolean stages = staged && seed % 5 != 0;
        files.put(seed, store.keep(address, columns(seed, week -> number.of(own, week), stages)));
      }
    } catch (UnwrittenResult refused) {
      throw new UncheckedIOException(new IOException(refused));
    }
    return new Runs(arm(name), files, failed);
  }

  private static Map<String, double[]> columns(
      long seed, IntToDoubleFunction number, boolean staged) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put(Row.MEASURES, measures(seed, number, staged));
    Shape shape = staged ? Shape.ROSE_AND_FELL : Shape.NO_DISTINCT_STAGES;
    columns.put(Row.SHAPE, new double[] {shape.ordinal()});
    double grade = staged ? seed % Grade.values().length : Double.NaN;
    columns.put(Row.GRADE, new double[] {grade});
    columns.put(Row.STAGES, weeks(week -> staged ? stage(seed, week).ordinal() : Double.NaN));
    for (Indicator indicator : Weekly.indicators()) {
      double scale = indicator.unit().equals("share") ? 0.01 : 1;
      columns.put(indicator.name(), weeks(week -> scale * number.applyAsDouble(week)));
    }
    return columns;
  }

  private static double[] weeks(IntToDoubleFunction number) {
    return IntStream.range(0, WEEKS).mapToDouble(number).toArray();
  }

  private static int begin(long seed, Stage stage) {
    return BEGIN.get(STAGES.indexOf(stage)) + (stage == Stage.GERMINATION ? 0 : (int) (seed % 3));
  }

  private static Stage stage(long seed, int week) {
    return STAGES.stream()
        .filter(stage -> begin(seed, stage) <= week)
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  private static double[] measures(long seed, IntToDoubleFunction number, boolean staged) {
    double[] measures = new double[Measures.all().size()];
    Arrays.fill(measures, Double.NaN);
    measures[Measures.indexOf("peak_active_members")] =
        Arrays.stream(weeks(number)).max().orElseThrow();
    measures[Measures.indexOf(Measures.NEVER_TOOK_OFF)] = seed == 1 ? 1 : 0;
    measures[Measures.indexOf(Measures.DID_NOT_GROW)] = seed <= 2 ? 1 : 0;
    for (Stage stage : Stage.values()) {
      measures[Measures.indexOf(Measures.occurrence(stage))] = 0;
    }
    for (Stage stage : STAGES) {
      int begin = begin(seed, stage);
      int next = STAGES.indexOf(stage) + 1;
      int end = next == STAGES.size() ? WEEKS : begin(seed, STAGES.get(next));
      measures[Measures.indexOf(Measures.occurrence(stage))] = staged ? 1 : 0;
      if (staged) {
        measures[Measures.indexOf(Measures.beginning(stage))] = 7.0 * begin;
        measures[Measures.indexOf(Measures.length(stage))] = 7.0 * (end - begin);
      }
    }
    return measures;
  }

  private static Arm arm(String name) {
    try (InputStream bytes = Shelf.SCENARIOS.open("lifecycle").orElseThrow()) {
      ScenarioReader reader =
          new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
      Text title = new Text("Toy " + name, "玩具" + name);
      return new Arm(name, title, reader.read("lifecycle", bytes));
    } catch (IOException | RefusedInput fault) {
      throw new IllegalStateException(fault);
    }
  }
}
