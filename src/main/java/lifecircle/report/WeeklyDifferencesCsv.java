package lifecircle.report;

import java.util.List;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Band;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Weekly;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.observation.Indicator;

/**
 * A line for each indicator and week: how far the pairs of an arm and the first differ. Made
 * indicator by indicator: one of them is in memory at a time.
 */
public final class WeeklyDifferencesCsv {
  /** The name of the file. */
  public static final String FILE = "weekly_differences.csv";

  private static final String ITS_UNIT = "that of the indicator";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("arm", "", "The arm that is compared with the first.", "与首个情景比较的情景。"),
          new Column("indicator", "", "The name of the indicator.", "指标名称。"),
          new Column("unit", "", "The unit of the indicator.", "指标的单位。"),
          WeeklyCsv.week(),
          WeeklyCsv.lastDay(),
          new Column(
              "pairs", "", "How many pairs have data in that week in both arms.", "该周两个情景都有数据的对数。"),
          new Column(
              "difference",
              ITS_UNIT,
              "Mean difference within pairs, this arm minus the first; exactly 0 until the runs"
                  + " differ.",
              "对内之差的均值（该情景减首个情景）；出现差别之前恰为0。"),
          new Column(
              "difference_low",
              ITS_UNIT,
              "Where its 95 % interval begins (Student, cut at what a difference can be), week by"
                  + " week; empty for fewer than two pairs.",
              "逐周95%区间（t分布，截于可能取值的范围）的下限；不足两对则为空。"),
          new Column("difference_high", ITS_UNIT, "Where that interval ends.", "该区间的上限。"),
          new Column("q10", ITS_UNIT, "Quantile: a tenth of the differences lie below.", "10%分位数。"),
          new Column("median", ITS_UNIT, "The middle difference.", "差值的中位数。"),
          new Column(
              "q90", ITS_UNIT, "Quantile: a tenth of the differences lie above.", "90%分位数。"));

  private WeeklyDifferencesCsv() {}

  /** The columns with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes the rows of all arms. */
  public static void write(List<Contrast> contrasts, RowFile rows) throws UnwrittenResult {
    for (Contrast contrast : contrasts) {
      for (Indicator indicator : Weekly.indicators()) {
        WeeklyDifference difference = WeeklyDifference.of(contrast.pairs(), indicator.name());
        write(contrast.arm().name(), indicator, difference.band().weeks(), rows);
      }
    }
  }

  private static void write(String arm, Indicator indicator, List<Band.Week> weeks, RowFile rows)
      throws UnwrittenResult {
    for (int week = 0; week < weeks.size(); week++) {
      Band.Week all = weeks.get(week);
      rows.cell(arm)
          .cell(indicator.name())
          .cell(indicator.unit())
          .cell(Weekly.number(week))
          .cell(Weekly.lastDay(week))
          .cell(all.runs())
          .measured(all.mean())
          .measured(all.low())
          .measured(all.high())
          .measured(all.q10())
          .measured(all.median())
          .measured(all.q90())
          .endRow();
    }
  }
}
