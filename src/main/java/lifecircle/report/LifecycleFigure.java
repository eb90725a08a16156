package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;

/** The picture of a life: active members and messages, with the stages that were found in them. */
final class LifecycleFigure {
  private static final int HEIGHT = 1100;

  /** How far above the highest count a line may be drawn; what lies higher is cut at the edge. */
  private static final double MOST_ABOVE = 1.6;

  private LifecycleFigure() {}

  static SheetFigure of(Backdrop backdrop) {
    String title = backdrop.text().title();
    ActivityCurve curve = backdrop.curve();
    Frame frame =
        new Frame(
            title,
            backdrop.stages().verdict().in(backdrop.language()),
            backdrop.text().caption(curve, backdrop.language()));
    List<Panel> panels =
        curve.hasMessages()
            ? List.of(members(backdrop), messages(backdrop))
            : List.of(members(backdrop));
    int height = HEIGHT + Overhead.height(backdrop) + frame.beyondTwoLines(backdrop.lettering());
    return new SheetFigure(
        "lifecycle",
        title,
        new AltText(backdrop).words(),
        backdrop.language(),
        backdrop.lettering(),
        new TimeSheet(backdrop, frame, panels, height));
  }

  private static Panel members(Backdrop backdrop) {
    ActivityCurve curve = backdrop.curve();
    TimeScale time = backdrop.time();
    String counted = Phrase.COUNTED_KEY.in(backdrop.language());
    Phrase line = isPoor(backdrop) ? Phrase.POOR_FIT_KEY : Phrase.FITTED_KEY;
    String fitted = line.in(backdrop.language());
    List<Drawing> drawings = new ArrayList<>();
    List<Panel.Key> key = new ArrayList<>();
    drawings.add(
        new Drawing.Line(
            Track.of(
                counted,
                time,
                curve.periods(),
                LeftOut.of(backdrop).line(counted(curve, curve::activeMembers))),
            LineStyle.COUNTED));
    key.add(new Panel.Key(counted, LineStyle.COUNTED));
    List<Double> trend = backdrop.stages().fittedActiveMembers();
    if (backdrop.stages().evidence().isPresent() || !backdrop.stages().spans().isEmpty()) {
      int both = Math.min(curve.periods(), trend.size());
      LineStyle style = isPoor(backdrop) ? LineStyle.POOR_FIT : LineStyle.FITTED;
      drawings.add(new Drawing.Line(Track.of(fitted, time, both, trend::get), style));
      key.add(new Panel.Key(fitted, style));
    }
    Track leftOut = LeftOut.of(backdrop).track();
    if (leftOut.first() >= 0) {
      drawings.add(new Drawing.Circles(leftOut));
      key.add(new Panel.Key(leftOut.name(), LineStyle.LEFT_OUT));
    }
    String heading = backdrop.text().axis(time, backdrop.language());
    Panel panel =
        Panel.of(heading, Reading.COUNT, 5, drawings.toArray(Drawing[]::new))
            .with(key.toArray(Panel.Key[]::new));
    double most = MOST_ABOVE * highest(curve);
    return panel.to() > most && most > 0 ? panel.between(0, most) : panel;
  }

  private static boolean isPoor(Backdrop backdrop) {
    return backdrop.stages().evidence().filter(evidence -> evidence.fit().poor()).isPresent();
  }

  private static double highest(ActivityCurve curve) {
    return IntStream.range(0, curve.periods()).mapToLong(curve::activeMembers).max().orElse(0);
  }

  private static Panel messages(Backdrop backdrop) {
    TimeScale time = backdrop.time();
    ActivityCurve curve = backdrop.curve();
    String heading = Phrase.MESSAGES_AXIS.in(backdrop.language(), time.each(backdrop.language()));
    Track track = Track.of(heading, time, curve.periods(), counted(curve, curve::messages));
    return Panel.of(heading, Reading.COUNT, 2, new Drawing.Bars(track, StageColours.MESSAGES));
  }

  /** A period in which nobody counted has no data, and the line is broken there. */
  private static IntToDoubleFunction counted(ActivityCurve curve, IntToLongFunction counts) {
    return at -> curve.isCounted(at) ? counts.applyAsLong(at) : Double.NaN;
  }
}
