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
  /** Keeps a copy. */
  public NetworkCsv {
    portraits = List.copyOf(portraits);
  }

  /** Writes who was drawn, one line for each day and member; leaves the stream open. */
  public void writeMembers(OutputStream out) throws IOException {
    CsvWriter csv = csv(out);
    csv.writeRecord("day", "member", "circle", "ties");
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
    csv.writeRecord("day", "member_a", "member_b", "strength", "close");
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
