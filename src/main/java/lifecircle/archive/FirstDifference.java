package lifecircle.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lifecircle.scenario.Quotation;

/**
 * Where two texts part: the first line that differs, and in a table the column, with what stands
 * here and what stands there. Reads no more of a file than that, however large it is.
 *
 * <p>Units: lines and characters from 1. Assumption: of a line, the first 64 KiB are read.
 */
final class FirstDifference {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int BEFORE = 10;

  private FirstDifference() {}

  /**
   * The difference in words; the two must differ.
   *
   * @param here the file as it stands
   * @param again the file as it was made again
   * @param table whether lines are rows of a table with a heading
   */
  static String between(Path here, Path again, boolean table) throws IOException {
    long position = Files.mismatch(here, again);
    long lineStart = 0;
    long line = 1;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(again))) {
      for (long i = 0; i < position; i++) {
        if (bytes.read() == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
    }
    String place = "line " + line;
    if (position == Files.size(here)) {
      return "it ends in " + place + ", made again it goes on";
    }
    if (position == Files.size(again)) {
      return "made again it ends in " + place + ", here it goes on";
    }
    String ours = lineAt(again, lineStart);
    String theirs = lineAt(here, lineStart);
    return place + (table ? cell(again, theirs, ours) : excerpt(theirs, ours));
  }

  private static String cell(Path again, String theirs, String ours) throws IOException {
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

  private static String lineAt(Path file, long start) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      bytes.skipNBytes(start);
      String text = new String(bytes.readNBytes(LONGEST_LINE), StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    }
  }
}
