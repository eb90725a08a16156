package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Band;
import lifecircle.experiment.Runs;

/**
 * A table of an experiment for programs, long, in English on every machine: the runs of all arms
 * below each other, told apart by the column {@code arm}.
 */
public interface ExperimentCsv {
  /** The name of the file. */
  String file();

  /** The columns with their meaning. */
  List<Column> columns();

  /** Writes the rows of one arm. */
  void write(Runs runs, RowFile rows) throws UnwrittenResult;

  /** The names of the columns. */
  default List<String> heading() {
    return columns().stream().map(Column::name).toList();
  }

  /** The tables that every experiment has. */
  static List<ExperimentCsv> all() {
    return List.of(new RunsCsv(), new WeeklyCsv(), new AggregateCsv(), new StageSharesCsv());
  }

  /** The column that keeps arms apart. */
  static Column arm() {
    return new Column("arm", "", "The name of the scenario.", "情景名称。");
  }

  /** The columns of a scatter: what {@link #write(Band.Week, RowFile)} writes. */
  static Stream<Column> scatter(String prefix, String unit, String en, String zh) {
    return Stream.of(
        new Column(prefix + "mean", unit, "Mean of " + en + ".", zh + "的均值。"),
        new Column(
            prefix + "mean_low",
            unit,
            "Where the 95 % interval of that mean begins (Student, cut at what the number can be);"
                + " empty for fewer than two runs.",
            "该均值95%区间（t分布，截于可能取值的范围）的下限；不足两次运行则为空。"),
        new Column(
            prefix + "mean_high", unit, "Where the 95 % interval of that mean ends.", "该区间的上限。"),
        new Column(prefix + "q10", unit, "Quantile: a tenth of the runs lie below.", "10%分位数。"),
        new Column(prefix + "median", unit, "The middle run.", "中位数。"),
        new Column(prefix + "q90", unit, "Quantile: a tenth of the runs lie above.", "90%分位数。"));
  }

  /** Writes a scatter into its six columns. */
  static void write(Band.Week scatter, RowFile rows) {
    rows.measured(scatter.mean())
        .measured(scatter.low())
        .measured(scatter.high())
        .measured(scatter.q10())
        .measured(scatter.median())
        .measured(scatter.q90());
  }
}
