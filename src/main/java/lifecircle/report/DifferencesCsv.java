package lifecircle.report;

import java.util.List;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.PairedEffect;

/** A line for each measure and indicator: how far an arm differs from the first. */
public final class DifferencesCsv {
  /** The name of the file. */
  public static final String FILE = "differences.csv";

  private static final String ITS_UNIT = "that of the row";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("arm", "", "The arm that is compared with the first.", "与首个情景比较的情景。"),
          new Column(
              "name",
              "",
              "active_members_in_common_year, a column of runs.csv, or an indicator: pair by"
                  + " pair, the mean over the weeks with data in both arms.",
              "active_members_in_common_year、runs.csv 的列，或指标（逐对取两个情景均有数据的各周的均值）。"),
          new Column(
              "headline",
              "",
              "true for the outcome that was declared before the runs, else false.",
              "运行之前即已声明的结局为 true，否则为 false。"),
          new Column("unit", "", "The unit of the row.", "该行的单位。"),
          new Column(
              "pairs",
              "",
              "How many pairs have data in both arms; for the length of a stage, those in which both runs have it.",
              "两个情景都有数据的对数；阶段时长则为两次运行均出现该阶段的对数。"),
          new Column(
              "pairs_that_differ",
              "",
              "How many of them differ by more than rounding.",
              "其中有差别的对数。"),
          new Column("mean_first", ITS_UNIT, "Mean of the first arm.", "首个情景的均值。"),
          new Column("mean_arm", ITS_UNIT, "Mean of this arm.", "该情景的均值。"),
          new Column(
              "difference",
              ITS_UNIT,
              "Mean difference within pairs, this arm minus the first; of lengths that the end of the"
                  + " record cuts off, of the restricted means (Kaplan–Meier, pseudo-values).",
              "对内之差的均值（该情景减首个情景）；被记录终点截断的时长取受限均值（Kaplan–Meier，伪值）。"),
          new Column(
              "difference_low",
              ITS_UNIT,
              "Where its 95 % interval begins (Student, cut at what a difference can be; for shares of"
                  + " runs Newcombe 1998, method 10); empty for fewer than two pairs.",
              "其95%区间的下限（t分布，截于可能取值的范围；运行比例用 Newcombe 1998 方法10）；不足两对则为空。"),
          new Column("difference_high", ITS_UNIT, "Where that interval ends.", "该区间的上限。"),
          new Column(
              "sd_of_differences", ITS_UNIT, "Standard deviation of the differences.", "差值的标准差。"),
          new Column(
              "effect_size",
              "",
              "Cohen's d: the difference over the standard deviation of runs, pooled over both arms;"
                  + " empty where that is under 1 % of the higher mean, and for shares of runs.",
              "Cohen's d：差别除以两个情景的合并标准差；该标准差不足较大均值的1%者及运行比例则为空。"),
          new Column(
              "pair_correlation",
              "",
              "Pearson's correlation within pairs; empty where an arm does not scatter.",
              "对内的 Pearson 相关系数；某个情景各次运行无差异则为空。"),
          new Column(
              "correlation_low",
              "",
              "Where its 95 % interval begins (Fisher's z); empty for fewer than four pairs.",
              "其95%区间（Fisher z）的下限；不足四对则为空。"),
          new Column(
              "variance_ratio",
              "",
              "Variance of the differences over the sum of both arms' variances; 1 minus it is what"
                  + " pairing saves.",
              "差值的方差与两个情景方差之和的比；1 减去它即配对节省的方差。"),
          new Column(
              "pairing_gains",
              "",
              "true where the whole interval of the correlation is above 0, else false; empty where"
                  + " nothing scatters.",
              "相关系数的区间全部大于0为 true，否则为 false；无差异则为空。"),
          new Column(
              "p_value",
              "",
              "Two-sided p of no difference, uncorrected (t; the sign test where all pairs differ by"
                  + " the same; for shares of runs McNemar's exact test); 0 below 1e-15.",
              "无差别的双侧 p 值，未校正（t 检验；各对之差相同时用符号检验；运行比例用 McNemar 精确检验）；小于 1e-15 记为 0。"),
          new Column(
              "p_holm",
              "",
              "The same, corrected over all rows of the arm but the headline (Holm 1979); empty for the"
                  + " headline.",
              "按该情景除首要结局外的全部行校正后的 p 值（Holm 1979）；首要结局为空。"));

  private DifferencesCsv() {}

  /** The columns with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes the rows of all arms. */
  public static void write(List<Contrast> contrasts, RowFile rows) throws UnwrittenResult {
    for (Contrast contrast : contrasts) {
      for (Effect effect : contrast.effects().all()) {
        boolean headline = contrast.effects().isHeadline(effect);
        write(contrast.arm().name(), effect, headline, rows);
      }
    }
  }

  private static void write(String arm, Effect effect, boolean headline, RowFile rows)
      throws UnwrittenResult {
    PairedEffect paired = effect.paired();
    rows.cell(arm)
        .cell(effect.name())
        .cell(Boolean.toString(headline))
        .cell(effect.unit())
        .cell(paired.pairs())
        .cell(paired.moved())
        .measured(paired.meanFirst())
        .measured(paired.meanArm())
        .measured(paired.difference())
        .measured(paired.low())
        .measured(paired.high())
        .measured(paired.sd())
        .measured(paired.size())
        .measured(paired.correlation())
        .measured(paired.correlationLow())
        .measured(paired.varianceRatio())
        .cell(paired.scatters() ? Boolean.toString(paired.pairingGains()) : "")
        .measured(paired.p())
        .measured(effect.holm())
        .endRow();
  }
}
