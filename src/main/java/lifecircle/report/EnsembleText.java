package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.experiment.Band;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.KaplanMeier;
import lifecircle.experiment.Measure;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Proportion;
import lifecircle.experiment.Range;
import lifecircle.experiment.Runs;
import lifecircle.experiment.StageShares;
import lifecircle.quantity.Language;

/**
 * Many runs of one scenario in words and three small tables: what became of them, and how often.
 */
public final class EnsembleText {
  private static final double WHOLE = 10;
  private static final double FEW = 0.01;

  private final Runs runs;
  private final StageShares shares;
  private final Language language;

  /** The words for the runs of one arm. */
  public EnsembleText(Runs runs, Language language) {
    this.runs = runs;
    this.shares = StageShares.of(runs);
    this.language = language;
  }

  /** What was run: how many runs, from which seed to which, and which broke off. */
  public List<String> lived() {
    List<Long> seeds = new ArrayList<>(runs.seeds());
    runs.failed().forEach(failed -> seeds.add(failed.seed()));
    seeds.sort(Comparator.naturalOrder());
    EnsembleWords phrase = seeds.size() == 1 ? EnsembleWords.LIVED_ONE : EnsembleWords.LIVED;
    List<String> lines = new ArrayList<>();
    lines.add(
        phrase.in(
            language,
            Numerals.count(seeds.size()),
            runs.arm().name(),
            Long.toString(seeds.get(0)),
            Long.toString(seeds.get(seeds.size() - 1))));
    if (!runs.failed().isEmpty()) {
      lines.add(
          EnsembleWords.BROKE_OFF.in(
              language, Numerals.count(runs.failed().size()), String.join(", ", broken())));
    }
    return lines;
  }

  /** The runs that broke off, each with its seed and day. */
  List<String> broken() {
    return runs.failed().stream().map(this::broken).toList();
  }

  private String broken(FailedRun failed) {
    return EnsembleWords.BROKEN.in(
        language, Long.toString(failed.seed()), Integer.toString(failed.day()));
  }

  /** The most frequent shape, how many never took off, and how many did not grow. */
  public List<String> findings() {
    List<String> lines = new ArrayList<>();
    if (!shares.mostFrequent().isEmpty()) {
      lines.add(EnsembleWords.MOST.in(language, mostFrequent(shares, language)));
    }
    if (shares.neverTookOff().all() > 0) {
      lines.add(counted(EnsembleWords.NEVER, shares.neverTookOff()));
    }
    if (shares.didNotGrow().all() > 0) {
      lines.add(counted(EnsembleWords.NOT_GROWN, shares.didNotGrow()));
    }
    return lines;
  }

  /** The most frequent shapes, each with how many runs have it; several where they tie. */
  static String mostFrequent(StageShares shares, Language language) {
    return shares.mostFrequent().stream()
        .map(
            most ->
                EnsembleWords.OF_RUNS.in(
                    language,
                    most.shape().term().in(language),
                    Numerals.count(most.occurs().of()),
                    Numerals.count(most.occurs().all())))
        .collect(Collectors.joining(FigurePhrase.LIST_COMMA.in(language)));
  }

  private String counted(EnsembleWords phrase, Proportion part) {
    return phrase.in(
        language,
        Numerals.count(part.of()),
        Numerals.count(part.all()),
        EnsembleWords.SHARE.in(
            language,
            percent(part, part.share()) + " %",
            percent(part, part.low()) + " %",
            percent(part, part.high()) + " %"));
  }

  /** What the columns of the stages hold. */
  String stagesMean() {
    return EnsembleWords.STAGES_MEAN.in(language, Numerals.count(shares.runs()));
  }

  /** What the columns of the measures hold. */
  String measuresMean() {
    return EnsembleWords.MEASURES_MEAN.in(language);
  }

  TextTable stages() {
    return new TextTable(
        List.of(
            Phrase.STAGE.in(language),
            EnsembleWords.RUNS.in(language),
            EnsembleWords.SHARE_COLUMN.in(language),
            EnsembleWords.FIRST_DAY.in(language),
            EnsembleWords.DAYS.in(language),
            EnsembleWords.CUT_OFF.in(language)),
        List.of(false, true, true, true, true, true),
        shares.stages().stream().map(this::row).toList());
  }

