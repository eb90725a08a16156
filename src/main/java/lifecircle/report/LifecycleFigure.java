package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;

/** The picture of a life: active members and messages, with the stages that were found in them. */
final class LifecycleFigure {
  private static final int HEIGHT = 1100;

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
    return new SheetFigure(
        "lifecycle",
        title,
        new AltText(backdrop).words(),
        backdrop.language(),
        backdrop.lettering(),
        new TimeSheet(backdrop, frame, panels, HEIGHT + EpisodeLanes.moreThanOne(backdrop)));
  }

  private static Panel members(Backdrop backdrop) {
    ActivityCurve curve = backdrop.curve();
    TimeScale time = backdrop.time();
    String counted = Phrase.COUNTED_KEY.in(backdrop.language());
    String fitted = Phrase.FITTED_KEY.in(backdrop.language());
    List<Drawing> drawings = new ArrayList<>();
    List<Panel.Key> key = new ArrayList<>();
    drawings.add(
        new Drawing.Line(
            Track.of(counted, time, curve.periods(), counted(curve, curve::activeMembers)),
            LineStyle.COUNTED));
    key.add(new Panel.Key(counted, LineStyle.COUNTED));
    List<Double> trend = trend(backdrop.stages());
    if (!trend.isEmpty()) {
      int both = Math.min(curve.periods(), trend.size());
      drawings.add(new Drawing.Line(Track.of(fitted, time, both, trend::get), LineStyle.FITTED));
      key.add(new Panel.Key(fitted, LineStyle.FITTED));
    }
    String heading = Phrase.ACTIVE_AXIS.in(backdrop.language(), time.each(backdrop.language()));
    return Panel.of(heading, Reading.COUNT, 5, drawings.toArray(Drawing[]::new))
        .with(key.toArray(Panel.Key[]::new));
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

  /** The curve worth drawing: without stages it is one straight course that tells nothing. */
  private static List<Double> trend(StageTable stages) {
    return stages.spans().isEmpty() ? List.of() : stages.fittedActiveMembers();
  }
}
