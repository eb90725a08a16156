package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Boundary;
import lifecircle.lifecycle.StageEvidence;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;

/**
 * The stages of a life as a table for programs: {@code stages.csv}, in English on every machine.
 *
 * <p>Units: in the headings. Days are counted from 0 at the beginning of the first period; {@code
 * end_day} is the first day after the stage, {@code last_date} the last day in it. Dates are empty
 * for a simulated community; a number that is no data is empty, too.
 *
 * <p>The columns {@code begin_…} tell why a stage begins where it does, and are empty for the first
 * one: at a {@code bend} of the fitted line or where it passes a {@code level}, within a 95 %
 * interval of first days; ΔBIC without it; the first day by thresholds alone and whether that
 * agrees; how strong the evidence is.
 */
public final class StagesCsv {
  private static final int DECIMALS = 6;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("stage_number", "", "The stages counted from 1.", "阶段序号，从1开始。"),
          new Column("stage", "", "The name of the stage.", "阶段名称。"),
          new Column(
              "first_day",
              "d",
              "First day of the stage, 0 being the first day of the curve.",
              "阶段的第一天，曲线首日为0。"),
          new Column("end_day", "d", "First day after the stage.", "阶段结束后的第一天。"),
          new Column(
              "first_date",
              "",
              "First date of the stage; empty for a simulated community.",
              "阶段的起始日期；模拟社群为空。"),
          new Column(
              "last_date",
              "",
              "Last date in the stage; empty for a simulated community.",
              "阶段的最后日期；模拟社群为空。"),
          new Column("length_days", "d", "How long the stage lasts.", "阶段持续的天数。"),
          new Column(
              "mean_level_share_of_peak",
              "share",
              "Mean fitted activity as a share of the fitted peak.",
              "拟合活跃度均值占拟合峰值的比例。"),
          new Column(
              "growth_log_per_week",
              "1/week",
              "Fitted change of the logarithm of activity a week; 0.1 is about +10 % a week.",
              "活跃度对数每周的拟合变化；0.1约为每周增长10%。"),
          new Column(
              "growth_low_log_per_week", "1/week", "Lower end of its 95 % interval.", "其95%区间的下限。"),
          new Column(
              "growth_high_log_per_week",
              "1/week",
              "Upper end of its 95 % interval.",
              "其95%区间的上限。"),
          new Column(
              "evidence",
              "",
              "Where the fitted line stands at the ends of the stage, in English.",
              "阶段两端拟合线所处的水平（英文）。"),
          new Column(
              "begin_evidence",
              "",
              "Why the stage begins there: at a bend of the fitted line, or where it passes a level; empty for the first stage.",
              "阶段始于此处的理由：拟合线的转折 (bend) 或越过某水平 (level)；首阶段为空。"),
          new Column(
              "begin_earliest_day",
              "d",
              "First day of the 95 % interval of the beginning.",
              "起点95%区间的最早一天。"),
          new Column(
              "begin_latest_day",
              "d",
              "Last day of the 95 % interval of the beginning.",
              "起点95%区间的最晚一天。"),
          new Column(
              "begin_delta_bic",
              "",
              "How much worse the fit is without the bend, or with the piece held level in which the"
                  + " level is passed, in BIC, both lines allowed to wander; empty where nobody writes"
                  + " any more.",
              "去掉该转折或将越过该水平的一段改为水平后，BIC变差多少（两条线均可游移）；无人发言时为空。"),
          new Column(
              "begin_threshold_day",
              "d",
              "Where the stage would begin by thresholds alone.",
              "仅按阈值划分时的起点。"),
          new Column(
              "begin_threshold_agrees",
              "",
              "Whether that agrees: inside the interval, within four weeks, or within a twentieth of the curve.",
              "该起点是否相符：落在区间内、相差不超过四周或曲线的二十分之一。"),
          new Column(
              "begin_grade",
              "",
              "The evidence for the beginning: strong, moderate or weak; empty for the first stage.",
              "起点的证据：strong（强）、moderate（中等）或weak（弱）；首阶段为空。"),
          new Column(
              "begin_walk_share",
              "share",
              "The share of random walks of this length and roughness with a boundary as clear; cut at"
                  + " 0.002 and 0.5.",
              "同样长度和起伏的随机游走中，有同样清晰的边界者所占比例；限于0.002至0.5。"),
          new Column(
              "grade",
              "",
              "The evidence for the curve as a whole, the same in each row.",
              "整条曲线的证据，各行相同。"),
          new Column(
              "walk_share",
              "share",
              "The share of random walks of this length and roughness that show as much; cut at 0.002"
                  + " and 0.5.",
              "同样长度和起伏的随机游走中也会如此者所占比例；限于0.002至0.5。"));

  private static final List<String> UNKNOWN = List.of("", "", "", "", "", "", "", "");

  private final ActivityCurve curve;
  private final StageTable stages;

  /** The table of a curve's stages. */
  public StagesCsv(ActivityCurve curve, StageTable stages) {
    this.curve = curve;
    this.stages = stages;
  }

  /** The columns with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes the table, UTF-8, one line for each stage; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    rows().forEach(csv::writeRecord);
    csv.flush();
  }

  /** A line for each stage. */
  List<List<String>> rows() {
    List<Boundary> boundaries = stages.evidence().map(StageEvidence::boundaries).orElse(List.of());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < stages.spans().size(); i++) {
      List<String> line = new ArrayList<>(line(i + 1, stages.spans().get(i)));
      boolean known = i > 0 && i <= boundaries.size();
      line.addAll(known ? beginning(boundaries.get(i - 1)) : UNKNOWN);
      line.addAll(stages.evidence().map(StagesCsv::whole).orElse(List.of("", "")));
      rows.add(line);
    }
    return rows;
  }

  private List<String> line(int number, StageSpan span) {
    long firstDay = curve.day(span.firstPeriod());
    long endDay = curve.day(span.endPeriod());
    return List.of(
        Integer.toString(number),
        span.stage().code(),
        Long.toString(firstDay),
        Long.toString(endDay),
        date(curve.start(), firstDay),
        date(curve.start(), endDay - 1),
        Long.toString(endDay - firstDay),
        Numerals.decimal(span.meanLevel(), DECIMALS),
        Numerals.decimal(span.growthPerWeek(), DECIMALS),
        Numerals.decimal(span.growthLow(), DECIMALS),
        Numerals.decimal(span.growthHigh(), DECIMALS),
        span.evidence().en());
  }

  /** The evidence for the curve as a whole. */
  static List<String> whole(StageEvidence evidence) {
    return List.of(
        evidence.whole().grade().code(), Numerals.decimal(evidence.whole().share(), DECIMALS));
  }

  private List<String> beginning(Boundary boundary) {
    boolean seen = boundary.threshold().isPresent();
    double lost = boundary.evidence().gain();
    return List.of(
        boundary.level().isEmpty() ? "bend" : "level",
        day(boundary.earliest()),
        day(boundary.latest()),
        Double.isInfinite(lost) ? "" : Numerals.decimal(lost, DECIMALS),
        seen ? day(boundary.threshold().getAsInt()) : "",
        seen ? Boolean.toString(boundary.agrees()) : "",
        boundary.evidence().grade().code(),
        Numerals.decimal(boundary.evidence().share(), DECIMALS));
  }

  private String day(int period) {
    return Long.toString(curve.day(period));
  }

  private static String date(Optional<LocalDate> start, long day) {
    return start.map(first -> first.plusDays(day).toString()).orElse("");
  }
}
