package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import lifecircle.experiment.Band;
import lifecircle.experiment.PairedEffect;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;

/**
 * How one arm differs from the first week by week: the mean difference over the pairs with its
 * interval, and the middle of the pairs.
 *
 * <p>Units: active members (distinct posters a week).
 *
 * @param arms all arms
 * @param arm which of them
 * @param spread the differences
 * @param firstWeek the first week in which any pair differs
 * @param run the difference in the mean over the whole run
 */
record ArmDifference(
    ManyArms arms, int arm, Spread spread, OptionalInt firstWeek, PairedEffect run) {
  private static final String DRAWN_INDICATOR = "active_members_7d";
  private static final int COARSE = 10;
  private static final List<ToDoubleFunction<Band.Week>> DRAWN =
      List.of(Band.Week::mean, Band.Week::low, Band.Week::high, Band.Week::q10, Band.Week::q90);

  /** The difference of an arm. */
  static ArmDifference of(ManyArms arms, int arm, WeeklyDifference weekly) {
    return new ArmDifference(
        arms,
        arm,
        new Spread(arms.name(arm), weekly.band(), arms.backdrop().time()),
        weekly.firstWeek(),
        Pairs.of(arms.arms().get(0), arms.arms().get(arm)).effect(DRAWN_INDICATOR));
  }

  private Language language() {
    return arms.language();
  }

  private TimeScale time() {
    return arms.backdrop().time();
  }

  /** How far up anything drawn reaches, at least to 0. */
  double highest() {
    return DRAWN.stream().mapToDouble(number -> spread.track(number).highest()).max().orElse(0);
  }

  /** How far down, at least to 0. */
  double lowest() {
    return DRAWN.stream().mapToDouble(number -> spread.track(number).lowest()).min().orElse(0);
  }

  /** The chart, on a scale that reaches so far. */
  Panel panel(boolean oneOfMany, double lowest, double highest) {
    List<Drawing> drawings = new ArrayList<>();
    String middle = EnsemblePhrase.MIDDLE_PAIRS.in(language());
    String interval = EnsemblePhrase.ITS_INTERVAL.in(language());
    drawings.addAll(spread.band(middle, Band.Week::q10, Band.Week::q90, StageColours.MIDDLE));
    drawings.addAll(spread.band(interval, Band.Week::low, Band.Week::high, StageColours.INTERVAL));
    firstWeek.stream()
        .filter(first -> first > 0)
        .forEach(first -> drawings.add(new Drawing.Moment(time().dayOf(first))));
    String mean = EnsemblePhrase.MEAN_DIFFERENCE.in(language());
    drawings.add(new Drawing.Line(spread.track(mean, Band.Week::mean), LineStyle.MAIN));
    boolean flat = !(highest > lowest);
    double from = flat ? -1 : lowest * Panel.AIR;
    double to = flat ? 1 : highest * Panel.AIR;
    Reading reading = to - from < COARSE ? Reading.MEAN : Reading.COUNT;
    String above = oneOfMany ? shortHeading() : heading();
    return Panel.of(above, reading, 1, drawings.toArray(Drawing[]::new)).between(from, to);
  }

  /** Which arm it is, how many pairs, and when they first differ. */
  String heading() {
    String from =
        firstWeek.isEmpty()
            ? EnsemblePhrase.NEVER_DIFFERS.in(language())
            : EnsemblePhrase.DIFFERS_FROM.in(
                language(), time().from(firstWeek.getAsInt(), language()));
    return EnsemblePhrase.DIFFERENCE_PANEL.in(
        language(), arms.name(arm), arms.name(0), Numerals.count(arms.pairs(arm)), from);
  }

  /** The same beside many others: with the mean over the run. */
  private String shortHeading() {
    String mean =
        firstWeek.isEmpty()
            ? EnsemblePhrase.NEVER_DIFFERS.in(language())
            : run.pairs() < 2
                ? EnsemblePhrase.RUN_MEAN_ONE.in(language(), signed(run.difference()))
                : EnsemblePhrase.RUN_MEAN.in(
                    language(), signed(run.difference()), signed(run.low()), signed(run.high()));
    return EnsemblePhrase.ONE_OF_MANY.in(
        language(), arms.name(arm), arms.name(0), Numerals.count(arms.pairs(arm)), mean);
  }

  /** The mean over the whole run with its interval; the largest week is picked, so has none. */
  String finding() {
    int most = spread.mean().strongest();
    if (firstWeek.isEmpty() || most < 0) {
      return EnsemblePhrase.NO_DIFFERENCE.in(language(), spread.name());
    }
    String week = time().from(most, language());
    String largest = signed(spread.band().weeks().get(most).mean());
    return run.pairs() < 2
        ? EnsemblePhrase.LARGEST_ONE.in(language(), spread.name(), week, largest)
        : EnsemblePhrase.LIFE_AND_LARGEST.in(
            language(),
            spread.name(),
            signed(run.difference()),
            signed(run.low()),
            signed(run.high()),
            week,
            largest);
  }

  private static String signed(double number) {
    return Numerals.signed(number, 1);
  }
}
