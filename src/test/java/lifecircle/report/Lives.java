package lifecircle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Boundary;
import lifecircle.lifecycle.EmptyEnds;
import lifecircle.lifecycle.Evidence;
import lifecircle.lifecycle.Lifetime;
import lifecircle.lifecycle.LineFit;
import lifecircle.lifecycle.SetAside;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageEvidence;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.lifecycle.ThresholdStages;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** Lives made by hand: a tent of 60 weeks that rises to 120 posters and falls again. */
final class Lives {
  static final int WEEKS = 60;
  static final EmptyEnds ALL = new EmptyEnds(0, WEEKS - 1, false);

  private static final Evidence STRONG = new Evidence(33.25, 0.002);
  private static final Evidence MODERATE = new Evidence(22.5, 0.03);
  private static final Evidence WEAK = new Evidence(12, 0.2);

  private Lives() {}

  static ActivityCurve tent(Optional<LocalDate> start) {
    long[] members = IntStream.range(0, WEEKS).mapToLong(Lives::height).toArray();
    long[] messages = IntStream.range(0, WEEKS).mapToLong(i -> 12 * height(i)).toArray();
    return new ActivityCurve("Tent", 7, start, members, messages);
  }

  static StageTable stages() {
    List<Double> fitted = IntStream.range(0, WEEKS).mapToObj(i -> (double) height(i)).toList();
    return new StageTable(
        List.of(
            span(Stage.GERMINATION, 0, 3),
            span(Stage.RAPID_GROWTH, 3, 25),
            span(Stage.ACTIVE_INTERACTION, 25, 35),
            span(Stage.DECLINE, 35, 55),
            span(Stage.SILENCE, 55, 60)),
        fitted,
        new Text("Rises and falls once.", "起落一次。"));
  }

  /**
   * The same stages with grounds: bends, but for decline and silence, which pass a level. The
   * evidence is strong for growth, moderate for activity, weak for the others and for the whole.
   */
  static StageTable questioned() {
    return questioned(false, new SetAside(ALL, List.of(), List.of(), List.of()));
  }

  /** The same, with a line that fits poorly or not, and with what it leaves out. */
  static StageTable questioned(boolean poor, SetAside aside) {
    StageTable told = stages();
    StageEvidence evidence =
        new StageEvidence(
            Shape.ROSE_AND_FELL,
            List.of(
                bend(Stage.GERMINATION, Stage.RAPID_GROWTH, 3, OptionalInt.of(4), true, STRONG),
                bend(
                    Stage.RAPID_GROWTH,
                    Stage.ACTIVE_INTERACTION,
                    25,
                    OptionalInt.of(9),
                    false,
                    MODERATE),
                level(Stage.ACTIVE_INTERACTION, Stage.DECLINE, 35, 0.6),
                level(Stage.DECLINE, Stage.SILENCE, 55, 0.1)),
            List.of(3, 25),
            new Evidence(23.45, 0.07),
            new LineFit(new Text("φμ", "φμ"), 10.8, 0.8, 0, poor),
            aside,
            ThresholdStages.of(tent(Optional.empty())),
            new Lifetime(420, true));
    return new StageTable(
        told.spans(), told.fittedActiveMembers(), told.verdict(), Optional.of(evidence));
  }

  private static Boundary bend(
      Stage before,
      Stage after,
      int period,
      OptionalInt threshold,
      boolean agrees,
      Evidence evidence) {
    return new Boundary(
        before,
        after,
        period,
        period - 1,
        period + 2,
        evidence,
        OptionalDouble.empty(),
        threshold,
        agrees);
  }

  private static Boundary level(Stage before, Stage after, int period, double level) {
    return new Boundary(
        before,
        after,
        period,
        period - 1,
        period + 2,
        WEAK,
        OptionalDouble.of(level),
        OptionalInt.empty(),
        false);
  }

  static SheetFigure figure(StageTable stages, Language language) {
    FigureText text = new FigureText("A tent 帐篷", "tent", OptionalLong.of(7), "0.1.0");
    return figure(tent(Optional.empty()), stages, text, language);
  }

  static SheetFigure figure(Language language) {
    return figure("A tent 帐篷", language);
  }

  static SheetFigure figure(String title, Language language) {
    FigureText text = new FigureText(title, "tent", OptionalLong.of(7), "0.1.0");
    return figure(tent(Optional.empty()), stages(), text, language);
  }

  static SheetFigure figure(
      ActivityCurve curve, StageTable stages, FigureText text, Language language) {
    return LifecycleFigure.of(
        new Backdrop(curve, stages, List.of(), text, language, Lettering.shipped()));
  }

  static StageSpan span(Stage stage, int from, int end) {
    return new StageSpan(
        stage, from, end, 0.1, 0.05, 0.15, 0.5, new Text("slope | level", "斜率 | 水平"));
  }

  private static long height(int week) {
    return 120 - 4L * Math.abs(30 - week);
  }
}
