package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.PairedCounts;

/**
 * Observed and simulated counts side by side, for programs: {@code comparison.csv}, one line for
 * each period that both have.
 *
 * <p>Units: {@code first_day} in days since the founding; {@code start_date} the same day by the
 * calendar of the observed series; distinct posters and messages a period. What was not observed is
 * empty.
 */
public final class OverlayCsv {
  private static final List<String> HEADINGS =
      List.of(
          "first_day",
          "start_date",
          "observed_active_members",
          "simulated_active_members",
          "observed_messages",
          "simulated_messages");

  private final Overlay overlay;

  /** The table of one overlay. */
  public OverlayCsv(Overlay overlay) {
    this.overlay = overlay;
  }

  /** Writes the table in UTF-8; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(HEADINGS);
    PairedCounts members = overlay.activeMembers();
    PairedCounts messages = overlay.messages();
    for (int period = 0; period < members.periods(); period++) {
      boolean told = overlay.series().hasMessages();
      csv.writeRecord(
          Integer.toString(overlay.firstDay(period)),
          overlay.date(period).toString(),
          members.observed().get(period).toString(),
          members.simulated().get(period).toString(),
          told ? messages.observed().get(period).toString() : "",
          Long.toString(overlay.simulatedMessages(period)));
    }
    csv.flush();
  }
}
