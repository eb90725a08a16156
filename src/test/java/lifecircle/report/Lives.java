package lifecircle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** Lives made by hand: a tent of 60 weeks that rises to 120 posters and falls again. */
final class Lives {
  static final int WEEKS = 60;

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

  static LifecycleFigure figure(Language language) {
    return figure("A tent 帐篷", language);
  }

  static LifecycleFigure figure(String title, Language language) {
    FigureText text = new FigureText(title, "tent", OptionalLong.of(7), "0.1.0");
    return new LifecycleFigure(tent(Optional.empty()), stages(), text, language);
  }

  static StageSpan span(Stage stage, int from, int end) {
    return new StageSpan(
        stage, from, end, 0.1, 0.05, 0.15, 0.5, new Text("slope | level", "斜率 | 水平"));
  }

  private static long height(int week) {
    return 120 - 4L * Math.abs(30 - week);
  }
}
