package lifecircle.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Runs;
import lifecircle.lifecycle.Shape;

/** A line for each run: its shape and the life in numbers. */
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
                    "The shape of the whole life, as `explain verdict` tells them; empty where too"
                        + " little was seen.",
                    "整个过程的形状，见 `explain verdict`；观察不足则为空。")),
            Measures.all().stream()
                .map(measure -> new Column(measure.name(), measure.unit(), measure.meaning())))
        .toList();
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    double[] shapes = runs.shapes();
    for (int run = 0; run < runs.count(); run++) {
      rows.cell(runs.arm().name()).cell(runs.seeds().get(run)).cell(shape(shapes[run]));
      for (double measure : runs.measures(run)) {
        rows.measured(measure);
      }
      rows.endRow();
    }
  }

  private static String shape(double place) {
    return Double.isNaN(place) ? "" : code(Shape.values()[(int) place]);
  }

  /** The name of a shape in files. */
  static String code(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }
}
