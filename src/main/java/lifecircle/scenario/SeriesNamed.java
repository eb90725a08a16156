package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The observed series that the keys {@code series} or {@code file} of a scenario name, read and
 * checked.
 *
 * <p>Assumption: a series has a name of at most 200 characters, on one line.
 */
final class SeriesNamed {
  /** The keys that make sense for a table of one's own only. */
  static final List<String> OF_FILES =
      Stream.concat(Stream.of("name"), SeriesToldInFile.KEYS.stream()).toList();

  /** How long the name of a series may be. */
  static final int LONGEST = 200;

  private static final String NAME = "a name on one line, of at most " + LONGEST + " characters";
  private static final Pattern NAMEABLE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]{1," + LONGEST + "}");

  private final Optional<Path> scenarioFile;
  private final Complaints complaints;

  SeriesNamed(Optional<Path> scenarioFile, Complaints complaints) {
    this.scenarioFile = scenarioFile;
    this.complaints = complaints;
  }

  /** The series, unless there is something to complain about. */
  Optional<ObservedSeries> read(Entries keys, Place heading, String expected) {
    Optional<Entries.Entry> shipped = keys.get("series");
    Optional<Entries.Entry> file = keys.get("file");
    if (shipped.isPresent() && file.isPresent()) {
      complaints.add(file.get().place(), "observed has both 'series' and 'file'", expected);
      return Optional.empty();
    }
    if (shipped.isPresent()) {
      refuseKeysOfFiles(keys);
      return shipped(shipped.get());
    }
    if (file.isEmpty()) {
      complaints.add(heading, "observed names neither 'series' nor 'file'", expected);
      return Optional.empty();
    }
    Optional<ObservedSeries> series =
        new SeriesToldInFile(keys, complaints).options().flatMap(told -> own(file.get(), told));
    Optional<Entries.Entry> called = keys.get("name");
    return called.isPresent()
        ? Written.text(called.get(), "observed.name", NAME, complaints)
            .flatMap(name -> named(series, name, called.get()))
        : series.flatMap(s -> named(series, s.name().strip(), file.get()));
  }

  private void refuseKeysOfFiles(Entries keys) {
    for (String key : OF_FILES) {
      keys.get(key)
          .ifPresent(
              e ->
                  complaints.add(
                      e.place(),
                      "'" + key + "' is given for a shipped series, which has its own",
                      "'" + key + "' beside 'file' only"));
    }
  }

  private Optional<ObservedSeries> shipped(Entries.Entry entry) {
    List<String> shelf = Shelf.OBSERVED.names();
    String expected = "one of " + String.join(", ", shelf);
    Optional<String> name = Written.words(entry, "observed.series", expected, complaints);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<InputStream> found = Shelf.OBSERVED.open(name.get());
    if (found.isEmpty()) {
      complaints.add(
          entry.valuePlace(),
          "no series called " + Quotation.of(name.get()) + " is shipped",
          expected + "; a table of your own stands under 'file'",
          NearestName.to(name.get(), shelf));
      return Optional.empty();
    }
    try (InputStream bytes = found.get()) {
      return Optional.of(new SeriesReader().read(name.get(), bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (RefusedInput refused) {
      complaints.addOfAnotherFile(refused.problems());
      return Optional.empty();
    }
  }

  private Optional<ObservedSeries> own(Entries.Entry entry, SeriesOptions told) {
    String expected = "a CSV file, its path seen from the folder of this scenario";
    Optional<String> words = Written.text(entry, "observed.file", expected, complaints);
    Optional<Path> file = words.flatMap(w -> path(w, entry, expected));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (!Files.exists(file.get())) {
      complaints.add(
          entry.valuePlace(),
          "there is no file " + Quotation.of(file.get().toString()),
          expected,
          NearestName.to(String.valueOf(file.get().getFileName()), tablesBeside(file.get()))
              .map(near -> Path.of(words.orElseThrow()).resolveSibling(near).toString()));
      return Optional.empty();
    }
    try {
      return Optional.of(new SeriesReader(told, Telling.SCENARIO).read(file.get()));
    } catch (RefusedInput refused) {
      complaints.addOfAnotherFile(refused.problems());
      return Optional.empty();
    }
  }

  private Optional<Path> path(String words, Entries.Entry entry, String expected) {
    String named = "observed.file is " + Quotation.of(words);
    if (scenarioFile.isEmpty()) {
      complaints.add(
          entry.valuePlace(),
          named + ", but this scenario stands in no folder",
          "'series' and the name of a shipped series");
      return Optional.empty();
    }
    try {
      Path file = scenarioFile.get().resolveSibling(words);
      if (!words.isEmpty()) {
        return Optional.of(file);
      }
    } catch (InvalidPathException noPath) {
      // Told below, in the words for everything that is no path.
    }
    complaints.add(entry.valuePlace(), named + ", which is no path", expected);
    return Optional.empty();
  }

  /** The tables in the folder in which one was looked for. */
  private static List<String> tablesBeside(Path missing) {
    Path folder = missing.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".csv") || name.endsWith(".csv.gz"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Optional<ObservedSeries> named(
      Optional<ObservedSeries> series, String name, Entries.Entry entry) {
    if (!NAMEABLE.matcher(name).matches()) {
      complaints.add(
          entry.valuePlace(),
          "the observed series would be called " + Quotation.of(name),
          NAME + ", under 'name'");
      return Optional.empty();
    }
    return series.map(s -> s.called(name));
  }
}
