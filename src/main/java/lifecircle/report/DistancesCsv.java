package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import lifecircle.archive.RowFile;
import lifecircle.lifecycle.Distance;
import lifecircle.lifecycle.Foretelling;
import lifecircle.lifecycle.Overlay;

/**
 * How near a simulated life came to an observed one, for programs: {@code distances.csv}, one line
 * for the life and one for each yardstick.
 *
 * <p>Units: as in {@link Distance}; what is no data is empty.
 */
public final class DistancesCsv {
  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              "what",
              "",
              "What is compared with the observed counts: simulated for this life, or a yardstick"
                  + " that knows them: own_mean, last_value, last_three.",
              "与观测值对照的对象：simulated 为本次模拟，其余为知道观测值的参照：own_mean、last_value、last_three。"),
          new Column("periods", "", "How many periods it was compared in.", "对照的期数。"),
          new Column(
              "members_root_rmse",
              "√persons",
              "Root of the mean squared difference of the square roots of active members.",
              "活跃成员数平方根之差的均方根。"),
          new Column(
              "members_mase",
              "",
              "Mean absolute error of active members in steps of the observed count from one period"
                  + " to the next.",
              "活跃成员数的平均绝对误差除以观测值逐期变化的平均幅度。"),
          new Column(
              "messages_root_rmse",
              "√messages",
              "Root of the mean squared difference of the square roots of messages.",
              "消息数平方根之差的均方根。"),
          new Column(
              "messages_mase",
              "",
              "Mean absolute error of messages in steps of the observed count from one period to the"
                  + " next.",
              "消息数的平均绝对误差除以观测值逐期变化的平均幅度。"));

  private final Overlay overlay;

  /** The distances of one overlay. */
  public DistancesCsv(Overlay overlay) {
    this.overlay = overlay;
  }

  /** The columns with their meaning. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes the table in UTF-8; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    for (Foretelling way : Foretelling.values()) {
      Distance members = Distance.of(way, overlay.activeMembers());
      Distance messages = Distance.of(way, overlay.messages());
      csv.writeRecord(
          way.code(),
          Integer.toString(members.periods()),
          cell(members.rootError()),
          cell(members.scaledError()),
          cell(messages.rootError()),
          cell(messages.scaledError()));
    }
    csv.flush();
  }

  private static String cell(OptionalDouble distance) {
    return distance.isPresent() ? RowFile.number(distance.getAsDouble()) : "";
  }
}
