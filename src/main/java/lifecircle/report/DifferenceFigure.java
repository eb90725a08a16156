package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.experiment.Band;
import lifecircle.experiment.PairedEffect;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;

/**
 * How worlds differ week by week: the mean active members of each arm, and below, for each arm but
 * the first, its paired difference from the first. Where no pair differs the difference is zero.
 *
 * <p>Units: active members (distinct posters a week).
 */
final class DifferenceFigure {
  private static final String DRAWN_INDICATOR = "active_members_7d";
  private static final int HEIGHT = 1200;
  private static final int MORE = 330;
  private static final int COARSE = 10;
  private static final List<LineStyle> STYLES =
      List.of(LineStyle.MAIN, LineStyle.SECOND, LineStyle.THIRD, LineStyle.FOURTH);

  private static final List<ToDoubleFunction<Band.Week>> DRAWN =
      List.of(Band.Week::mean, Band.Week::low, Band.Week::high, Band.Week::q10, Band.Week::q90);

  private final ManyArms arms;
  private final List<Spread> differences;
  private final List<OptionalInt> firstWeeks;
  private final Language language;
  private final TimeScale time;

  private DifferenceFigure(ManyArms arms, List<WeeklyDifference> differences) {
    this.arms = arms;
    this.language = arms.language();
    this.time = arms.backdrop().time();
    this.differences =
        IntStream.range(0, differences.size())
            .mapToObj(i -> new Spread(arms.name(i + 1), differences.get(i).band(), time))
            .toList();
    this.firstWeeks = differences.stream().map(WeeklyDifference::firstWeek).toList();
  }

  static SheetFigure of(ManyArms arms, List<WeeklyDifference> differences) {
    return new DifferenceFigure(arms, differences).figure();
  }

  private SheetFigure figure() {
    String title = arms.backdrop().text().title();
    List<String> found = IntStream.range(0, differences.size()).mapToObj(this::finding).toList();
    Frame frame = new Frame(title, arms.found(found), arms.caption().words());
    List<Spread> means = new ArrayList<>();
    for (int arm = 0; arm < Math.min(STYLES.size(), arms.arms().size()); arm++) {
      Band band = Band.of(arms.arms().get(arm).weekly(DRAWN_INDICATOR));
      means.add(new Spread(arms.name(arm), band, time));
    }
    List<Panel> panels = new ArrayList<>();
    panels.add(both(means));
    double reach = differences.stream().mapToDouble(DifferenceFigure::reach).max().orElse(0);
    for (int i = 0; i < differences.size(); i++) {
      Panel panel = difference(i, reach > 0 ? reach * Panel.AIR : 1);
      panels.add(i == 0 ? panel.explained(legend(arms.pairs(1))) : panel);
    }
    List<String> words = new ArrayList<>(List.of(arms.altHead(title)));
    means.forEach(mean -> words.add(mean(mean)));
    for (int i = 0; i < differences.size(); i++) {
      words.add(EnsemblePhrase.ALT_SENTENCE.in(language, heading(i)));
      words.add(found.get(i));
    }
    arms.leftOut().forEach(name -> words.add(EnsemblePhrase.NOT_DRAWN.in(language, name)));
    int height = HEIGHT + MORE * (differences.size() - 1);
    return new SheetFigure(
        "difference",
        title,
        arms.join(words),
        language,
        arms.backdrop().lettering(),
        new TimeSheet(arms.backdrop(), frame, panels, height));
  }

  private Panel both(List<Spread> means) {
    List<Drawing> drawings = new ArrayList<>();
    List<Swatch> entries = new ArrayList<>();
    for (int arm = 0; arm < means.size(); arm++) {
      LineStyle style = STYLES.get(arm);
      Spread mean = means.get(arm);
      String interval =
          EnsemblePhrase.OF_ARM.in(
              language, mean.name(), EnsemblePhrase.MEAN_INTERVAL.in(language));
      Color tone = StageColours.interval(style.colour());
      drawings.addAll(mean.band(interval, Band.Week::low, Band.Week::high, tone));
      entries.add(new Swatch.Stroke(mean.name(), style));
    }
    for (int arm = 0; arm < means.size(); arm++) {
      drawings.add(new Drawing.Line(means.get(arm).track(Band.Week::mean), STYLES.get(arm)));
    }
    if (arms.pairs(1) > 1) {
      Color grey = StageColours.interval(StageColours.INK);
      entries.add(new Swatch.Tone(EnsemblePhrase.MEAN_INTERVAL.in(language), grey, ""));
    }
    String heading = EnsemblePhrase.ARMS_PANEL.in(language);
    int all = arms.arms().size();
    String told =
        means.size() == all
            ? heading
            : EnsemblePhrase.FIRST_ARMS.in(
                language, heading, Numerals.count(means.size()), Numerals.count(all));
    Panel panel = Panel.of(told, Reading.COUNT, 1, drawings.toArray(Drawing[]::new));
    return panel.between(0, panel.to()).explained(new Legend(entries));
  }

