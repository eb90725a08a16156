package lifecircle.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lifecircle.archive.RowFile;
import lifecircle.observation.Portrait;

/**
 * The networks that are drawn, as two tables for programs: who was drawn, and the ties among them.
 *
 * <p>Units: days since the founding as in {@code series.csv}; {@code ties} counts all ties of the
 * member, to drawn members and to others; {@code strength} in (0, 1] as of that evening. A member
 * keeps its number for life.
 *
 * @param portraits the evenings drawn, the earliest first
 */
public record NetworkCsv(List<Portrait> portraits) {
  private static final List<Column> MEMBER_COLUMNS =
      List.of(
          new Column(
              "day", "d", "The evening that is drawn, days since the founding.", "所画的那一晚，自创立起的天数。"),
          new Column("member", "", "The number of a member, kept for life.", "成员编号，终身不变。"),
          new Column("circle", "", "The circle the member stands in.", "成员所在的圈层。"),
          new Column(
              "ties",
              "ties",
              "All ties of the member, to drawn members and to others.",
              "该成员的全部关系数，含未画出的成员。"));

  private static final List<Column> TIE_COLUMNS =
      List.of(
          new Column(
              "day", "d", "The evening that is drawn, days since the founding.", "所画的那一晚，自创立起的天数。"),
          new Column("member_a", "", "The number of one of the two members.", "两名成员之一的编号。"),
          new Column("member_b", "", "The number of the other.", "另一名成员的编号。"),
          new Column(
              "strength",
              "",
              "How strong the tie is on that evening, above 0 and at most 1.",
              "当晚的关系强度，大于0，至多为1。"),
          new Column(
              "close", "", "Whether it is a close tie: true or false.", "是否为亲密关系：true 或 false。"));

  /** Keeps a copy. */
  public NetworkCsv {
    portraits = List.copyOf(portraits);
  }

  /** The columns of who was drawn, with their meaning. */
  public static List<Column> memberColumns() {
    return MEMBER_COLUMNS;
  }

  /** The columns of the ties, with their meaning. */
  public static List<Column> tieColumns() {
    return TIE_COLUMNS;
  }

  /** Writes who was drawn, one line for each day and member; leaves the stream open. */
  public void writeMembers(OutputStream out) throws IOException {
    CsvWriter csv = csv(out);
    csv.writeRecord(MEMBER_COLUMNS.stream().map(Column::name).toList());
    for (Portrait portrait : portraits) {
      for (Portrait.Sitter sitter : portrait.sitters()) {
        csv.writeRecord(
            Integer.toString(portrait.day()),
            Integer.toString(sitter.member()),
            sitter.circle().code(),
            Integer.toString(sitter.ties()));
      }
    }
    csv.flush();
  }

  /** Writes the ties among them, one line for each day and tie; leaves the stream open. */
  public void writeTies(OutputStream out) throws IOException {
    CsvWriter csv = csv(out);
    csv.writeRecord(TIE_COLUMNS.stream().map(Column::name).toList());
    for (Portrait portrait : portraits) {
      for (Portrait.Tie tie : portrait.ties()) {
        csv.writeRecord(
            Integer.toString(portrait.day()),
            Integer.toString(tie.one()),
            Integer.toString(tie.other()),
            RowFile.number(tie.strength()),
            Boolean.toString(tie.close()));
      }
    }
    csv.flush();
  }

  private static CsvWriter csv(OutputStream out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
  }
}
