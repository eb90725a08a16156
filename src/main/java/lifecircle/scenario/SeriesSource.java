package lifecircle.scenario;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a series: of an ordinary file or a stream, unpacked where gzip packed them, whatever
 * the file is called.
 */
final class SeriesSource {
  /** What should stand there, in words. */
  static final String EXPECTED = "a CSV file of an observed series";

  private static final int MARK = 16;

  private SeriesSource() {}

  /** The bytes of a file. */
  static InputStream of(Path file, Complaints complaints) throws RefusedInput, IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw complaints.last(Place.WHOLE_FILE, "this is a directory", EXPECTED);
    }
    if (!attributes.isRegularFile()) {
      throw complaints.last(
          Place.WHOLE_FILE, "this is a device or a pipe", EXPECTED + ", or - for standard input");
    }
    return unpacked(Files.newInputStream(file), complaints);
  }

  /** The bytes of a stream without their packing. */
  static InputStream unpacked(InputStream stream, Complaints complaints)
      throws RefusedInput, IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
    byte[] first = first(bytes);
    if (!isGzip(first)) {
      refuseOthers(first, complaints);
      return bytes;
    }
    BufferedInputStream unpacked =
        new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
    byte[] inside = first(unpacked);
    if (isGzip(inside)) {
      throw complaints.last(Place.WHOLE_FILE, "this is packed by gzip twice", EXPECTED);
    }
    refuseOthers(inside, complaints);
    return unpacked;
  }

  private static byte[] first(BufferedInputStream bytes) throws IOException {
    bytes.mark(MARK);
    byte[] first = bytes.readNBytes(MARK);
    bytes.reset();
    return first;
  }

  private static boolean isGzip(byte[] first) {
    return first.length > 1 && first[0] == 0x1F && (first[1] & 0xFF) == 0x8B;
  }

  private static void refuseOthers(byte[] first, Complaints complaints) throws RefusedInput {
    Optional<String> other = otherKind(first);
    if (other.isPresent()) {
      throw complaints.last(
          Place.WHOLE_FILE,
          "this is " + other.get(),
          "a CSV file (spreadsheets save it as 'CSV UTF-8'), plain or packed by gzip");
    }
  }

  /** What begins like something we know and is no text. */
  private static Optional<String> otherKind(byte[] first) {
    StringBuilder hex = new StringBuilder();
    for (byte one : first) {
      hex.append(String.format(Locale.ROOT, "%02X", one));
    }
    String begins = hex.toString();
    if (begins.startsWith("504B03")) {
      return Optional.of("a workbook or an archive");
    }
    if (begins.startsWith("D0CF11E0")) {
      return Optional.of("an old workbook or document");
    }
    if (begins.startsWith("425A68")
        || begins.startsWith("FD377A58")
        || begins.startsWith("28B52FFD")
        || begins.startsWith("377ABCAF")) {
      return Optional.of("compressed, but not by gzip");
    }
    return begins.startsWith("25504446") ? Optional.of("a PDF") : Optional.empty();
  }

  /** What a person can do something about, of all that may happen to a file. */
  static String why(IOException trouble) {
    if (trouble instanceof EOFException) {
      return "the compressed file (gzip) ends in the middle";
    }
    return trouble instanceof ZipException
        ? "the compressed file (gzip) is damaged"
        : ScenarioBytes.why(trouble);
  }

  /** The name of a series: that of its file without folders and ending, plainly written. */
  static String name(String file) {
    String base = Quotation.escaped(file.substring(file.lastIndexOf('/') + 1));
    String unpacked = without(base, ".gz");
    return without(without(without(unpacked, ".csv"), ".tsv"), ".txt");
  }

  private static String without(String name, String ending) {
    int length = name.length() - ending.length();
    boolean has = length > 0 && name.regionMatches(true, length, ending, 0, ending.length());
    return has ? name.substring(0, length) : name;
  }
}
