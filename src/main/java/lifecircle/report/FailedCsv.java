package lifecircle.report;

import java.util.List;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Runs;

/** A line for each run that broke off; there is no such table where none did. */
public record FailedCsv() implements ExperimentCsv {
  /** The name of the file. */
  public static final String FILE = "failed.csv";

  @Override
  public String file() {
    return FILE;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        ExperimentCsv.arm(),
        new Column("seed", "", "The seed of the run that broke off.", "中断的运行的随机种子。"),
        new Column("day", "d", "The day that was not lived to its evening.", "未能完成的那一天。"),
        new Column("reason", "", "What happened, in English.", "发生了什么（英文）。"));
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    for (FailedRun failed : runs.failed()) {
      rows.cell(runs.arm().name()).cell(failed.seed()).cell(failed.day()).cell(failed.reason());
      rows.endRow();
    }
  }
}
