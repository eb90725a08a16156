package lifecircle.report;

import java.util.List;
import java.util.Optional;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * How many ties members keep, beside Dunbar's numbers where those fit: one panel each for the best
 * connected, for all, and for close ties, so that a line at 150 does not flatten a mean of 5.
 *
 * <p>Units: ties, on the last evening of each week.
 */
final class TiesFigure {
  private static final double STABLE = 150;
  private static final double CLOSE = 20;

  /** A number further above the data than this is told and not drawn. */
  private static final double IN_SIGHT = 3;

  private final Backdrop backdrop;
  private final Language language;
  private final Track members;
  private final Track best;
  private final Track mean;
  private final Track median;
  private final Track close;

  private TiesFigure(Backdrop backdrop, Chronicle chronicle) {
    this.backdrop = backdrop;
    this.language = backdrop.language();
    this.members = weekly(chronicle, FigurePhrase.CIRCLES, "members");
    this.best = weekly(chronicle, FigurePhrase.TOP_PERCENT, "ties_per_member_q99");
    this.mean = weekly(chronicle, FigurePhrase.MEAN, "ties_per_member_mean");
    this.median = weekly(chronicle, FigurePhrase.MEDIAN, "ties_per_member_q50");
    this.close = weekly(chronicle, FigurePhrase.CLOSE_MEAN, "close_ties_per_member_mean");
  }

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    return new TiesFigure(backdrop, chronicle).figure();
  }

  private SheetFigure figure() {
    List<Panel> panels =
        List.of(
            beside(FigurePhrase.BEST_CONNECTED, best, STABLE, FigurePhrase.DUNBAR),
            Panel.of(
                    FigurePhrase.TIES_PANEL.in(language),
                    Reading.MEAN,
                    1.2,
                    new Drawing.Line(median, LineStyle.SECOND),
                    new Drawing.Line(mean, LineStyle.MAIN))
                .named(end(mean, LineStyle.MAIN), end(median, LineStyle.SECOND)),
            beside(FigurePhrase.CLOSE_TIES_PANEL, close, CLOSE, FigurePhrase.DUNBAR_CLOSE));
    return new SideFigure(
            "ties",
            FigurePhrase.TIES,
            finding(),
            FigurePhrase.MEMBERS_SAMPLE.in(language, Reading.COUNT.words(members.highest())),
            panels)
        .before(backdrop);
  }

  private Panel beside(FigurePhrase heading, Track track, double number, FigurePhrase name) {
    Drawing.Line line = new Drawing.Line(track, LineStyle.MAIN);
    if (track.highest() * IN_SIGHT < number) {
      String told = FigurePhrase.OUT_OF_SIGHT.in(language, heading.in(language), name.in(language));
      return Panel.of(told, Reading.MEAN, 1, line).named(end(track, LineStyle.MAIN));
    }
    return Panel.of(heading.in(language), Reading.MEAN, 1, new Drawing.Level(number), line)
        .named(
            new Panel.Name(name.in(language), number, Optional.of(LineStyle.REFERENCE)),
            end(track, LineStyle.MAIN));
  }

  private Panel.Name end(Track track, LineStyle style) {
    double at = track.last() < 0 ? 0 : track.at(track.last());
    return new Panel.Name(track.name(), at, Optional.of(style));
  }

  private Track weekly(Chronicle chronicle, FigurePhrase name, String indicator) {
    return Track.of(
        name.in(language),
        backdrop.time(),
        chronicle.weeks(),
        week -> chronicle.atWeekEnd(indicator, week));
  }

  private String finding() {
    if (mean.last() < 0) {
      return FigurePhrase.NOBODY.in(language);
    }
    return FigurePhrase.TIES_FOUND.in(
        language,
        Reading.MEAN.words(mean.least()),
        Reading.MEAN.words(mean.highest()),
        Reading.MEAN.words(close.least()),
        Reading.MEAN.words(close.highest()),
        Reading.COUNT.words(best.highest()));
  }
}
