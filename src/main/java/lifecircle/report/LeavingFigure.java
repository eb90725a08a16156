package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * Who left and why: by reason in rows of one scale, by circle in rows with scales of their own.
 *
 * <p>Units: persons in each week.
 */
final class LeavingFigure {
  private static final int MOST_REASONS = 6;

  private final Backdrop backdrop;
  private final Chronicle chronicle;
  private final Language language;

  private LeavingFigure(Backdrop backdrop, Chronicle chronicle) {
    this.backdrop = backdrop;
    this.chronicle = chronicle;
    this.language = backdrop.language();
  }

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    return new LeavingFigure(backdrop, chronicle).figure();
  }

  private SheetFigure figure() {
    List<Track> reasons =
        Arrays.stream(Reason.values())
            .filter(reason -> !reason.binding())
            .map(reason -> left(reason.term().in(language), List.of(reason), Circle.values()))
            .toList();
    List<Track> circles =
        Arrays.stream(Circle.values())
            .map(circle -> left(circle.term().in(language), Arrays.asList(Reason.values()), circle))
            .toList();
    String each = backdrop.time().each(language);
    String heading = FigurePhrase.BY_REASON.in(language, each);
    List<Panel> panels =
        new ArrayList<>(
            new Rows(heading, Reading.COUNT, StageColours.MESSAGES, MOST_REASONS)
                .bars(reasons, backdrop));
    if (panels.isEmpty()) {
      panels.add(Panel.of(heading, Reading.COUNT, 1));
    }
    String above = FigurePhrase.BY_CIRCLE.in(language);
    for (Track circle : circles) {
      if (circle.total() > 0) {
        panels.add(own(above, circle));
        above = "";
      }
    }
    double all = circles.stream().mapToDouble(Track::total).sum();
    return new SideFigure(
            "leaving",
            FigurePhrase.LEAVING,
            finding(reasons, circles, all),
            FigurePhrase.LEFT_SAMPLE.in(language, Reading.COUNT.words(all)),
            panels)
        .before(backdrop);
  }

  private Panel own(String heading, Track circle) {
    Panel panel = Panel.of(heading, Reading.COUNT, 1, new Drawing.Bars(circle, StageColours.CURVE));
    return panel.named(
        new Panel.Name(
            FigurePhrase.NAMED.in(language, circle.name(), Reading.COUNT.words(circle.total())),
            panel.to() / 2,
            Optional.empty()));
  }

  private Track left(String name, List<Reason> reasons, Circle... circles) {
    List<String> indicators =
        reasons.stream()
            .filter(reason -> !reason.binding())
            .flatMap(
                reason ->
                    Arrays.stream(circles)
                        .map(circle -> "left_" + reason.code() + "_" + circle.code()))
            .toList();
    return Track.of(
        name,
        backdrop.time(),
        chronicle.weeks(),
        week -> indicators.stream().mapToDouble(of -> chronicle.weekSum(of, week)).sum());
  }

  private String finding(List<Track> reasons, List<Track> circles, double all) {
    if (all == 0) {
      return FigurePhrase.NOBODY_LEFT.in(language);
    }
    List<String> first =
        reasons.stream()
            .filter(reason -> reason.total() > 0)
            .sorted(Comparator.comparing(Track::total).reversed())
            .limit(2)
            .map(
                reason ->
                    FigurePhrase.WITH_SHARE.in(
                        language, reason.name(), Numerals.percent(reason.total() / all)))
            .toList();
    return FigurePhrase.LEFT_FOUND.in(
        language,
        Reading.COUNT.words(all),
        backdrop.list(first),
        Reading.COUNT.words(circles.get(Circle.CORE.ordinal()).total()),
        Reading.COUNT.words(circles.get(Circle.ORGANISATION.ordinal()).total()));
  }
}
