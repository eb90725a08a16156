package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.experiment.Band;
import lifecircle.quantity.Language;

/**
 * The mean active members of every arm in one chart, in several where there are more arms than
 * lines that can be kept apart; the first arm is in each.
 *
 * <p>Units: active members (distinct posters a week).
 *
 * @param arms all arms
 * @param means how each of them scatters
 */
record ArmMeans(ManyArms arms, List<Spread> means) {
  private static final String DRAWN_INDICATOR = "active_members_7d";

  /** How the lines of arms look, in the order of the arms. */
  static final List<LineStyle> STYLES =
      List.of(
          LineStyle.MAIN,
          LineStyle.SECOND,
          LineStyle.THIRD,
          LineStyle.FOURTH,
          LineStyle.FIFTH,
          LineStyle.SIXTH,
          LineStyle.SEVENTH,
          LineStyle.EIGHTH);

  /** With more lines their intervals would cover each other. */
  private static final int WITH_INTERVALS = 4;

  /** Keeps a copy. */
  ArmMeans {
    means = List.copyOf(means);
  }

  /** The means of all arms. */
  static ArmMeans of(ManyArms arms) {
    TimeScale time = arms.backdrop().time();
    return new ArmMeans(
        arms,
        IntStream.range(0, arms.arms().size())
            .mapToObj(
                arm ->
                    new Spread(
                        arms.name(arm), Band.of(arms.arms().get(arm), DRAWN_INDICATOR), time))
            .toList());
  }

  private Language language() {
    return arms.language();
  }

  /** The charts, each so high compared with others. */
  List<Panel> panels(double share) {
    int others = STYLES.size() - 1;
    List<Panel> panels = new ArrayList<>();
    for (int from = 1; from < means.size(); from += others) {
      int to = Math.min(means.size(), from + others);
      List<Integer> drawn = Stream.concat(Stream.of(0), IntStream.range(from, to).boxed()).toList();
      panels.add(panel(drawn, share));
    }
    return panels;
  }

  private Panel panel(List<Integer> drawn, double share) {
    List<Drawing> drawings = new ArrayList<>();
    List<Swatch> entries = new ArrayList<>();
    boolean banded = means.size() <= WITH_INTERVALS && arms.pairs(1) > 1;
    for (int k = 0; k < drawn.size(); k++) {
      Spread mean = means.get(drawn.get(k));
      if (banded) {
        drawings.addAll(interval(mean, StageColours.interval(STYLES.get(k).colour())));
      }
      entries.add(new Swatch.Stroke(mean.name(), STYLES.get(k)));
    }
    for (int k = 0; k < drawn.size(); k++) {
      drawings.add(new Drawing.Line(means.get(drawn.get(k)).mean(), STYLES.get(k)));
    }
    if (banded) {
      Color grey = StageColours.interval(StageColours.INK);
      entries.add(new Swatch.Tone(EnsemblePhrase.MEAN_INTERVAL.in(language()), grey, ""));
    }
    Panel panel = Panel.of(heading(drawn), Reading.COUNT, share, drawings.toArray(Drawing[]::new));
    return panel.between(0, panel.to()).explained(new Legend(entries));
  }

  private List<Drawing> interval(Spread mean, Color tone) {
    String name =
        EnsemblePhrase.OF_ARM.in(
            language(), mean.name(), EnsemblePhrase.MEAN_INTERVAL.in(language()));
    return mean.band(name, Band.Week::low, Band.Week::high, tone);
  }

  private String heading(List<Integer> drawn) {
    String heading = EnsemblePhrase.ARMS_PANEL.in(language());
    return drawn.size() == means.size()
        ? heading
        : EnsemblePhrase.SOME_ARMS.in(
            language(),
            heading,
            Integer.toString(drawn.get(1) + 1),
            Integer.toString(drawn.get(drawn.size() - 1) + 1));
  }

  /** Each of them in a sentence. */
  List<String> words() {
    return means.stream().map(this::words).toList();
  }

  private String words(Spread spread) {
    Track mean = spread.mean();
    int most = mean.strongest();
    return most < 0
        ? FigurePhrase.ALT_NONE.in(language(), spread.name())
        : EnsemblePhrase.ALT_ARM.in(
            language(),
            spread.name(),
            Reading.MEAN.words(mean.at(mean.first())),
            Reading.MEAN.words(mean.at(most)),
            spread.time().from(most, language()),
            Reading.MEAN.words(mean.at(mean.last())));
  }
}
