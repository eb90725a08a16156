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
  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              "first_day",
              "d",
              "First day of the period, 0 being the founding of the simulated community.",
              "该期的第一天，模拟社群创立日为0。"),
          new Column(
              "start_date",
              "",
              "The same day by the calendar of the observed series.",
              "同一天在观测数据中的日期。"),
          new Column(
              "observed_active_members",
              "persons",
              "Distinct posters observed in the period; empty where nobody counted.",
              "该期观测到的发言人数；没有数据则为空。"),
          new Column(
              "simulated_active_members",
              "persons",
              "Distinct posters of the simulated life in the period.",
              "该期模拟的发言人数。"),
          new Column(
              "observed_messages",
              "messages",
              "Messages observed in the period; empty where nobody counted.",
              "该期观测到的消息数；没有数据则为空。"),
          new Column(
              "simulated_messages",
              "messages",
              "Messages of the simulated life in the period.",
              "该期模拟的消息数。"));

  private static final List<Column> OBSERVED_COLUMNS =
      List.of(
          new Column("start_date", "", "First date of the period.", "该期的第一天。"),
          new Column(
              "active_members",
              "persons",
              "Distinct posters in the period; empty where nobody counted.",
              "该期的发言人数；没有数据则为空。"),
          new Column(
              "messages",
              "messages",
              "Messages in the period; no such column where they are not known.",
              "该期的消息数；未知则没有此列。"),
          new Column(
              "gap",
              "",
              "Why the period is not what a row said: zero, missing or thin; no such column without gaps.",
              "该期为何不是原始一行的数值：zero、missing 或 thin；没有空缺则没有此列。"));

  private final Overlay overlay;

  /** The table of one overlay. */
  public OverlayCsv(Overlay overlay) {
    this.overlay = overlay;
  }

  /** The columns of the comparison with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** The columns of the observed series as it is kept beside, {@code observed.csv}. */
  public static List<Column> observedColumns() {
    return OBSERVED_COLUMNS;
  }

  /** Writes the table in UTF-8; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    PairedCounts members = overlay.activeMembers();
    PairedCounts messages = overlay.messages();
    for (int period = 0; period < members.periods(); period++) {
      boolean counted = overlay.series().isCounted(period);
      boolean told = counted && overlay.series().hasMessages();
      csv.writeRecord(
          Integer.toString(overlay.firstDay(period)),
          overlay.date(period).toString(),
          counted ? members.observed().get(period).toString() : "",
          members.simulated().get(period).toString(),
          told ? messages.observed().get(period).toString() : "",
          Long.toString(overlay.simulatedMessages(period)));
    }
    csv.flush();
  }
}
