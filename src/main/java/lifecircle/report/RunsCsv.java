package lifecircle.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Runs;
import lifecircle.experiment.StageLengths;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;

/**
 * A line for each run: its shape, the stage in which its record ends, the evidence for its stages,
 * and the run in numbers.
 */
public record RunsCsv() implements ExperimentCsv {
  @Override
  public String file() {
    return "runs.csv";
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(
            Stream.of(
                ExperimentCsv.arm(),
                new Column("seed", "", "The seed of the run.", "该次运行的随机种子。"),
                new Column(
                    "shape",
                    "",
                    "The shape of the whole run, see `explain verdict`; empty where the record"
                        + " is too short to judge.",
                    "整个过程的形状，见 `explain verdict`；观察不足则为空。"),
                new Column(
                    "last_stage",
                    "",
                    "The stage in which the record ends: its length is cut off, at least so long."
                        + " Empty where no stages are distinct.",
                    "记录结束时所处的阶段，其时长被截断，至少这么久；看不出分明阶段则为空。"),
                new Column(
                    "grade",
                    "",
                    "The evidence for the stages of the run as a whole: strong, moderate or weak,"
                        + " see `explain grade`. Empty where no stages are distinct.",
                    "整个过程各阶段的证据：strong（强）、moderate（中等）或weak（弱），见 `explain grade`；看不出分明阶段则为空。")),
            Measures.all().stream()
                .map(measure -> new Column(measure.name(), measure.unit(), measure.meaning())))
        .toList();
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    double[] shapes = runs.shapes();
    double[] grades = runs.grades();
    for (int run = 0; run < runs.count(); run++) {
      rows.cell(runs.arm().name())
          .cell(runs.seeds().get(run))
          .cell(shape(shapes[run]))
          .cell(stage(StageLengths.last(runs.stages(run))))
          .cell(grade(grades[run]));
      for (double measure : runs.measures(run)) {
        rows.measured(measure);
      }
      rows.endRow();
    }
  }

  private static String stage(double place) {
    return Double.isNaN(place) ? "" : Stage.values()[(int) place].code();
  }

  private static String grade(double place) {
    return Double.isNaN(place) ? "" : Grade.values()[(int) place].code();
  }

  private static String shape(double place) {
    return Double.isNaN(place) ? "" : code(Shape.values()[(int) place]);
  }

  /** The name of a shape in files. */
  static String code(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }
}
