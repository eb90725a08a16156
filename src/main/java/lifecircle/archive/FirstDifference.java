package lifecircle.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import lifecircle.scenario.Quotation;

/**
 * Where two texts part: the first line that differs, and in a table the column, with what stands
 * here and what stands there. Reads no more of a file than that, however large it is; what gzip
 * packed is read unpacked.
 *
 * <p>Units: lines and characters from 1. Assumption: of a line, the first 64 KiB are read.
 */
final class FirstDifference {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int BEFORE = 10;
  private static final int END = -1;

  private final Path here;
  private final Path again;
  private long line = 1;
  private long lineStart;

  private FirstDifference(Path here, Path again) {
    this.here = here;
    this.again = again;
  }

  /**
   * The difference in words; empty where there is none. In a table of ours, whose lines are rows,
   * the column is named.
   *
   * @param here the file as it stands
   * @param again the file as it was made again
   */
  static Optional<String> between(Path here, Path again) throws IOException {
    return new FirstDifference(here, again).words();
  }

  private Optional<String> words() throws IOException {
    int ours;
    int theirs;
    try (InputStream made = open(again);
        InputStream stands = open(here)) {
      long position = 0;
      ours = made.read();
      theirs = stands.read();
      while (ours == theirs && ours != END) {
        position++;
        if (ours == '\n') {
          line++;
          lineStart = position;
        }
        ours = made.read();
        theirs = stands.read();
      }
    } catch (IOException broken) {
      return Optional.of("it cannot be unpacked");
    }
    return ours == theirs ? Optional.empty() : Optional.of(words(ours, theirs));
  }

  private String words(int ours, int theirs) throws IOException {
    String place = "line " + line;
    if (theirs == END) {
      return "it ends in " + place + ", made again it goes on";
    }
    if (ours == END) {
      return "made again it ends in " + place + ", here it goes on";
    }
    String made = lineAt(again, lineStart);
    String stands = lineAt(here, lineStart);
    String name = String.valueOf(again.getFileName());
    boolean table = name.endsWith(".csv") || name.endsWith(".csv.gz");
    return place + (table ? cell(stands, made) : excerpt(stands, made));
  }

  private String cell(String theirs, String ours) throws IOException {
    List<String> heading = TableRow.cells(lineAt(again, 0));
    List<String> expected = TableRow.cells(ours);
    List<String> found = TableRow.cells(theirs);
    boolean rows = found.size() == expected.size() && heading.size() == expected.size();
    if (!rows || found.equals(expected)) {
      return excerpt(theirs, ours);
    }
    int column = 0;
    while (found.get(column).equals(expected.get(column))) {
      column++;
    }
    return ", " + heading.get(column) + both(found.get(column), expected.get(column));
  }

  private static String excerpt(String theirs, String ours) {
    int same = 0;
    while (same < Math.min(theirs.length(), ours.length())
        && theirs.charAt(same) == ours.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - BEFORE);
    return ", character " + (same + 1) + both(theirs.substring(from), ours.substring(from));
  }

  private static String both(String here, String again) {
    return ": " + Quotation.of(here) + ", made again " + Quotation.of(again);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    return String.valueOf(file.getFileName()).endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(bytes))
        : bytes;
  }

  private static String lineAt(Path file, long start) throws IOException {
    try (InputStream bytes = open(file)) {
      bytes.skipNBytes(start);
      String text = new String(bytes.readNBytes(LONGEST_LINE), StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    }
  }
}
