package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lifecircle.quantity.Text;

/**
 * An observer who looks at nothing but the curve of a life and says which stages it went through,
 * from when to when, and on what grounds; also that there are none.
 *
 * <p>First the line is found that draws the curve best ({@link BreakSearch}), then its pieces are
 * named ({@link StageRules}), then each boundary is questioned and compared with the thresholds
 * ({@link ThresholdStages}).
 *
 * <p>Assumption: the numbers below and in the classes named here; how they were measured stands in
 * {@code src/site/stages-null.md}.
 */
public final class StageFinder {
  static final int FEWEST_PERIODS = 8;
  static final double HALF = StrictMath.log(0.5);
  static final int BIRTH_DAYS = 28;
  static final int FAILURE_DAYS = 182;

  /** The stages of a life. */
  public StageTable find(ActivityCurve curve) {
    CountSeries series = new CountSeries(curve);
    long peak = IntStream.range(0, curve.periods()).mapToLong(curve::activeMembers).max().orElse(0);
    if (curve.countedPeriods() < FEWEST_PERIODS || peak == 0) {
      List<Double> asCounted = IntStream.range(0, curve.periods()).mapToObj(series::count).toList();
      return new StageTable(List.of(), asCounted, StageWords.tooLittle(curve.countedPeriods()));
    }
    BreakSearch search = new BreakSearch(series);
    BrokenLine line = search.best();
    Trend trend = new Trend(line, curve.periods(), curve.period());
    List<Hump> humps = Hump.in(trend);
    List<Mark> marks = StageRules.marks(trend, humps);
    ThresholdStages thresholds = ThresholdStages.of(curve);
    Shape shape = Straight.claim(shape(trend, humps, marks), line, trend, thresholds);
    if (shape == Shape.NO_DISTINCT_STAGES) {
      marks = List.of();
      line = line.bends().length == 0 ? BrokenLine.straight(series, Memory.NONE) : line;
    }
    return table(curve, new Witness(search, line, trend, thresholds), marks, shape);
  }

  private static StageTable table(
      ActivityCurve curve, Witness witness, List<Mark> marks, Shape shape) {
    Trend trend = witness.trend();
    List<StageSpan> spans = new ArrayList<>();
    List<Boundary> boundaries = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).period() : curve.periods();
      boolean turns = i + 1 < marks.size() && marks.get(i + 1).corner().isPresent();
      spans.add(span(trend, marks.get(i), end, turns ? end : end - 1));
      if (i > 0) {
        boundaries.add(witness.boundary(marks.get(i - 1).stage(), marks.get(i)));
      }
    }
    BrokenLine line = witness.line();
    StageEvidence evidence =
        new StageEvidence(
            shape,
            boundaries,
            IntStream.of(line.bends()).boxed().toList(),
            witness.deltaBic(),
            line.dispersion(),
            line.memory().carried(),
            line.memory().smoothing(),
            witness.thresholds(),
            Lifetime.of(curve));
    List<Double> fitted =
        IntStream.range(0, curve.periods())
            .mapToObj(t -> StrictMath.exp(line.logLevel(t)))
            .toList();
    Text verdict =
        StageWords.verdict(evidence, hidesGermination(trend, spans), silentDays(curve, spans));
    return new StageTable(spans, fitted, verdict, Optional.of(evidence));
  }

  /**
   * A stage with its growth from its first to its last period. A bend belongs to the stages on both
   * sides; where a level is passed, the stage ends with the last period before: what happens in
   * between, maybe a cliff, is not its growth.
   */
  private static StageSpan span(Trend trend, Mark mark, int end, int last) {
    double growth = trend.growth(mark.period(), last);
    double margin = trend.growthMargin(mark.period(), last);
    double mean =
        IntStream.range(mark.period(), end)
            .mapToDouble(t -> StrictMath.exp(trend.level(t)))
            .average()
            .orElseThrow();
    double from = StrictMath.exp(trend.level(mark.period()));
    double to = StrictMath.exp(trend.level(last));
    return new StageSpan(
        mark.stage(),
        mark.period(),
        end,
        growth,
        growth - margin,
        growth + margin,
        mean,
        StageWords.evidence(from, to));
  }

  private static long silentDays(ActivityCurve curve, List<StageSpan> spans) {
    return spans.stream()
        .filter(span -> span.stage() == Stage.SILENCE && span.endPeriod() == curve.periods())
        .mapToLong(span -> curve.day(span.endPeriod()) - curve.day(span.firstPeriod()))
        .sum();
  }

  private static boolean hidesGermination(Trend trend, List<StageSpan> spans) {
    return !spans.isEmpty()
        && spans.get(0).stage() == Stage.RAPID_GROWTH
        && trend.level(0) >= StrictMath.log(0.10);
  }

  private static Shape shape(Trend trend, List<Hump> humps, List<Mark> marks) {
    boolean grows = marks.stream().anyMatch(mark -> mark.stage() == Stage.RAPID_GROWTH);
    // A fall may be so steep that silence follows at once.
    boolean declines =
        marks.stream()
                .skip(1)
                .anyMatch(mark -> mark.stage() == Stage.DECLINE || mark.stage() == Stage.SILENCE)
            || marks.stream().anyMatch(mark -> mark.stage() == Stage.DECLINE);
    if (humps.size() > 1) {
      return Shape.SEVERAL_HUMPS;
    }
    boolean beganLow = trend.level(0) < HALF;
    if (grows || (declines && beganLow)) {
      return declines ? Shape.ROSE_AND_FELL : Shape.HAS_NOT_FALLEN;
    }
    if (!declines) {
      return Shape.NO_DISTINCT_STAGES;
    }
    int top = trend.period(humps.get(0).top());
    int half = trend.passage(top, trend.end() - 1, HALF, false);
    boolean early = top <= trend.periods(BIRTH_DAYS) && half - top <= trend.periods(FAILURE_DAYS);
    return early && trend.level(half) < HALF ? Shape.FAILED_AT_BIRTH : Shape.BEGAN_AT_HEIGHT;
  }
}
