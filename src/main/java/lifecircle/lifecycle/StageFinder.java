package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An observer who looks at nothing but the curve of a community and says which stages it went
 * through, from when to when, and on what grounds.
 *
 * <p>First what is no part of a line is set aside ({@link SetAside}), then the line is drawn that
 * describes the rest best ({@link DrawnLine}), then its pieces are named ({@link StageRules}).
 * Every series that has anything to name is described. Beside it stands the evidence: how often a
 * random walk shows as much, for the whole and for each boundary ({@link RandomWalkTest}).
 *
 * <p>Assumption: the numbers below and in the classes named here; how they were chosen stands in
 * {@code src/site/stages-calibration.md}.
 */
public final class StageFinder {
  static final int FEWEST_PERIODS = 8;
  private static final int ONE_DAY = 1;

  /** The stages of a curve of which nothing else is known. */
  public StageTable find(ActivityCurve curve) {
    return find(curve, StageContext.NONE);
  }

  /** The stages of a curve. */
  public StageTable find(ActivityCurve curve, StageContext context) {
    long peak = IntStream.range(0, curve.periods()).mapToLong(curve::activeMembers).max().orElse(0);
    if (curve.countedPeriods() < FEWEST_PERIODS || peak == 0) {
      return tooLittle(curve, curve.countedPeriods());
    }
    SetAside aside = SetAside.of(curve);
    CountSeries series = CountSeries.without(curve, aside.mask(curve.periods()));
    if (series.counted() < FEWEST_PERIODS) {
      aside = new SetAside(aside.ends(), List.of(), List.of(), List.of());
      series = CountSeries.without(curve, aside.mask(curve.periods()));
    }
    if (series.counted() < FEWEST_PERIODS) {
      return tooLittle(curve, series.counted());
    }
    return described(curve, context, aside, series);
  }

  private static StageTable tooLittle(ActivityCurve curve, int periods) {
    List<Double> asCounted =
        IntStream.range(0, curve.periods()).mapToObj(t -> (double) curve.activeMembers(t)).toList();
    return new StageTable(List.of(), asCounted, StageWords.tooLittle(periods));
  }

  private static StageTable described(
      ActivityCurve curve, StageContext context, SetAside aside, CountSeries series) {
    EmptyEnds ends = aside.ends();
    DrawnLine drawn = DrawnLine.through(series, ends.first(), ends.last());
    Trend trend = new Trend(drawn, curve.periods(), curve.period());
    List<Hump> humps = Hump.in(trend);
    Lifetime lifetime = Lifetime.of(curve);
    List<Mark> marks =
        named(
            curve,
            context,
            StageRules.marks(
                trend,
                humps,
                t -> series.isCounted(t) && series.count(t) == 0,
                ends.fellSilent(),
                lifetime.end()));
    Shape shape = Shapes.of(trend, humps, marks, context);
    if (shape == Shape.NO_DISTINCT_STAGES) {
      marks = List.of();
    }
    RandomWalkTest walk = walk(curve, aside);
    BoundaryEvidence grounds = new BoundaryEvidence(drawn, trend, walk, ThresholdStages.of(curve));
    StageEvidence evidence = evidence(grounds, marks, shape, aside, lifetime);
    List<StageSpan> spans = spans(curve, trend, marks);
    return new StageTable(
        spans,
        fitted(curve, drawn),
        Verdict.of(curve, trend, spans, evidence),
        Optional.of(evidence));
  }

  /** The question what a random walk could do, of a silence at the end too. */
  static RandomWalkTest walk(ActivityCurve curve, SetAside aside) {
    return new RandomWalkTest(
        CountSeries.without(curve, aside.maskWithSilence(curve.periods())),
        aside.ends().first(),
        curve.periods() - 1,
        curve.periodDays() == ONE_DAY);
  }

  /** Plateaus that operators' added effort covers have a name of their own. */
  private static List<Mark> named(ActivityCurve curve, StageContext context, List<Mark> marks) {
    List<Mark> named = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).period() : curve.periods();
      boolean buffered =
          mark.stage() == Stage.PLATEAU
              && i > 0
              && context.covers(curve.day(mark.top()), curve.day(mark.period()), curve.day(end));
      named.add(buffered ? mark.named(Stage.INTERACTION_BUFFER) : mark);
    }
    return named;
  }

  private static StageEvidence evidence(
      BoundaryEvidence grounds, List<Mark> marks, Shape shape, SetAside aside, Lifetime lifetime) {
    List<Boundary> boundaries = new ArrayList<>();
    for (int i = 1; i < marks.size(); i++) {
      boundaries.add(grounds.boundary(marks.get(i - 1).stage(), marks.get(i)));
    }
    RandomWalkTest walk = grounds.walk();
    BrokenLine line = grounds.drawn().line();
    return new StageEvidence(
        shape,
        boundaries,
        IntStream.of(line.bends()).boxed().toList(),
        RandomWalkNull.ofWhole().evidence(walk.gain(), walk.counted(), walk.stepDeviation()),
        new LineFit(
            line.dispersion().law().formula(),
            line.dispersion().value(),
            grounds.drawn().news(),
            StrictMath.exp(line.swing()) - 1,
            grounds.drawn().isPoor()),
        aside,
        grounds.thresholds(),
        lifetime);
  }

  private static List<Double> fitted(ActivityCurve curve, DrawnLine drawn) {
    return IntStream.range(0, curve.periods())
        .mapToObj(
            t ->
                t < drawn.search().from() || t > drawn.search().to()
                    ? 0.0
                    : StrictMath.exp(drawn.line().logLevel(t)))
        .toList();
  }

  private static List<StageSpan> spans(ActivityCurve curve, Trend trend, List<Mark> marks) {
    List<StageSpan> spans = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      boolean isLast = i + 1 == marks.size();
      int end = isLast ? curve.periods() : marks.get(i + 1).period();
      boolean turns = !isLast && marks.get(i + 1).corner().isPresent();
      int last = StrictMath.min(turns ? end : end - 1, trend.last());
      spans.add(span(trend, marks.get(i), end, last));
    }
    return spans;
  }

  /**
   * A stage with its growth from its first to its last period. A bend belongs to the stages on both
   * sides; where a level is passed, the stage ends with the last period before: what happens in
   * between, maybe a cliff, is not its growth.
   */
  private static StageSpan span(Trend trend, Mark mark, int end, int last) {
    Stage stage = mark.stage();
    int first = mark.period();
    if (mark.isAfter(last)) {
      return new StageSpan(stage, first, end, 0, 0, 0, 0, StageWords.NOBODY);
    }
    double growth = trend.growth(first, last);
    double margin = trend.growthMargin(first, last);
    double sum =
        IntStream.range(first, StrictMath.min(last + 1, end))
            .mapToDouble(t -> StrictMath.exp(trend.level(t)))
            .sum();
    // Behind the line nobody writes.
    boolean endsEmpty = end > trend.last() + 1;
    double mean = sum / (endsEmpty ? end - first : StrictMath.min(last + 1, end) - first);
    double from = StrictMath.exp(trend.level(first));
    double to = endsEmpty ? 0 : StrictMath.exp(trend.level(last));
    return new StageSpan(
        stage,
        first,
        end,
        growth,
        growth - margin,
        growth + margin,
        mean,
        StageWords.evidence(from, to));
  }
}
