package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.experiment.KaplanMeier;
import lifecircle.experiment.Proportion;
import lifecircle.experiment.StageLengths;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;

/**
 * How long each stage lasts in the runs that have it, a row for each stage that any of them has:
 * the mean with its interval, and each run, those that the end of the record cuts off as rings.
 *
 * <p>Units: weeks.
 */
final class StageLengthsFigure {
  private static final double INTERVAL = 0.35;
  private static final int HEIGHT = 1100;
  private static final int MOST_DOTS = 200;
  private static final int MOST_STEPS = 8;
  private static final double WEEK = 7;

  private final ManyLives lives;
  private final Language language;
  private final List<Length> lengths;

  /** How long a stage is in each run, and what they say together. */
  private record Length(Stage stage, StageLengths runs, KaplanMeier all) {
    Length(Stage stage, StageLengths runs) {
      this(stage, runs, runs.estimate());
    }

    List<Double> weeks(IntPredicate which) {
      return IntStream.range(0, runs.runs())
          .filter(run -> !Double.isNaN(runs.days(run)) && which.test(run))
          .mapToObj(run -> runs.days(run) / WEEK)
          .toList();
    }
  }

  private StageLengthsFigure(ManyLives lives) {
    this.lives = lives;
    this.language = lives.language();
    this.lengths =
        Arrays.stream(Stage.values())
            .map(stage -> new Length(stage, StageLengths.of(lives.runs(), stage)))
            .toList();
  }

  static SheetFigure of(ManyLives lives) {
    return new StageLengthsFigure(lives).figure();
  }

  private SheetFigure figure() {
    Frame frame = lives.frame(EnsemblePhrase.LENGTHS, finding());
    List<Length> shown = lengths.stream().filter(length -> length.all().count() > 0).toList();
    List<RowSheet.Row> rows = (shown.isEmpty() ? lengths : shown).stream().map(this::row).toList();
    RowSheet sheet =
        RowSheet.of(
            frame,
            legend(),
            rows,
            Reading.COUNT.marks(0, axis(), MOST_STEPS),
            EnsemblePhrase.LENGTH_AXIS.in(language),
            lives.backdrop().lettering().regular(),
            HEIGHT);
    List<String> words = new ArrayList<>(List.of(lives.altHead(frame.title()), frame.finding()));
    rows.forEach(row -> words.add(lives.row(row)));
    return new SheetFigure(
        "stage_lengths",
        frame.title(),
        lives.join(words),
        language,
        lives.backdrop().lettering(),
        sheet);
  }

  /** As far as the runs reach; an interval that reaches farther is cut at the end of the axis. */
  private double axis() {
    double longest =
        lengths.stream()
            .mapToDouble(length -> length.all().longest())
            .filter(days -> !Double.isNaN(days))
            .max()
            .orElse(WEEK);
    return longest / WEEK * Panel.AIR;
  }

  private boolean dotted() {
    return lives.runs().count() <= MOST_DOTS;
  }

  private Legend legend() {
    List<Swatch> entries = new ArrayList<>();
    entries.add(new Swatch.Tick(EnsemblePhrase.MEAN.in(language)));
    if (lives.runs().count() > 1) {
      String interval = EnsemblePhrase.MEAN_INTERVAL.in(language);
      entries.add(new Swatch.Tone(interval, StageColours.INTERVAL, ""));
    }
    if (dotted()) {
      entries.add(new Swatch.Dot(EnsemblePhrase.ONE_DOT.in(language)));
      entries.add(new Swatch.Ring(EnsemblePhrase.ONE_CUT.in(language)));
    }
    return new Legend(entries);
  }

  private RowSheet.Row row(Length length) {
    KaplanMeier all = length.all();
    List<RowMark> marks = new ArrayList<>();
    marks.add(
        new RowMark.Bar(
            all.meanLow() / WEEK, all.meanHigh() / WEEK, StageColours.INTERVAL, INTERVAL));
    if (dotted()) {
      marks.add(new RowMark.Dots(length.weeks(run -> !length.runs().isCutOff(run))));
      marks.add(new RowMark.Rings(length.weeks(length.runs()::isCutOff)));
    }
    marks.add(new RowMark.Tick(all.mean() / WEEK));
    return new RowSheet.Row(length.stage().term().in(language), marks, words(length));
  }

  private List<String> words(Length length) {
    KaplanMeier all = length.all();
    List<String> words = new ArrayList<>(List.of(have(all.count())));
    if (all.cutOff() > 0) {
      words.add(EnsemblePhrase.ROW_CUT.in(language, Numerals.count(all.cutOff())));
    }
    if (!Double.isNaN(all.meanLow())) {
      EnsemblePhrase phrase =
          all.isRestricted() ? EnsemblePhrase.ROW_RESTRICTED : EnsemblePhrase.ROW_MEAN;
      words.add(
          phrase.in(
              language,
              weeks(all.mean()),
              weeks(all.meanLow()),
              weeks(all.meanHigh()),
              weeks(all.longest())));
    }
    if (all.count() > 0) {
      words.add(median(all));
    }
    return words;
  }

  private String have(int some) {
    Proportion share = new Proportion(some, lives.runs().count());
    return lives.runs().count() < 2
        ? lives.of(some)
        : EnsemblePhrase.ROW_HAVE.in(
            language,
            lives.of(some),
            Reading.SHARE.words(share.share()),
            Reading.SHARE.words(share.low()),
            Reading.SHARE.words(share.high()));
  }

  private String median(KaplanMeier all) {
    if (Double.isNaN(all.median())) {
      return EnsemblePhrase.ROW_NO_MEDIAN.in(language);
    }
    return Double.isNaN(all.medianLow()) && Double.isNaN(all.medianHigh())
        ? EnsemblePhrase.ROW_MEDIAN_ONLY.in(language, weeks(all.median()))
        : EnsemblePhrase.ROW_MEDIAN.in(
            language, weeks(all.median()), bound(all.medianLow()), bound(all.medianHigh()));
  }

  private String bound(double days) {
    return Double.isNaN(days) ? EnsemblePhrase.NO_BOUND.in(language) : weeks(days);
  }

  private static String weeks(double days) {
    return Reading.MEAN.words(days / WEEK);
  }

  private String finding() {
    if (lengths.stream().allMatch(length -> length.all().count() == 0)) {
      return EnsemblePhrase.NO_LENGTHS.in(language);
    }
    List<String> sentences = new ArrayList<>(List.of(EnsemblePhrase.LENGTHS_RULE.in(language)));
    if (lives.runs().count() > 1) {
      sentences.add(EnsemblePhrase.LENGTHS_BRACKETS.in(language));
    }
    String absent =
        lengths.stream()
            .filter(length -> length.all().count() == 0)
            .map(length -> length.stage().term().in(language))
            .collect(Collectors.joining(FigurePhrase.LIST_COMMA.in(language)));
    if (!absent.isEmpty()) {
      sentences.add(EnsemblePhrase.LENGTHS_ABSENT.in(language, absent));
    }
    return lives.join(sentences);
  }
}
