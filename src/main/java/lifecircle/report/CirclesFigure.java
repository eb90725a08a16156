package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lifecircle.community.Circle;
import lifecircle.observation.Chronicle;

/**
 * How many members stand in each circle: one panel a circle, each with its own scale, because the
 * diffusion circle would dwarf the others.
 *
 * <p>Units: persons, on the last evening of each week.
 */
final class CirclesFigure {
  private CirclesFigure() {}

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    Track members = weekly(backdrop, chronicle, "members", "members");
    List<Track> circles =
        Arrays.stream(Circle.values())
            .map(
                circle ->
                    weekly(
                        backdrop,
                        chronicle,
                        circle.term().in(backdrop.language()),
                        "members_" + circle.code()))
            .toList();
    List<Panel> panels = new ArrayList<>();
    for (Track circle : circles) {
      String heading = FigurePhrase.CIRCLE_PANEL.in(backdrop.language(), circle.name());
      double share = panels.size() == Circle.DIFFUSION.ordinal() ? 2 : 1;
      Panel panel =
          Panel.of(heading, Reading.COUNT, share, new Drawing.Line(circle, LineStyle.MAIN));
      panels.add(circle.last() < 0 ? panel : panel.named(end(circle)));
    }
    return new SideFigure(
            "circles",
            FigurePhrase.CIRCLES,
            finding(backdrop, members, circles),
            FigurePhrase.MEMBERS_SAMPLE.in(
                backdrop.language(), Reading.COUNT.words(members.highest())),
            panels)
        .before(backdrop);
  }

  private static Panel.Name end(Track circle) {
    double last = circle.at(circle.last());
    return new Panel.Name(Reading.COUNT.words(last), last, Optional.of(LineStyle.MAIN));
  }

  private static Track weekly(
      Backdrop backdrop, Chronicle chronicle, String name, String indicator) {
    return Track.of(
        name, backdrop.time(), chronicle.weeks(), week -> chronicle.atWeekEnd(indicator, week));
  }

  private static String finding(Backdrop backdrop, Track members, List<Track> circles) {
    int most = members.strongest();
    if (members.highest() == 0) {
      return FigurePhrase.NOBODY.in(backdrop.language());
    }
    return FigurePhrase.CIRCLES_FOUND.in(
        backdrop.language(),
        Reading.COUNT.words(members.at(most)),
        backdrop.when(most),
        Reading.COUNT.words(circles.get(Circle.DIFFUSION.ordinal()).at(most)),
        Reading.COUNT.words(circles.get(Circle.CORE.ordinal()).highest()),
        Reading.COUNT.words(circles.get(Circle.ORGANISATION.ordinal()).highest()));
  }
}
