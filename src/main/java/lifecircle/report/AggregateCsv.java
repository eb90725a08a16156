package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Band;
import lifecircle.experiment.Runs;
import lifecircle.experiment.Weekly;
import lifecircle.observation.Indicator;

/**
 * A line for each indicator and week: how it scatters over runs. Made indicator by indicator: one
 * of them is in memory at a time.
 */
public record AggregateCsv() implements ExperimentCsv {
  @Override
  public String file() {
    return "aggregate.csv";
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(
            Stream.of(
                ExperimentCsv.arm(),
                new Column("indicator", "", "The name of the indicator.", "指标名称。"),
                new Column("unit", "", "The unit of the indicator.", "指标的单位。"),
                WeeklyCsv.week(),
                WeeklyCsv.lastDay(),
                new Column("runs", "", "How many runs have data in that week.", "该周有数据的运行次数。")),
            ExperimentCsv.scatter("", "that of the indicator", "these runs", "这些运行"))
        .toList();
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    for (Indicator indicator : Weekly.indicators()) {
      List<Band.Week> weeks = Band.of(runs, indicator.name()).weeks();
      for (int week = 0; week < weeks.size(); week++) {
        rows.cell(runs.arm().name())
            .cell(indicator.name())
            .cell(indicator.unit())
            .cell(Weekly.number(week))
            .cell(Weekly.lastDay(week))
            .cell(weeks.get(week).runs());
        ExperimentCsv.write(weeks.get(week), rows);
        rows.endRow();
      }
    }
  }
}
