package lifecircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lifecircle.engine.Life;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Chronicle;
import lifecircle.observation.Indicator;

/**
 * What an experiment keeps of one life: every indicator week by week ({@link Weekly}), the stage of
 * every week, and the life in a few numbers ({@link Measures}).
 *
 * <p>Units: those of the indicators and measures; weeks counted from 0. No data is NaN.
 */
public final class Row {
  /** The column of the measures, in their order. */
  public static final String MEASURES = "measures";

  /** The column of the stages: the place of the stage in its enum, week by week. */
  public static final String STAGES = "stages";

  /** The column of one number: the place of the shape in its enum. */
  public static final String SHAPE = "shape";

  /** The column of one number: the place of the grade of the evidence in its enum. */
  public static final String GRADE = "grade";

  private final Map<String, double[]> columns;

  /**
   * The row that is kept as these columns: for an engine that lives elsewhere and is handed back
   * columns only.
   *
   * @throws IllegalArgumentException when one is missing
   */
  public Row(Map<String, double[]> columns) {
    this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    List<String> needed = new ArrayList<>(List.of(MEASURES, SHAPE, GRADE, STAGES));
    Weekly.indicators().forEach(indicator -> needed.add(indicator.name()));
    if (!columns.keySet().containsAll(needed)) {
      throw new IllegalArgumentException("a row without some of " + needed);
    }
  }

  /** The row of a life. */
  static Row of(Life life) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    StageTable stages = life.stages();
    columns.put(MEASURES, measures(new Finished(life, stages)));
    columns.put(SHAPE, new double[] {shape(stages)});
    columns.put(GRADE, new double[] {grade(stages)});
    columns.put(STAGES, stages(stages.spans(), life.curve().periods()));
    Chronicle chronicle = life.chronicle();
    for (Indicator indicator : Weekly.indicators()) {
      columns.put(
          indicator.name(),
          IntStream.range(0, chronicle.weeks())
              .mapToDouble(week -> Weekly.value(chronicle, indicator, week))
              .toArray());
    }
    return new Row(columns);
  }

  private static double[] measures(Finished life) {
    return Measures.all().stream()
        .mapToDouble(measure -> measure.formula().applyAsDouble(life))
        .toArray();
  }

  private static double shape(StageTable stages) {
    return stages
        .evidence()
        .map(evidence -> (double) evidence.shape().ordinal())
        .orElse(Double.NaN);
  }

  private static double grade(StageTable stages) {
    return stages
        .evidence()
        .filter(evidence -> !stages.spans().isEmpty())
        .map(evidence -> (double) evidence.whole().grade().ordinal())
        .orElse(Double.NaN);
  }

  private static double[] stages(List<StageSpan> spans, int weeks) {
    double[] stages = new double[weeks];
    Arrays.fill(stages, Double.NaN);
    for (StageSpan span : spans) {
      Arrays.fill(stages, span.firstPeriod(), span.endPeriod(), span.stage().ordinal());
    }
    return stages;
  }

  /** Its columns as they are kept on disk. */
  Map<String, double[]> columns() {
    return columns;
  }
}
