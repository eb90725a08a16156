package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * Who left and why: a row for each reason, and at the foot of its bars those of the inner circles,
 * who are few and missed most.
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
    List<Rows.Row> reasons =
        Arrays.stream(Reason.values())
            .filter(reason -> !reason.binding())
            .map(
                reason ->
                    new Rows.Row(
                        left(reason.term().in(language), reason, Circle.values()),
                        left(
                            FigurePhrase.OF_THESE_INNER_CIRCLES.in(language),
                            reason,
                            Circle.CORE,
                            Circle.ORGANISATION)))
            .toList();
    String heading = FigurePhrase.BY_REASON.in(language, backdrop.time().each(language));
    List<Panel> rows = new Rows(backdrop, heading, MOST_REASONS).bars(reasons);
    double total = reasons.stream().mapToDouble(reason -> reason.whole().total()).sum();
    return new SideFigure(
            "leaving",
            FigurePhrase.LEAVING,
            finding(reasons, total),
            FigurePhrase.LEFT_SAMPLE.in(language, Reading.COUNT.words(total)),
            rows.isEmpty() ? List.of(Panel.of(heading, Reading.COUNT, 1)) : keyed(rows))
        .before(backdrop);
  }

  private List<Panel> keyed(List<Panel> rows) {
    List<Panel> keyed = new ArrayList<>(rows);
    Panel.Key inner = new Panel.Key(FigurePhrase.INNER_CIRCLES.in(language), LineStyle.PART);
    keyed.set(0, rows.get(0).with(inner));
    return keyed;
  }

  private Track left(String name, Reason reason, Circle... circles) {
    return Track.of(
        name,
        backdrop.time(),
        chronicle.weeks(),
        week ->
            Arrays.stream(circles)
                .mapToDouble(
                    circle ->
                        chronicle.weekSum("left_" + reason.code() + "_" + circle.code(), week))
                .sum());
  }

  private String finding(List<Rows.Row> reasons, double total) {
    if (total == 0) {
      return FigurePhrase.NOBODY_LEFT.in(language);
    }
    List<String> first =
        reasons.stream()
            .map(Rows.Row::whole)
            .filter(reason -> reason.total() > 0)
            .sorted(Comparator.comparing(Track::total).reversed())
            .limit(2)
            .map(
                reason ->
                    FigurePhrase.WITH_SHARE.in(
                        language, reason.name(), Numerals.percent(reason.total() / total)))
            .toList();
    return FigurePhrase.LEFT_FOUND.in(
        language,
        Reading.COUNT.words(total),
        backdrop.list(first),
        of(Circle.CORE),
        of(Circle.ORGANISATION));
  }

  private String of(Circle circle) {
    double left =
        Arrays.stream(Reason.values())
            .filter(reason -> !reason.binding())
            .mapToDouble(reason -> left("", reason, circle).total())
            .sum();
    return Reading.COUNT.words(left);
  }
}
