package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;

/**
 * All stages of several lives as one long table for programs, in English on every machine: one line
 * for each stage, and one without a stage for a life that has none.
 *
 * <p>Units: as in {@link StagesCsv}; {@code counted_periods} are those with data, {@code
 * peak_counted_active_members} the most distinct posters counted in one of them.
 *
 * <p>A name that a spreadsheet would take for a formula has {@code _} for its first sign.
 */
public final class LivesCsv {
  private static final List<Column> OF_A_LIFE =
      List.of(
          new Column("series", "", "The name of the series.", "数据的名称。"),
          new Column(
              "period",
              "",
              "How long one count covers: day, week or month.",
              "每期的长度：day、week 或 month。"),
          new Column("counted_periods", "", "How many periods have data.", "有数据的期数。"),
          new Column(
              "peak_counted_active_members",
              "persons",
              "The most distinct posters counted in one period.",
              "单期计得的最多发言人数。"),
          new Column(
              "peak_fitted_active_members",
              "persons",
              "The highest level of the fitted line, of which the mean level is a share; empty where no line was fitted.",
              "拟合线的最高水平，平均水平即占它的比例；未拟合则为空。"),
          new Column(
              "verdict",
              "",
              "The shape of the life in a sentence, in English; what follows is empty where no stages were found.",
              "用一句话概括整个过程（英文）；没有找到阶段时，其后各列为空。"));

  /** What {@link StagesCsv} tells of a stage and this table tells, too. */
  private static final List<String> OF_A_STAGE =
      List.of(
          "stage_number",
          "stage",
          "first_date",
          "last_date",
          "length_days",
          "mean_level_share_of_peak",
          "growth_log_per_week",
          "growth_low_log_per_week",
          "growth_high_log_per_week",
          "begin_grade",
          "grade",
          "walk_share");

  private static final List<Integer> PLACES =
      OF_A_STAGE.stream()
          .map(StagesCsv.columns().stream().map(Column::name).toList()::indexOf)
          .toList();

  private static final List<Column> COLUMNS =
      Stream.concat(
              OF_A_LIFE.stream(),
              StagesCsv.columns().stream().filter(column -> OF_A_STAGE.contains(column.name())))
          .toList();

  private static final int DECIMALS = 6;

  private final List<FoundLife> lives;

  /** The table of some lives, in their order. */
  public LivesCsv(List<FoundLife> lives) {
    this.lives = List.copyOf(lives);
  }

  /** The columns with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes the table, UTF-8; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    for (FoundLife life : lives) {
      List<List<String>> rows = new StagesCsv(life.curve(), life.stages()).rows();
      rows.forEach(row -> csv.writeRecord(line(life, PLACES.stream().map(row::get).toList())));
      if (rows.isEmpty()) {
        csv.writeRecord(line(life, withoutStages(life)));
      }
    }
    csv.flush();
  }

  /** Nothing but the evidence for the whole. */
  private static List<String> withoutStages(FoundLife life) {
    List<String> line = new ArrayList<>(Collections.nCopies(OF_A_STAGE.size() - 2, ""));
    line.addAll(life.stages().evidence().map(StagesCsv::whole).orElse(List.of("", "")));
    return line;
  }

  private static List<String> line(FoundLife life, List<String> ofStage) {
    ActivityCurve curve = life.curve();
    List<String> line =
        new ArrayList<>(
            List.of(
                curve.name().replaceFirst("^[=+@-]", "_"),
                curve.period().code(),
                Integer.toString(curve.countedPeriods()),
                Long.toString(curve.activeMembers(life.peak())),
                fittedPeak(life.stages()),
                life.stages().verdict().en()));
    line.addAll(ofStage);
    return line;
  }

  /** Where too little was counted no line is fitted, and the counts stand in its place. */
  private static String fittedPeak(StageTable stages) {
    return stages.evidence().isEmpty()
        ? ""
        : Numerals.decimal(Collections.max(stages.fittedActiveMembers()), DECIMALS);
  }
}
