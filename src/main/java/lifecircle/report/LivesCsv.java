package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageSpan;
import lifecircle.quantity.Language;

/**
 * All stages of several lives as one long table for programs, in English on every machine: one line
 * for each stage, and one without a stage for a life that has none.
 *
 * <p>Units: as in {@link StagesCsv}; {@code counted_periods} are those with data, {@code
 * peak_active_members} the most distinct posters counted in one of them.
 *
 * <p>A name that a spreadsheet would take for a formula has {@code _} for its first sign.
 */
public final class LivesCsv {
  private static final List<String> HEADINGS =
      List.of(
          "series",
          "period",
          "counted_periods",
          "peak_active_members",
          "verdict",
          "stage_number",
          "stage",
          "first_date",
          "last_date",
          "length_days",
          "mean_level_share_of_peak",
          "growth_log_per_week",
          "growth_low_log_per_week",
          "growth_high_log_per_week");

  private static final int OF_A_STAGE = 9;
  private static final int DECIMALS = 6;

  private final List<FoundLife> lives;

  /** The table of some lives, in their order. */
  public LivesCsv(List<FoundLife> lives) {
    this.lives = List.copyOf(lives);
  }

  /** Writes the table, UTF-8; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(HEADINGS);
    for (FoundLife life : lives) {
      List<StageSpan> spans = life.stages().spans();
      for (int i = 0; i < spans.size(); i++) {
        csv.writeRecord(line(life, stage(life.curve(), i + 1, spans.get(i))));
      }
      if (spans.isEmpty()) {
        csv.writeRecord(line(life, Collections.nCopies(OF_A_STAGE, "")));
      }
    }
    csv.flush();
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
                life.stages().verdict().en()));
    line.addAll(ofStage);
    return line;
  }

  private static List<String> stage(ActivityCurve curve, int number, StageSpan span) {
    TimeScale time = new TimeScale(curve);
    return List.of(
        Integer.toString(number),
        span.stage().code(),
        time.from(span.firstPeriod(), Language.EN),
        time.until(span.endPeriod(), Language.EN),
        Long.toString(curve.day(span.endPeriod()) - curve.day(span.firstPeriod())),
        Numerals.decimal(span.meanLevel(), DECIMALS),
        Numerals.decimal(span.growthPerWeek(), DECIMALS),
        Numerals.decimal(span.growthLow(), DECIMALS),
        Numerals.decimal(span.growthHigh(), DECIMALS));
  }
}