  private Panel difference(int i, double reach) {
    Spread spread = differences.get(i);
    List<Drawing> drawings = new ArrayList<>();
    String middle = EnsemblePhrase.MIDDLE_PAIRS.in(language);
    String interval = EnsemblePhrase.ITS_INTERVAL.in(language);
    drawings.addAll(spread.band(middle, Band.Week::q10, Band.Week::q90, StageColours.MIDDLE));
    drawings.addAll(spread.band(interval, Band.Week::low, Band.Week::high, StageColours.INTERVAL));
    firstWeeks.get(i).stream()
        .filter(first -> first > 0)
        .forEach(first -> drawings.add(new Drawing.Moment(time.dayOf(first))));
    String mean = EnsemblePhrase.MEAN_DIFFERENCE.in(language);
    drawings.add(new Drawing.Line(spread.track(mean, Band.Week::mean), LineStyle.MAIN));
    return Panel.of(heading(i), reading(reach), 1, drawings.toArray(Drawing[]::new))
        .between(-reach, reach);
  }

  private Legend legend(int pairs) {
    Swatch line = new Swatch.Stroke(EnsemblePhrase.MEAN_DIFFERENCE.in(language), LineStyle.MAIN);
    if (pairs < 2) {
      return new Legend(List.of(line));
    }
    return new Legend(
        List.of(
            line,
            new Swatch.Tone(EnsemblePhrase.ITS_INTERVAL.in(language), StageColours.INTERVAL, ""),
            new Swatch.Tone(EnsemblePhrase.MIDDLE_PAIRS.in(language), StageColours.MIDDLE, "")));
  }

  private String heading(int i) {
    OptionalInt first = firstWeeks.get(i);
    String from =
        first.isEmpty()
            ? EnsemblePhrase.NEVER_DIFFERS.in(language)
            : EnsemblePhrase.DIFFERS_FROM.in(language, time.from(first.getAsInt(), language));
    return EnsemblePhrase.DIFFERENCE_PANEL.in(
        language, arms.name(i + 1), arms.name(0), Numerals.count(arms.pairs(i + 1)), from);
  }

  private static double reach(Spread spread) {
    double reach = 0;
    for (ToDoubleFunction<Band.Week> number : DRAWN) {
      reach = Math.max(reach, spread.track(number).reach());
    }
    return reach;
  }

  private static Reading reading(double reach) {
    return reach < COARSE ? Reading.MEAN : Reading.COUNT;
  }

  private String mean(Spread spread) {
    Track mean = spread.track(Band.Week::mean);
    int most = mean.strongest();
    return most < 0
        ? FigurePhrase.ALT_NONE.in(language, spread.name())
        : EnsemblePhrase.ALT_ARM.in(
            language,
            spread.name(),
            Reading.MEAN.words(mean.at(mean.first())),
            Reading.MEAN.words(mean.at(most)),
            time.from(most, language),
            Reading.MEAN.words(mean.at(mean.last())));
  }

  /** The mean over the whole life with its interval; the largest week is picked, so has none. */
  private String finding(int i) {
    Spread spread = differences.get(i);
    int most = spread.track(Band.Week::mean).strongest();
    if (firstWeeks.get(i).isEmpty() || most < 0) {
      return EnsemblePhrase.NO_DIFFERENCE.in(language, spread.name());
    }
    String largest =
        EnsemblePhrase.LARGEST_ONE.in(
            language,
            spread.name(),
            time.from(most, language),
            Numerals.signed(spread.band().weeks().get(most).mean(), 1));
    PairedEffect life =
        Pairs.of(arms.arms().get(0), arms.arms().get(i + 1)).effect(DRAWN_INDICATOR);
    return life.pairs() < 2
        ? largest
        : EnsemblePhrase.LIFE_AND_LARGEST.in(
            language,
            spread.name(),
            Numerals.signed(life.difference(), 1),
            Numerals.signed(life.low(), 1),
            Numerals.signed(life.high(), 1),
            time.from(most, language),
            Numerals.signed(spread.band().weeks().get(most).mean(), 1));
  }
}
