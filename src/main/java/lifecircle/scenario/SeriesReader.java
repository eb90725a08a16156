package lifecircle.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the observed series of a real community from a CSV file: a table of counts with one row a
 * period ({@link CountTable}), or an event log with one row a message ({@link EventLog}), as {@link
 * SeriesOptions} tell.
 *
 * <p>What is wrong is told all at once; nothing is taken for zero and no missing row is filled
 * unless the options say what it means. What the reader decides or leaves out stands in the {@link
 * ReadingNote}s of the series. The copy of a series that a run keeps is read as it was kept, gaps
 * included.
 *
 * <p>Units: a table of counts has at most 16 MiB; an event log is read row by row and may be of any
 * size.
 */
public final class SeriesReader {
  private static final int MOST_BYTES = 16 << 20;
  private static final SeriesName STANDARD_INPUT = new SeriesName("standard input", "-");

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

  /** The series in a file; its name is the file's without its ending. */
  public ObservedSeries read(Path file) throws RefusedInput {
    Complaints complaints = new Complaints(file.toString());
    Path last = file.getFileName();
    SeriesName name = SeriesName.of(last == null ? file.toString() : last.toString());
    try (InputStream bytes = SeriesSource.of(file, complaints)) {
      return read(name, bytes, complaints);
    } catch (IOException trouble) {
      throw refused(trouble, complaints);
    }
  }

  /** The series in a stream, such as a shipped file, under the name messages should give it. */
  public ObservedSeries read(String displayName, InputStream stream) throws RefusedInput {
    return read(displayName, SeriesName.of(displayName), stream);
  }

  /** The series that comes through a pipe. */
  public ObservedSeries readStandardInput(InputStream stream) throws RefusedInput {
    return read(STANDARD_INPUT.name(), STANDARD_INPUT, stream);
  }

  private ObservedSeries read(String displayName, SeriesName name, InputStream stream)
      throws RefusedInput {
    Complaints complaints = new Complaints(displayName);
    try {
      return read(name, SeriesSource.unpacked(stream, complaints), complaints);
    } catch (IOException trouble) {
      throw refused(trouble, complaints);
    }
  }

  /** The messages in a file, each for itself, from an event log or from our own table of events. */
  public ObservedEvents readEvents(Path file) throws RefusedInput {
    Complaints complaints = new Complaints(file.toString());
    Path last = file.getFileName();
    SeriesName name = SeriesName.of(last == null ? file.toString() : last.toString());
    try (InputStream bytes = SeriesSource.of(file, complaints)) {
      return events(name, bytes, complaints);
    } catch (IOException trouble) {
      throw refused(trouble, complaints);
    }
  }

  /** The same of what comes through a pipe. */
  public ObservedEvents readEventsOfStandardInput(InputStream stream) throws RefusedInput {
    Complaints complaints = new Complaints(STANDARD_INPUT.name());
    try {
      return events(STANDARD_INPUT, SeriesSource.unpacked(stream, complaints), complaints);
    } catch (IOException trouble) {
      throw refused(trouble, complaints);
    }
  }

  private ObservedEvents events(SeriesName name, InputStream bytes, Complaints complaints)
      throws RefusedInput, IOException {
    new Contradictions(options, telling).refuse(complaints);
    SeriesTable rows = new SeriesTable(new DecodedText(bytes), complaints);
    return options.isOfEvents()
        ? new EventLog(options, telling, complaints).events(rows, name)
        : new EventTable(complaints).events(rows, name);
  }

  private static RefusedInput refused(IOException trouble, Complaints complaints) {
    return complaints.last(
        Place.WHOLE_FILE,
        SeriesSource.why(trouble),
        SeriesSource.EXPECTED + ", whole and undamaged");
  }

  private ObservedSeries read(SeriesName name, InputStream bytes, Complaints complaints)
      throws RefusedInput, IOException {
    new Contradictions(options, telling).refuse(complaints);
    if (options.isOfEvents()) {
      SeriesTable rows = new SeriesTable(new DecodedText(bytes), complaints);
      return new EventLog(options, telling, complaints).read(rows, name);
    }
    byte[] all = bytes.readNBytes(MOST_BYTES + 1);
    boolean tooLarge = all.length > MOST_BYTES;
    Optional<ObservedSeries> copy = tooLarge ? Optional.empty() : copy(name, all);
    if (copy.isPresent()) {
      return copy.get();
    }
    SeriesTable rows = new SeriesTable(new DecodedText(new ByteArrayInputStream(all)), complaints);
    if (tooLarge) {
      TableHeader header = TableHeader.of(rows, options, telling, complaints);
      EventLogGuess.refuse(header, rows, telling, complaints);
      throw complaints.last(
          Place.WHOLE_FILE, "the file is larger than 16 MiB", "a series of at most 16 MiB");
    }
    return new CountTable(options, telling, complaints).read(rows, name);
  }

  /** A table that we wrote ourselves has a column of gaps, and tells all by it. */
  private Optional<ObservedSeries> copy(SeriesName name, byte[] bytes) {
    return options.withoutGaps().words().isEmpty()
        ? CanonicalSeries.withGaps(name.name(), new String(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
