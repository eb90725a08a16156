package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Band;
import lifecircle.experiment.KaplanMeier;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Proportion;
import lifecircle.experiment.Runs;
import lifecircle.experiment.StageShares;

/**
 * A line for each stage, for each shape, for never having taken off and for not having grown: in
 * what share of the runs, and for a stage when it begins and how long it lasts.
 */
public record StageSharesCsv() implements ExperimentCsv {
  private static final Band.Week NO_DAY = Band.Week.of();
  private static final KaplanMeier NO_LENGTH = KaplanMeier.of(new double[0]);

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
                "What is counted: `stage`, `shape`, `never_took_off` or `did_not_grow`.",
                "所计何物：阶段、形状、从未起飞或没有增长。"),
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
            lengths());
    return Stream.concat(shares, days).toList();
  }

  private static Stream<Column> lengths() {
    return Stream.of(
        new Column(
            "days_mean",
            "d",
            "Mean length of the stage over the runs in which it occurs (Kaplan–Meier); where the"
                + " longest is cut off, each counts up to it only.",
            "出现该阶段的运行中其时长的均值（Kaplan–Meier）；最长者被截断时，各次只计到它为止。"),
        new Column(
            "days_mean_low",
            "d",
            "Where the 95 % interval of that mean begins (Student on the log scale); empty where"
                + " fewer than two runs show the end.",
            "该均值95%区间（对数尺度上的t分布）的下限；看到其结束的运行不足两次则为空。"),
        new Column("days_mean_high", "d", "Where that interval ends.", "该区间的上限。"),
        new Column(
            "days_q10",
            "d",
            "The time by which a tenth have ended (Kaplan–Meier); empty where the record is too"
                + " short to show it.",
            "十分之一已结束的时刻（Kaplan–Meier）；记录太短看不到则为空。"),
        new Column("days_median", "d", "The time by which half have ended.", "半数已结束的时刻。"),
        new Column("days_q90", "d", "The time by which nine tenths have ended.", "九成已结束的时刻。"),
        new Column(
            "days_median_low",
            "d",
            "Where the 95 % interval of the median begins (Brookmeyer and Crowley, log-log); empty"
                + " where nothing bounds it.",
            "中位数95%区间（Brookmeyer 与 Crowley，双对数）的下限；无界则为空。"),
        new Column("days_median_high", "d", "Where that interval ends.", "该区间的上限。"),
        new Column(
            "cut_off",
            "",
            "In how many of these runs the record ends in the stage, so that it lasted at least so"
                + " long.",
            "记录结束时仍处于该阶段（至少持续这么久）的运行次数。"),
        new Column(
            "longest_days", "d", "The longest of these runs, cut off or not.", "其中最长的时长，无论是否被截断。"));
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
      write(shape.occurs(), NO_DAY, NO_LENGTH, rows);
    }
    rows.cell(arm).cell("shape").cell("too_little_seen");
    write(shares.tooLittle(), NO_DAY, NO_LENGTH, rows);
    rows.cell(arm).cell(Measures.NEVER_TOOK_OFF).cell(Measures.NEVER_TOOK_OFF);
    write(shares.neverTookOff(), NO_DAY, NO_LENGTH, rows);
    rows.cell(arm).cell(Measures.DID_NOT_GROW).cell(Measures.DID_NOT_GROW);
    write(shares.didNotGrow(), NO_DAY, NO_LENGTH, rows);
  }

  private static void write(Proportion occurs, Band.Week firstDay, KaplanMeier days, RowFile rows)
      throws UnwrittenResult {
    rows.cell(occurs.of())
        .cell(occurs.all())
        .measured(occurs.share())
        .measured(occurs.low())
        .measured(occurs.high());
    ExperimentCsv.write(firstDay, rows);
    write(days, rows);
    rows.endRow();
  }

  private static void write(KaplanMeier days, RowFile rows) throws UnwrittenResult {
    rows.measured(days.mean())
        .measured(days.meanLow())
        .measured(days.meanHigh())
        .measured(days.quantile(0.1))
        .measured(days.median())
        .measured(days.quantile(0.9))
        .measured(days.medianLow())
        .measured(days.medianHigh())
        .cell(days.count() == 0 ? "" : Integer.toString(days.cutOff()))
        .measured(days.longest());
  }
}
