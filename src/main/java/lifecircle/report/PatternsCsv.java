package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lifecircle.archive.RowFile;
import lifecircle.pattern.Accepted;
import lifecircle.pattern.Measured;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.PatternNumber;
import lifecircle.pattern.Verdict;

/** The table {@code patterns.csv}: one row for each number of each pattern. */
public final class PatternsCsv {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("pattern", "", "The pattern, by its name in the evidence.", "规律在证据表中的编号。"),
          new Column(
              "use",
              "",
              "calibrated where values of the model were chosen by it, else held_against.",
              "模型取值参照了该规律者为 calibrated（校准），否则为 held_against（检验）。"),
          new Column("number", "", "Which of its numbers.", "该规律的哪一个数值。"),
          new Column(
              "unit", "", "The unit of the number; empty where it has none.", "数值的单位，没有则为空。"),
          new Column(
              "value",
              "unit of the row",
              "The number as it is judged; empty where it cannot be measured.",
              "用于判定的数值；无法测量者为空。"),
          new Column(
              "q25",
              "unit of the row",
              "A quarter of the runs lies below; empty where the number is not one of single runs.",
              "四分之一的运行低于此值；不是逐次运行的数值则为空。"),
          new Column(
              "q75",
              "unit of the row",
              "A quarter of the runs lies above; empty where the number is not one of single runs.",
              "四分之一的运行高于此值；不是逐次运行的数值则为空。"),
          new Column(
              "records",
              "",
              "How many runs, days, months or classes the number rests on.",
              "数值所依据的运行、日、月或类别的数目。"),
          new Column(
              "low", "unit of the row", "The lowest that is accepted, if any.", "可接受的最低值（如有）。"),
          new Column(
              "high", "unit of the row", "The highest that is accepted, if any.", "可接受的最高值（如有）。"),
          new Column(
              "verdict",
              "",
              "in_band, out_of_band or not_measurable; empty where nothing is asked of the number.",
              "in_band（在范围内）、out_of_band（超出范围）或 not_measurable（无法测量）；不作判定者为空。"),
          new Column(
              "pattern_verdict",
              "",
              "The same of the pattern: in band when all its numbers of which something is asked are.",
              "整条规律的判定：所有被判定的数值都在范围内才算在范围内。"),
          new Column(
              "reason",
              "",
              "Why the pattern cannot be measured, where it cannot.",
              "规律无法测量的原因（如有）。"));

  private final List<PatternFinding> findings;

  /** The table of these findings. */
  public PatternsCsv(List<PatternFinding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** Its columns. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes it. */
  public void write(OutputStream bytes) throws IOException {
    CsvWriter table =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    table.writeRecord(COLUMNS.stream().map(Column::name).toList());
    for (PatternFinding finding : findings) {
      for (int k = 0; k < finding.values().size(); k++) {
        table.writeRecord(row(finding, k));
      }
    }
    table.flush();
  }

  private static List<String> row(PatternFinding finding, int k) {
    PatternNumber number = finding.pattern().numbers().get(k);
    Measured measured = finding.values().get(k);
    Accepted accepted = number.accepted();
    return List.of(
        finding.pattern().id(),
        finding.pattern().name().isCalibrated() ? "calibrated" : "held_against",
        number.name(),
        number.unit(),
        cell(measured.value()),
        cell(measured.low()),
        cell(measured.high()),
        Integer.toString(measured.records()),
        cell(accepted.low()),
        cell(accepted.high()),
        finding.verdict(k).map(Verdict::code).orElse(""),
        finding.verdict().code(),
        finding.reason().map(why -> why.en()).orElse(""));
  }

  private static String cell(double value) {
    return Double.isFinite(value) ? RowFile.number(value) : "";
  }
}
