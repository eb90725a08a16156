package lifecircle.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * The table {@code events.csv.gz}: what people did, row by row in the order of time, packed by gzip
 * without a date or a name in its head.
 */
public final class EventsCsv {
  /** The name of the table. */
  public static final String FILE = "events.csv.gz";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("day", "d", "Days since the founding.", "自创始以来的天数。"),
          new Column(
              "slot",
              "20 min",
              "Slot of 20 minutes of that day, 0 to 71; empty for what has no time of day.",
              "当天的20分钟时段，0至71；没有具体时间者为空。"),
          new Column("author", "", "Who did it, by number; empty in the last row.", "行为者的编号，末行为空。"),
          new Column(
              "kind",
              "",
              "What was done: "
                  + kinds(Language.EN, "; ")
                  + "; last row: end (the record ends with this day).",
              "行为：" + kinds(Language.ZH, "；") + "；末行 end 表示记录止于该日。"),
          new Column(
              "target",
              "",
              "Towards whom, by number; empty for what goes to nobody in particular.",
              "对象的编号；没有特定对象者为空。"),
          new Column(
              "group",
              "",
              "In which group, by number; of a join, a visit or a leave, the home group; empty for"
                  + " a contact.",
              "所在群的编号；加入、来访与离开为所属群；私下联系为空。"));

  private final EventList events;

  /** The table of these events. */
  public EventsCsv(EventList events) {
    this.events = events;
  }

  private static String kinds(Language language, String between) {
    return Arrays.stream(Kind.values())
        .map(kind -> kind.code() + " (" + in(kind.meaning(), language) + ")")
        .collect(Collectors.joining(between));
  }

  private static String in(Text text, Language language) {
    return text.in(language);
  }

  /** Its columns. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** Writes it. */
  public void write(OutputStream bytes) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(bytes);
    Writer table = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    table.write(COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\n")));
    StringBuilder row = new StringBuilder();
    for (int e = 0; e < events.count(); e++) {
      row.setLength(0);
      row.append(events.day(e)).append(',');
      append(row, events.slot(e)).append(',').append(events.author(e)).append(',');
      row.append(events.kind(e).code()).append(',');
      append(row, events.target(e)).append(',');
      append(row, events.group(e)).append('\n');
      table.append(row);
    }
    table.write(events.days() - 1 + ",,," + EventList.END + ",,\n");
    table.flush();
    packed.finish();
  }

  private static StringBuilder append(StringBuilder row, int number) {
    return number < 0 ? row : row.append(number);
  }
}
