package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Runs;
import lifecircle.experiment.Weekly;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Indicator;

/**
 * A line for each week of each run with every indicator. Written run by run: one run is in memory
 * at a time.
 */
public record WeeklyCsv() implements ExperimentCsv {
  @Override
  public String file() {
    return "weekly.csv";
  }

  /** The columns as they are told to a reader, who knows the indicators from another table. */
  public static List<Column> inShort() {
    Column indicators =
        new Column(
            "(each indicator)",
            "its own",
            "Every column of `series.csv` but `day`, under its own name: the mean of the week's"
                + " evenings where its unit ends in `/d`, else that of the last evening.",
            "`series.csv` 中除 `day` 外的每一列，名称不变：单位以 `/d` 结尾者为该周各日的均值，其余为该周最后一日的值。");
    return Stream.concat(keys().stream(), Stream.of(indicators)).toList();
  }

  private static List<Column> keys() {
    return List.of(
        ExperimentCsv.arm(),
        new Column("seed", "", "The seed of the run.", "该次运行的随机种子。"),
        week(),
        lastDay(),
        new Column(
            "stage",
            "",
            "The stage in which the week lies; empty where stages are not distinct.",
            "该周所处的阶段；看不出分明阶段者为空。"));
  }

  static Column week() {
    return new Column("week", "", "The whole weeks of the life, counted from 1.", "整周的序号，从1开始。");
  }

  static Column lastDay() {
    return new Column(
        "last_day", "d", "The last day of the week; the founding is day 0.", "该周的最后一天；成立日为第0天。");
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(
            keys().stream(),
            Weekly.indicators().stream()
                .map(known -> new Column(known.name(), known.unit(), known.meaning())))
        .toList();
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    List<Indicator> indicators = Weekly.indicators();
    double[][] columns = new double[indicators.size()][];
    for (int run = 0; run < runs.count(); run++) {
      double[] stages = runs.stages(run);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = runs.weekly(run, indicators.get(i).name());
      }
      for (int week = 0; week < stages.length; week++) {
        rows.cell(runs.arm().name())
            .cell(runs.seeds().get(run))
            .cell(Weekly.number(week))
            .cell(Weekly.lastDay(week))
            .cell(stage(stages[week]));
        for (double[] column : columns) {
          rows.measured(column[week]);
        }
        rows.endRow();
      }
    }
  }

  private static String stage(double place) {
    return Double.isNaN(place) ? "" : Stage.values()[(int) place].code();
  }
}
