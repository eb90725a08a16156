package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads the observed series of a real community from a CSV file: one row a day, a week or a month,
 * with the columns {@code start_date}, {@code active_members} and, where it is known, {@code
 * messages} among others, in any order. {@link SeriesOptions} name other columns.
 *
 * <p>Commas, semicolons or tabs, with or without byte order mark, any line ends. What is wrong is
 * told all at once; nothing is taken for zero and no missing row is filled unless the options say
 * what it means. The copy of a series that a run keeps is read as it was kept, gaps included.
 *
 * <p>FastCSV splits the rows because it keeps the line number of each record, reads quoted fields
 * as RFC 4180 has them, and is one small jar under MIT without dependencies. Commons CSV needs two
 * more jars; splitting at commas by hand is wrong with the first quoted field.
 *
 * <p>Units: a file has at most 16 MiB.
 */
public final class SeriesReader {
  private static final int MOST_BYTES = 16 << 20;
  private static final String EXPECTED = "a CSV file of an observed series";

  private final SeriesOptions options;
  private final Telling telling;

  /** A reader of series with standard columns and without gaps. */
  public SeriesReader() {
    this(SeriesOptions.standard());
  }

  /** A reader that is told what the files cannot tell. */
  public SeriesReader(SeriesOptions options) {
    this(options, Telling.COMMAND_LINE);
  }

  /** A reader whose complaints name what can be written where the options were told. */
  SeriesReader(SeriesOptions options, Telling telling) {
    this.options = options;
    this.telling = telling;
  }

  /** The series in a file; its name is the file's without {@code .csv}. */
  public ObservedSeries read(Path file) throws RefusedInput {
    Complaints complaints = new Complaints(file.toString());
    byte[] bytes = bytes(file, complaints);
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    return read(plain(name), SeriesText.of(bytes, complaints), complaints);
  }

  /** The series in a stream, such as a shipped file, under the name messages should give it. */
  public ObservedSeries read(String displayName, InputStream stream) throws RefusedInput {
    Complaints complaints = new Complaints(displayName);
    try {
      byte[] bytes = bytes(stream, complaints);
      return read(plain(displayName), SeriesText.of(bytes, complaints), complaints);
    } catch (IOException trouble) {
      throw complaints.last(Place.WHOLE_FILE, ScenarioBytes.why(trouble), EXPECTED);
    }
  }

  /** A table that we wrote ourselves has a column of gaps, and tells all by it. */
  private ObservedSeries read(String name, String text, Complaints complaints) throws RefusedInput {
    Optional<ObservedSeries> copy =
        options.withoutGaps().words().isEmpty()
            ? CanonicalSeries.withGaps(name, text)
            : Optional.empty();
    return copy.isPresent()
        ? copy.get()
        : new SeriesRows(options, telling, complaints, text).read(name);
  }

  /** A name on one line, without folders and ending, invisible characters written out. */
  private static String plain(String name) {
    String base = Quotation.escaped(name.substring(name.lastIndexOf('/') + 1));
    boolean hasEnding =
        base.length() > 4 && base.regionMatches(true, base.length() - 4, ".csv", 0, 4);
    return hasEnding ? base.substring(0, base.length() - 4) : base;
  }

  private static byte[] bytes(Path file, Complaints complaints) throws RefusedInput {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw complaints.last(Place.WHOLE_FILE, "this is a directory", EXPECTED);
      }
      if (!attributes.isRegularFile()) {
        throw complaints.last(Place.WHOLE_FILE, "this is a device or a pipe", EXPECTED);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return bytes(stream, complaints);
      }
    } catch (IOException trouble) {
      throw complaints.last(Place.WHOLE_FILE, ScenarioBytes.why(trouble), EXPECTED);
    }
  }

  private static byte[] bytes(InputStream stream, Complaints complaints)
      throws RefusedInput, IOException {
    byte[] read = stream.readNBytes(MOST_BYTES + 1);
    if (read.length > MOST_BYTES) {
      throw complaints.last(
          Place.WHOLE_FILE, "the file is larger than 16 MiB", "a series of at most 16 MiB");
    }
    return read;
  }
}
