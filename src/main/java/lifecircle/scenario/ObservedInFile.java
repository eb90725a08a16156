package lifecircle.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * The real curve a scenario file names: {@code observed: {series: collegemsg}} for a shipped one,
 * {@code observed: {file: my-forum.csv}} for a table of one's own beside the scenario, with what
 * that table cannot tell ({@link SeriesToldInFile}).
 *
 * <p>What is wrong with the table is told together with what is wrong with the scenario. {@code
 * name} and {@code sha256} are written by us into the resolved scenario, so that it names the same
 * series wherever it is read and notices when somebody changed a number of it.
 *
 * <p>Units: {@code begins} in whole days.
 */
final class ObservedInFile {
  /** The keys below {@code observed}, in the order a file should have them. */
  static final List<String> KEYS =
      Stream.of(List.of("series", "file"), SeriesNamed.OF_FILES, List.of("begins", "sha256"))
          .flatMap(List::stream)
          .toList();

  /** What should stand there, in words. */
  static final String EXPECTED =
      "the name of a shipped series or a CSV file beside this one, such as {series: collegemsg} or"
          + " {file: my-forum.csv}";

  /** When the series may begin. */
  static final AllowedValue BEGINS =
      new AllowedValue(
          "begins",
          new Parameter(
              "observed.begins",
              Unit.DAYS,
              0,
              36_500,
              0,
              new Text("On which day the observed series begins.", "观测数据从第几天开始。"),
              "Assumption"));

  private final Optional<Path> scenarioFile;
  private final Complaints complaints;

  /**
   * A reading of one scenario.
   *
   * @param scenarioFile the file the scenario stands in; empty where it comes as a stream
   */
  ObservedInFile(Optional<Path> scenarioFile, Complaints complaints) {
    this.scenarioFile = scenarioFile;
    this.complaints = complaints;
  }

  /** The curve of a scenario that lasts so many days, where the file names one. */
  Optional<ObservedCurve> in(Entries top, Optional<Integer> durationDays) {
    Optional<Entries.Entry> heading = top.get("observed");
    Optional<Entries> keys =
        heading.flatMap(e -> Written.level(e, "observed", EXPECTED, complaints));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Entries inside = keys.get();
    inside.refuseOthers(KEYS, " in 'observed'", "one of " + String.join(", ", KEYS), complaints);
    Optional<ObservedSeries> series =
        new SeriesNamed(scenarioFile, complaints)
            .read(inside, heading.orElseThrow().place(), EXPECTED);
    Optional<Integer> begins =
        inside.get("begins").map(e -> WholeNumber.in(e, BEGINS, complaints)).orElse(Optional.of(0));
    series.ifPresent(s -> checkFingerprint(s, inside));
    if (series.isEmpty() || begins.isEmpty()) {
      return Optional.empty();
    }
    ObservedCurve curve =
        new ObservedCurve(series.get(), inside.get("series").isPresent(), begins.get());
    durationDays.ifPresent(days -> checkOverlap(curve, days, inside));
    return Optional.of(curve);
  }

  private void checkFingerprint(ObservedSeries series, Entries inside) {
    Optional<Entries.Entry> entry = inside.get("sha256");
    Optional<String> written =
        entry.flatMap(
            e -> Written.words(e, "observed.sha256", "64 digits and letters a to f", complaints));
    if (written.isPresent() && !written.get().equals(ObservedCurve.sha256(series))) {
      complaints.add(
          entry.orElseThrow().valuePlace(),
          "the series "
              + Quotation.of(series.name())
              + " is not the one this file was written for:"
              + " sha256 differs",
          "the same dates and counts, or no 'sha256' if the series may be another");
    }
  }

  /** A series of which not one period is lived could only be compared with nothing. */
  private void checkOverlap(ObservedCurve curve, int durationDays, Entries inside) {
    LocalDate start = curve.series().start();
    long days = ChronoUnit.DAYS.between(start, curve.series().period().later(start, 1));
    long first = curve.beginsDay() + days;
    if (first > durationDays) {
      Place place =
          inside
              .get("begins")
              .or(() -> inside.get("file"))
              .or(() -> inside.get("series"))
              .map(Entries.Entry::place)
              .orElse(Place.WHOLE_FILE);
      complaints.add(
          place,
          "the first observed period is over after "
              + first
              + " d, but this life lasts "
              + durationDays
              + " d",
          "a 'duration' and 'begins' that leave at least one period to compare");
    }
  }
}
