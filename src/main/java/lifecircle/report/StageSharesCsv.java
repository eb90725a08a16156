package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Band;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Proportion;
import lifecircle.experiment.Runs;
import lifecircle.experiment.StageShares;

/**
 * A line for each stage, for each shape and for having taken off: in what share of the runs, and
 * for a stage when it begins and how long it lasts.
 */
public record StageSharesCsv() implements ExperimentCsv {
  private static final Band.Week DOES_NOT_APPLY = Band.Week.of();

  @Override
  public String file() {
    return "stage_shares.csv";
  }

  @Override
  public List<Column> columns() {
    Stream<Column> shares =
        Stream.of(
            ExperimentCsv.arm(),
            new Column(
                "kind",
                "",
                "What is counted: `stage`, `shape` or `never_took_off`.",
                "所计何物：阶段、形状或从未起飞。"),
            new Column(
                "name",
                "",
                "Which stage or shape; `too_little_seen` where no shape can be named.",
                "阶段或形状的名称；观察不足以判断形状者为 `too_little_seen`。"),
            new Column("runs", "", "In how many runs it occurs.", "出现该项的运行次数。"),
            new Column("of_runs", "", "Of how many finished runs.", "完成的运行总数。"),
            new Column("share", "share", "The first divided by the second.", "前者除以后者。"),
            new Column(
                "share_low",
                "share",
                "Where the 95 % interval of the share begins (Wilson).",
                "该比例95%区间（Wilson）的下限。"),
            new Column("share_high", "share", "Where it ends.", "该区间的上限。"));
    Stream<Column> days =
        Stream.concat(
            ExperimentCsv.scatter(
                "first_day_",
                "d",
                "the first day of the stage over the runs in which it occurs",
                "出现该阶段的运行中其第一天"),
            ExperimentCsv.scatter(
                "days_",
                "d",
                "the length of the stage over the runs in which it occurs",
                "出现该阶段的运行中其时长"));
    return Stream.concat(shares, days).toList();
  }

  @Override
  public void write(Runs runs, RowFile rows) throws UnwrittenResult {
    String arm = runs.arm().name();
    StageShares shares = StageShares.of(runs);
    for (StageShares.OfStage stage : shares.stages()) {
      rows.cell(arm).cell("stage").cell(stage.stage().code());
      write(stage.occurs(), stage.firstDay(), stage.days(), rows);
    }
    for (StageShares.OfShape shape : shares.shapes()) {
      rows.cell(arm).cell("shape").cell(RunsCsv.code(shape.shape()));
      write(shape.occurs(), DOES_NOT_APPLY, DOES_NOT_APPLY, rows);
    }
    rows.cell(arm).cell("shape").cell("too_little_seen");
    write(shares.tooLittle(), DOES_NOT_APPLY, DOES_NOT_APPLY, rows);
    rows.cell(arm).cell(Measures.NEVER_TOOK_OFF).cell(Measures.NEVER_TOOK_OFF);
    write(shares.neverTookOff(), DOES_NOT_APPLY, DOES_NOT_APPLY, rows);
  }

  private static void write(Proportion occurs, Band.Week firstDay, Band.Week days, RowFile rows)
      throws UnwrittenResult {
    rows.cell(occurs.of())
        .cell(occurs.all())
        .measured(occurs.share())
        .measured(occurs.low())
        .measured(occurs.high());
    ExperimentCsv.write(firstDay, rows);
    ExperimentCsv.write(days, rows);
    rows.endRow();
  }
}
