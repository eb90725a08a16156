package lifecircle.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Indicator;
import lifecircle.scenario.Scenario;

/**
 * Lives three weeks in no time. Every indicator of a week is the seed times the week (1, 2, 3), so
 * that sums are done in the head; a life with an even seed grows and then falls, one with an odd
 * seed never takes off. An unlucky world breaks off with every fourth seed, a doomed one always.
 */
public final class ToyEngine implements Engine {
  /** How many weeks a toy life lasts. */
  public static final int WEEKS = 3;

  /** The duration of the unlucky world: an experiment hands over worlds without their names. */
  public static final int UNLUCKY_DAYS = 11;

  /** The duration of the doomed one. */
  public static final int DOOMED_DAYS = 12;

  private static final int UNLUCKY = 4;

  private final LongConsumer during;
  private final AtomicInteger lived = new AtomicInteger();

  /** An engine that tells, in the middle of each life, with which seed it is. */
  public ToyEngine(LongConsumer during) {
    this.during = during;
  }

  /** An engine that just lives. */
  public ToyEngine() {
    this(seed -> {});
  }

  /** How many lives were lived. */
  public int lived() {
    return lived.get();
  }

  @Override
  public Row live(Scenario world, long seed) throws FailedRun {
    lived.incrementAndGet();
    during.accept(seed);
    int durationDays = world.durationDays();
    boolean unlucky = durationDays == UNLUCKY_DAYS && seed % UNLUCKY == 0;
    if (unlucky || durationDays == DOOMED_DAYS) {
      throw new FailedRun(seed, (int) seed + 1, new IllegalStateException("the toy broke"));
    }
    return row(seed, WEEKS);
  }

  /** The row of such a life. */
  public static Row row(long seed, int weeks) {
    double[] numbers = IntStream.rangeClosed(1, weeks).mapToDouble(week -> seed * week).toArray();
    Map<String, double[]> columns = new LinkedHashMap<>();
    boolean falls = seed % 2 == 0;
    columns.put(Row.MEASURES, measures(seed, falls));
    Shape shape = falls ? Shape.ROSE_AND_FELL : Shape.FAILED_AT_BIRTH;
    columns.put(Row.SHAPE, new double[] {shape.ordinal()});
    double[] stages = new double[weeks];
    Arrays.fill(stages, (falls ? Stage.RAPID_GROWTH : Stage.DECLINE).ordinal());
    columns.put(Row.GRADE, new double[] {0});
    columns.put(Row.STAGES, stages);
    for (Indicator indicator : Weekly.indicators()) {
      columns.put(indicator.name(), numbers);
    }
    return new Row(columns);
  }

  private static double[] measures(long seed, boolean falls) {
    List<Measure> all = Measures.all();
    double[] measures = new double[all.size()];
    Arrays.fill(measures, (double) seed);
    measures[Measures.indexOf(Measures.NEVER_TOOK_OFF)] = falls ? 0 : 1;
    measures[Measures.indexOf(Measures.DID_NOT_GROW)] = falls ? 0 : 1;
    for (Stage stage : Stage.values()) {
      boolean occurs = stage == (falls ? Stage.RAPID_GROWTH : Stage.DECLINE);
      measures[Measures.indexOf(Measures.length(stage))] = occurs ? 7 * seed : Double.NaN;
      measures[Measures.indexOf(Measures.occurrence(stage))] = occurs ? 1 : 0;
      measures[Measures.indexOf(Measures.beginning(stage))] = occurs ? seed : Double.NaN;
    }
    return measures;
  }
}
