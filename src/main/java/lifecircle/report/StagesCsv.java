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
 * interval of first days; ΔBIC without the bend; the first day by thresholds alone and whether that
 * agrees.
 */
public final class StagesCsv {
  private static final int DECIMALS = 6;
  private static final List<String> HEADINGS =
      List.of(
          "stage_number",
          "stage",
          "first_day",
          "end_day",
          "first_date",
          "last_date",
          "length_days",
          "mean_level_share_of_peak",
          "growth_log_per_week",
          "growth_low_log_per_week",
          "growth_high_log_per_week",
          "evidence",
          "begin_evidence",
          "begin_earliest_day",
          "begin_latest_day",
          "begin_delta_bic",
          "begin_threshold_day",
          "begin_threshold_agrees");

  private static final List<String> NOT_TOLD = List.of("", "", "", "", "", "");

  private final ActivityCurve curve;
  private final StageTable stages;

  /** The table of a curve's stages. */
  public StagesCsv(ActivityCurve curve, StageTable stages) {
    this.curve = curve;
    this.stages = stages;
  }

  /** Writes the table, UTF-8, one line for each stage; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(HEADINGS);
    List<Boundary> boundaries = stages.evidence().map(StageEvidence::boundaries).orElse(List.of());
    for (int i = 0; i < stages.spans().size(); i++) {
      List<String> line = new ArrayList<>(line(i + 1, stages.spans().get(i)));
      boolean told = i > 0 && i <= boundaries.size();
      line.addAll(told ? beginning(boundaries.get(i - 1)) : NOT_TOLD);
      csv.writeRecord(line);
    }
    csv.flush();
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

  private List<String> beginning(Boundary boundary) {
    boolean bend = boundary.deltaBic().isPresent();
    boolean seen = boundary.threshold().isPresent();
    return List.of(
        bend ? "bend" : "level",
        day(boundary.earliest()),
        day(boundary.latest()),
        bend ? Numerals.decimal(boundary.deltaBic().getAsDouble(), DECIMALS) : "",
        seen ? day(boundary.threshold().getAsInt()) : "",
        seen ? Boolean.toString(boundary.agrees()) : "");
  }

  private String day(int period) {
    return Long.toString(curve.day(period));
  }

  private static String date(Optional<LocalDate> start, long day) {
    return start.map(first -> first.plusDays(day).toString()).orElse("");
  }
}
