package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lifecircle.community.Duty;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * What the operators do with their minutes, what is left of their energy, and how many work.
 *
 * <p>Units: minutes a day of all operators together, mean of each week; energy as a share and
 * persons, on its last evening.
 */
final class OperatorsFigure {
  private static final int MOST_DUTIES = 6;
  private static final double MINUTES_PER_HOUR = 60;
  private static final int DAYS_PER_WEEK = 7;

  private final Backdrop backdrop;
  private final Chronicle chronicle;
  private final Language language;

  private OperatorsFigure(Backdrop backdrop, Chronicle chronicle) {
    this.backdrop = backdrop;
    this.chronicle = chronicle;
    this.language = backdrop.language();
  }

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    return new OperatorsFigure(backdrop, chronicle).figure();
  }

  private SheetFigure figure() {
    List<Track> duties =
        Arrays.stream(Duty.values())
            .map(
                duty ->
                    Track.of(
                        duty.term().in(language),
                        backdrop.time(),
                        chronicle.weeks(),
                        week -> chronicle.weekMean("operator_minutes_" + duty.code(), week)))
            .toList();
    Track energy = atEnd(FigurePhrase.ENERGY, "operator_energy_mean");
    Track atWork = atEnd(FigurePhrase.AT_WORK, "operators_at_work");
    List<Panel> panels = new ArrayList<>();
    panels.add(row(FigurePhrase.ENERGY_PANEL.in(language), energy, Reading.SHARE, 1.3));
    panels.add(row("", atWork, Reading.COUNT, 1));
    String heading = FigurePhrase.MINUTES_PANEL.in(language);
    panels.addAll(
        new Rows(backdrop, heading, MOST_DUTIES)
            .areas(duties.stream().map(Rows.Row::new).toList()));
    return new SideFigure(
            "operators",
            FigurePhrase.OPERATORS,
            finding(duties, energy, atWork),
            sample(atWork.highest()),
            panels)
        .before(backdrop);
  }

  private String sample(double most) {
    return Math.round(most) == 1
        ? FigurePhrase.ONE_OPERATOR_SAMPLE.in(language)
        : FigurePhrase.OPERATORS_SAMPLE.in(language, Reading.COUNT.words(most));
  }

  private static Panel row(String heading, Track track, Reading reading, double share) {
    Panel panel = Panel.of(heading, reading, share, new Drawing.Area(track, StageColours.CURVE));
    Panel scaled = reading == Reading.SHARE ? panel.between(0, 1) : panel;
    return scaled.named(new Panel.Name(track.name(), scaled.to() / 2, Optional.empty()));
  }

  private Track atEnd(FigurePhrase name, String indicator) {
    return Track.of(
        name.in(language),
        backdrop.time(),
        chronicle.weeks(),
        week -> chronicle.atWeekEnd(indicator, week));
  }

  private String finding(List<Track> duties, Track energy, Track atWork) {
    double minutes = duties.stream().mapToDouble(Track::total).sum() * DAYS_PER_WEEK;
    if (minutes == 0 || energy.last() < 0) {
      return FigurePhrase.NO_OPERATORS.in(language);
    }
    Track most = duties.stream().max(Comparator.comparingDouble(Track::total)).orElseThrow();
    return FigurePhrase.OPERATORS_FOUND.in(
        language,
        Reading.COUNT.words(minutes / MINUTES_PER_HOUR),
        Numerals.percent(most.total() * DAYS_PER_WEEK / minutes),
        most.name(),
        backdrop.share(energy, energy.first()),
        backdrop.share(energy, energy.last()),
        Reading.COUNT.words(atWork.at(atWork.last())),
        Reading.COUNT.words(atWork.highest()));
  }
}
