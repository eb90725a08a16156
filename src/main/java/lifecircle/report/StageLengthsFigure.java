package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lifecircle.experiment.Band;
import lifecircle.experiment.Measures;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;

/**
 * How long each stage lasts in the runs that have it, a row for each stage.
 *
 * <p>Units: weeks.
 */
final class StageLengthsFigure {
  /** How high the two bars of a row are: that of the mean may reach farther, for few runs. */
  private static final double SPREAD = 0.6;

  private static final double MEAN = 0.25;
  private static final int HEIGHT = 1100;
  private static final int MOST_DOTS = 200;
  private static final int MOST_STEPS = 8;
  private static final double WEEK = 7;

  private final ManyLives lives;
  private final Language language;
  private final List<Length> lengths;

  /**
   * How long a stage is in each run that has it, in weeks; and in how many it is only as long as it
   * was watched.
   */
  private record Length(Stage stage, List<Double> weeks, Band.Week spread, long cutOff) {}

  private StageLengthsFigure(ManyLives lives) {
    this.lives = lives;
    this.language = lives.language();
    this.lengths = Arrays.stream(Stage.values()).map(this::length).toList();
  }

  static SheetFigure of(ManyLives lives) {
    return new StageLengthsFigure(lives).figure();
  }

  private Length length(Stage stage) {
    double[] weeks =
        Arrays.stream(lives.runs().measure(Measures.length(stage)))
            .filter(days -> days > 0)
            .map(days -> days / WEEK)
            .toArray();
    long cutOff =
        Arrays.stream(lives.runs().stages())
            .filter(weekly -> weekly.length > 0 && weekly[weekly.length - 1] == stage.ordinal())
            .count();
    return new Length(stage, Arrays.stream(weeks).boxed().toList(), Band.Week.of(weeks), cutOff);
  }

  private SheetFigure figure() {
    double longest =
        lengths.stream()
            .flatMap(length -> length.weeks().stream())
            .max(Double::compare)
            .orElse(1.0);
    Frame frame = lives.frame(EnsemblePhrase.LENGTHS, finding());
    List<RowSheet.Row> rows = lengths.stream().map(this::row).toList();
    RowSheet sheet =
        RowSheet.of(
            frame,
            legend(),
            rows,
            Reading.COUNT.marks(0, longest * Panel.AIR, MOST_STEPS),
            EnsemblePhrase.LENGTH_AXIS.in(language),
            lives.backdrop().lettering().regular(),
            HEIGHT);
    List<String> words = new ArrayList<>(List.of(lives.altHead(frame.title()), frame.finding()));
    for (RowSheet.Row row : rows) {
      words.add(lives.row(row));
    }
    return new SheetFigure(
        "stage_lengths",
        frame.title(),
        lives.join(words),
        language,
        lives.backdrop().lettering(),
        sheet);
  }

  private boolean dotted() {
    return lives.runs().count() <= MOST_DOTS;
  }

  private Legend legend() {
    List<Swatch> entries = new ArrayList<>(Spread.legend(lives.runs().count(), language).entries());
    entries.set(0, new Swatch.Tick(EnsemblePhrase.MEDIAN.in(language)));
    if (dotted()) {
      entries.add(new Swatch.Dot(EnsemblePhrase.ONE_DOT.in(language)));
    }
    return new Legend(entries);
  }

  private RowSheet.Row row(Length length) {
    Band.Week spread = length.spread();
    List<RowMark> marks = new ArrayList<>();
    marks.add(new RowMark.Bar(spread.q10(), spread.q90(), StageColours.MIDDLE, SPREAD));
    marks.add(new RowMark.Bar(spread.low(), spread.high(), StageColours.INTERVAL, MEAN));
    if (dotted()) {
      marks.add(new RowMark.Dots(length.weeks()));
    }
    marks.add(new RowMark.Tick(spread.median()));
    List<String> words = new ArrayList<>();
    words.add(lives.of(spread.runs()));
    if (length.cutOff() > 0) {
      words.add(EnsemblePhrase.ROW_CUT.in(language, Numerals.count(length.cutOff())));
    }
    if (spread.runs() > 0) {
      words.add(
          EnsemblePhrase.ROW_MEDIAN.in(
              language,
              Reading.MEAN.words(spread.median()),
              Reading.MEAN.words(spread.q10()),
              Reading.MEAN.words(spread.q90())));
      words.add(mean(spread));
    }
    return new RowSheet.Row(length.stage().term().in(language), marks, words);
  }

  private String mean(Band.Week spread) {
    return Double.isNaN(spread.low())
        ? EnsemblePhrase.ROW_ONE.in(language)
        : EnsemblePhrase.ROW_MEAN.in(
            language,
            Reading.MEAN.words(spread.mean()),
            Reading.MEAN.words(spread.low()),
            Reading.MEAN.words(spread.high()));
  }

  private String finding() {
    Optional<Length> longest =
        lengths.stream()
            .filter(length -> length.spread().runs() > 0)
            .max(Comparator.comparing(length -> length.spread().median()));
    return longest
        .map(
            length ->
                EnsemblePhrase.LENGTHS_FOUND.in(
                    language,
                    length.stage().term().in(language),
                    Reading.MEAN.words(length.spread().median()),
                    lives.of(length.spread().runs())))
        .orElseGet(() -> EnsemblePhrase.NO_LENGTHS.in(language));
  }
}