  private List<String> row(StageShares.OfStage stage) {
    return List.of(
        stage.stage().term().in(language),
        Numerals.count(stage.occurs().of()),
        share(stage.occurs()),
        scatter(stage.firstDay()),
        median(stage.days()),
        stage.days().count() == 0 ? "" : Numerals.count(stage.days().cutOff()));
  }

  /** A median with its interval, as far as the record shows them. */
  private String median(KaplanMeier days) {
    if (days.count() == 0) {
      return Phrase.DOES_NOT_APPLY.in(language);
    }
    if (Double.isNaN(days.median())) {
      return EnsembleWords.NOT_REACHED.in(language);
    }
    String low = readable(days.medianLow());
    String high = readable(days.medianHigh());
    return low.isEmpty() && high.isEmpty()
        ? readable(days.median())
        : EnsembleWords.BETWEEN.in(language, readable(days.median()), bounded(low), bounded(high));
  }

  private String bounded(String end) {
    return end.isEmpty() ? EnsembleWords.NO_BOUND.in(language) : end;
  }

  TextTable shapes() {
    List<List<String>> rows =
        shares.shapes().stream()
            .filter(shape -> shape.occurs().of() > 0)
            .map(shape -> row(shape.shape().term().in(language), shape.occurs()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (shares.tooLittle().of() > 0) {
      rows.add(row(EnsembleWords.TOO_LITTLE.in(language), shares.tooLittle()));
    }
    return new TextTable(
        List.of(
            EnsembleWords.SHAPE.in(language),
            EnsembleWords.RUNS.in(language),
            EnsembleWords.SHARE_COLUMN.in(language)),
        List.of(false, true, true),
        rows);
  }

  private List<String> row(String name, Proportion occurs) {
    return List.of(name, Numerals.count(occurs.of()), share(occurs));
  }

  TextTable measures() {
    return new TextTable(
        List.of(
            EnsembleWords.MEASURE.in(language),
            EnsembleWords.RUNS.in(language),
            EnsembleWords.MEAN.in(language),
            EnsembleWords.MEDIAN.in(language)),
        List.of(false, true, true, true),
        Measures.ofLife().stream()
            .filter(measure -> !Measures.isShareOfRuns(measure.name()))
            .map(this::row)
            .toList());
  }

  private List<String> row(Measure measure) {
    Range range = Range.ofUnit(measure.unit());
    Band.Week week = Band.Week.within(range, runs.measure(measure.name()));
    return List.of(
        measure.title().in(language),
        Numerals.count(week.runs()),
        between(week.mean(), week.low(), week.high()),
        scatter(week));
  }

  private String scatter(Band.Week week) {
    return between(week.median(), week.q10(), week.q90());
  }

  /** The unit stands once: {@code 83 % (44 to 97)}. */
  private String share(Proportion part) {
    return part.all() == 0
        ? Phrase.DOES_NOT_APPLY.in(language)
        : EnsembleWords.BETWEEN.in(
            language,
            percent(part, part.share()) + " %",
            percent(part, part.low()),
            percent(part, part.high()));
  }

  /** With a decimal where few or nearly all of many are counted. */
  private static String percent(Proportion part, double share) {
    boolean extreme = part.share() < FEW || part.share() > 1 - FEW;
    return Numerals.decimal(100 * share, extreme && part.all() * FEW >= 1 ? 1 : 0)
        .replaceFirst("[.]0$", "");
  }

  private String between(double middle, double low, double high) {
    return written(readable(middle), readable(low), readable(high));
  }

  private String written(String middle, String low, String high) {
    if (middle.isEmpty()) {
      return Phrase.DOES_NOT_APPLY.in(language);
    }
    return low.isEmpty() ? middle : EnsembleWords.BETWEEN.in(language, middle, low, high);
  }

  /** A number for people: whole from 10 on, with a decimal below. */
  static String readable(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    return (Math.abs(number) >= WHOLE
            ? Numerals.count(Math.round(number))
            : Numerals.decimal(number, 1).replaceFirst("[.]0$", ""))
        .replace('-', '−');
  }
}
